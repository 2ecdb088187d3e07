import type { Entry } from '../../functions/domain/entry/entry';
import { keepsItsPlace } from '../../functions/domain/entry/end-entry';
import { activeSlots, slotOf } from '../../functions/domain/entry/entry';
import { entryHolding } from '../../functions/domain/entry/rules-of';
import { countHolding } from '../../functions/domain/places/count-holding';
import { holdingOf, ticketOfEntry, type Ledger } from '../../functions/domain/places/ledger';
import { draftOf } from '../../functions/domain/places/ledger-write';
import { placeRulesOf } from '../../functions/domain/places/place-rules';
import type { Tournament } from '../../functions/domain/publishing/tournament';
import type { EntryWorld } from './entry-world';

const noEmpty = (lists: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => Object.keys(list).length > 0));
const noZero = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

const countersOf = ({ entries, athletes, persons, units, quotaEntries, unitEntries }: Ledger) => ({
  entries: noZero(entries),
  athletes: noZero(athletes),
  persons: noEmpty(persons),
  units: noEmpty(units),
  quotaEntries: noZero(quotaEntries),
  unitEntries: noZero(unitEntries),
});

/** The counters of a ledger, counted again from its tickets. */
export const recounted = ({ rules }: Tournament, ledger: Ledger) => {
  const none = {
    entries: {},
    athletes: {},
    persons: {},
    units: {},
    quotaEntries: {},
    unitEntries: {},
  };
  const draft = { ...draftOf(ledger), ...none };
  for (const name of Object.keys(ledger.places)) {
    const holding = holdingOf(ledger, name);
    countHolding(draft, placeRulesOf(rules, holding.eventId) ?? { quotas: [] }, holding, 1);
  }
  return countersOf(draft);
};

/** Counters equal a recount, and no limit is passed: true after every single write. */
export const expectSound = (tournament: Tournament, ledger: Ledger): void => {
  expect(countersOf(ledger)).toEqual(recounted(tournament, ledger));
  for (const eventId of Object.keys(ledger.entries)) {
    const rules = placeRulesOf(tournament.rules, eventId);
    expect(ledger.entries[eventId]).toBeLessThanOrEqual(rules?.entries ?? Infinity);
    expect(ledger.athletes[eventId]).toBeLessThanOrEqual(rules?.athletes ?? Infinity);
  }
  const maxOf = (key: string): number =>
    tournament.rules.quotas[Number.parseInt(key, 10)]?.max ?? 0;
  for (const lists of [ledger.persons, ledger.units])
    for (const [key, people] of Object.entries(lists))
      expect(Object.keys(people).length).toBeLessThanOrEqual(maxOf(key));
  for (const [key, count] of Object.entries(ledger.quotaEntries))
    expect(count).toBeLessThanOrEqual(maxOf(key));
};

const sorted = (shorts: Iterable<string>): string[] => [...shorts].sort();

/**
 * A world at rest: tickets are exactly the live entries and those of 弃赛 (ENT-21), each holds what its people are, everybody's
 * copies say what the entries say.
 */
export const expectAtRest = async (world: EntryWorld): Promise<void> => {
  const entries = await world.entries();
  const live = entries.filter(keepsItsPlace);
  for (const ledger of await world.ledgers()) {
    expectSound(world.tournament, ledger);
    const mine = live.filter(
      ({ eventId }) => ledger.eventId === null || ledger.eventId === eventId,
    );
    const shortsOf = (waitlisted: boolean) =>
      sorted(
        mine
          .filter((entry) => entry.waitlisted === waitlisted)
          .map((entry) => ticketOfEntry(entry).name),
      );
    expect(sorted(Object.keys(ledger.places))).toEqual(shortsOf(false));
    expect(sorted(Object.values(ledger.waiting).flatMap((queue) => Object.keys(queue)))).toEqual(
      shortsOf(true),
    );
    expect(ledger.promoted).toEqual({});
    for (const entry of mine) expectHolding(world.tournament, ledger, entry);
  }
  await expectCopies(world, entries);
};

const expectHolding = (tournament: Tournament, ledger: Ledger, entry: Entry): void => {
  const rules = placeRulesOf(tournament.rules, entry.eventId);
  if (!rules) throw new Error('no such event');
  const held = holdingOf(ledger, ticketOfEntry(entry).name);
  const due = entryHolding(rules, entry);
  expect({ ...held, groupId: due.groupId }).toEqual(due);
};

const expectCopies = async (world: EntryWorld, entries: readonly Entry[]): Promise<void> => {
  const people = new Set(entries.flatMap(({ slots }) => slots.map(({ personKey }) => personKey)));
  for (const personKey of people) {
    const participation = (await world.stores.entries.participationsOf(personKey)).find(
      ({ tournamentId }) => tournamentId === world.tournament.id,
    );
    const mine = entries.filter((entry) => slotOf(entry, personKey));
    expect(sorted((participation?.parts ?? []).map(({ entryId }) => entryId))).toEqual(
      sorted(mine.map(({ id }) => id)),
    );
    for (const entry of mine) {
      const part = participation?.parts.find(({ entryId }) => entryId === entry.id);
      expect(part?.state).toBe(slotOf(entry, personKey)?.state);
      expect(part?.facts.ended).toBe(entry.ended?.as ?? null);
      expect(part?.facts.waitlisted).toBe(entry.waitlisted);
    }
    const confirmed = mine.filter(
      (entry) =>
        entry.ended === null &&
        activeSlots(entry).some(
          (slot) => slot.personKey === personKey && slot.state === 'confirmed',
        ),
    );
    expect(participation?.live).toBe(confirmed.length);
  }
};
