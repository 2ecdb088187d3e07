import { entryIdOf, type Entry, type Slot } from '../../../functions/domain/entry/entry';

const AT = '2026-11-02T00:00:00.000Z';

/** A confirmed athlete of an entry. */
export const aSlot = (memberId: string, overrides: Partial<Slot> = {}): Slot => ({
  id: 's1',
  personKey: `key-of-${memberId}`,
  phoneMasked: '199****0000',
  role: 'athlete',
  state: 'confirmed',
  invitedAt: AT,
  answeredAt: AT,
  memberId,
  name: memberId,
  sex: 'M',
  ...overrides,
});

/** A complete entry of these people in U12 boys' singles, or in the event that is said. */
export const anEntry = (memberIds: readonly string[], overrides: Partial<Entry> = {}): Entry => {
  const { tournamentId = 'some-open-2026', eventId = 'U12-MS' } = overrides;
  const short = memberIds.join('').padEnd(12, '-').slice(-12).concat('1');
  return {
    id: entryIdOf(tournamentId, eventId, short),
    ...{ tournamentId, eventId, short },
    ...{ seq: 1, version: 1, teamName: null, unit: null },
    slots: memberIds.map((memberId, at) => aSlot(memberId, { id: `s${at + 1}` })),
    ...{ waitlisted: false, ended: null, enteredAt: AT, closesAt: AT, cutoffAt: AT },
    ...{ freeUntil: AT, beginsAt: AT },
    ...{ history: [], notices: [] },
    ...overrides,
  };
};
