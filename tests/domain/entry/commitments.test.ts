import { mayCommit, type NewCommitment } from '../../../functions/domain/entry/commitments';
import type { Part } from '../../../functions/domain/entry/participation';
import { disciplineOf, groupIdOf, kindOf } from '../../../functions/domain/entry/entry';

const NO = {
  maxEvents: null as number | null,
  oneGroupOnly: false,
  playingUp: false,
  noReturnAfterPlayingUp: false,
  olderInTeams: false,
};

/** `U12-MD athlete initiator`, in words. */
const part = (words: string, overrides: Partial<Part> = {}): Part => {
  const [eventId = '', role = 'athlete', initiator] = words.split(' ');
  return {
    entryId: `some-open-2026.${eventId}.${words.length}`,
    eventId,
    groupId: groupIdOf(eventId),
    groupName: groupIdOf(eventId),
    discipline: disciplineOf(eventId),
    kind: kindOf(eventId),
    slotId: 's1',
    role: role as Part['role'],
    state: 'confirmed',
    initiator: initiator === 'initiator',
    teamName: null,
    initiatorName: '',
    facts: { ended: null, waitlisted: false, complete: true, playerCancelled: false },
    missing: [],
    updatedAt: '2026-12-02T00:00:00.000Z',
    ...overrides,
  };
};
const made = (words: string): NewCommitment => {
  const [eventId = '', role, initiator] = words.split(' ');
  return {
    eventId,
    groupId: groupIdOf(eventId),
    athlete: role === 'athlete',
    initiates: initiator === 'initiator',
  };
};
const said = (held: (string | Part)[], next: string, participation: Partial<typeof NO> = {}) => {
  const parts = held.map((one) => (typeof one === 'string' ? part(one) : one));
  const result = mayCommit({ participation: { ...NO, ...participation } }, parts, made(next));
  return result.ok ? 'ok' : result.reason;
};

describe('ENT-2: an initiator who is an athlete initiates in a group in which they play', () => {
  test.each([
    [[], 'U12-MD athlete initiator', 'ok'],
    [[], 'U12-MD coach initiator', 'ok'],
    [['U14-MS athlete'], 'U12-MD coach initiator', 'INITIATOR_NOT_OF_GROUP'],
    [['U12-MS athlete'], 'U12-MD coach initiator', 'ok'],
    [['U12-OT leader initiator'], 'U14-MS athlete', 'INITIATOR_NOT_OF_GROUP'],
    [['U12-OT leader initiator', 'U12-MS athlete'], 'U14-MS athlete', 'ok'],
    // singles are no initiation
    [['U12-MS athlete initiator'], 'U14-MD athlete initiator', 'ok'],
  ])('%j, then %s: %s', (held, next, expected) => {
    expect(said(held, next)).toBe(expected);
  });
});

describe('ENT-3, ENT-4: one group, one live pair or team per event', () => {
  test.each([
    [['U12-MD athlete initiator'], 'U12-XD athlete initiator', 'ok'],
    [['U12-MD athlete initiator'], 'U14-MD athlete initiator', 'INITIATOR_OTHER_GROUP'],
    [['U12-MD coach initiator'], 'U12-MD athlete initiator', 'INITIATOR_HAS_ENTRY'],
    [['U12-MD athlete'], 'U12-OT athlete initiator', 'ok'],
  ])('%j, then %s: %s', (held, next, expected) => {
    expect(said(held, next)).toBe(expected);
  });
  test('only live entries count', () => {
    const ended = part('U12-MD athlete initiator', {
      facts: { ended: 'dissolved', waitlisted: false, complete: true, playerCancelled: false },
    });
    expect(said([ended], 'U12-MD athlete initiator')).toBe('ok');
    expect(said([ended], 'U14-MD athlete initiator')).toBe('ok');
  });
});

describe('ENT-11: one entry per event; events and groups as the regulation says', () => {
  test.each<[string[], string, Partial<typeof NO>, string]>([
    [['U12-MS athlete'], 'U12-MS athlete', {}, 'ALREADY_ENTERED'],
    [['U12-MS athlete'], 'U14-MS athlete', {}, 'ok'],
    [['U12-MS athlete'], 'U14-MS athlete', { oneGroupOnly: true }, 'OTHER_GROUP_ENTERED'],
    [['U12-MS athlete'], 'U12-MD athlete', { oneGroupOnly: true }, 'ok'],
    [['U12-MS athlete', 'U12-MD athlete'], 'U12-XD athlete', { maxEvents: 2 }, 'TOO_MANY_EVENTS'],
    [['U12-MS athlete'], 'U12-MD athlete', { maxEvents: 2 }, 'ok'],
    // staff is not bound by it
    [['U12-OT coach'], 'U12-OT coach', {}, 'ok'],
    [['U12-OT athlete'], 'U14-OT coach', { oneGroupOnly: true, maxEvents: 1 }, 'ok'],
  ])('%j, then %s with %j: %s', (held, next, participation, expected) => {
    expect(said(held, next, participation)).toBe(expected);
  });
  test('an invitation that waits, was declined or cancelled binds nobody', () => {
    for (const state of ['invited', 'declined', 'cancelled', 'removed'] as const)
      expect(said([part('U12-MS athlete', { state })], 'U12-MS athlete')).toBe('ok');
  });
});
