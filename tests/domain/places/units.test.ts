import type { Quota } from '../../../src/contract/regulation';
import { takePlace } from '../../../functions/domain/places/take-place';
import { freePlace, recountPlace } from '../../../functions/domain/places/free-place';
import { emptyLedger, type Holding, type Ledger } from '../../../functions/domain/places/ledger';
import { applied, type LedgerWrite } from '../../../functions/domain/places/ledger-write';
import {
  countedHolding,
  placeRulesOf,
  type Roster,
} from '../../../functions/domain/places/place-rules';
import { anEventRule, aTournament } from '../../support/builders/a-tournament';
import { expectSound } from '../../support/recount';

/** CAP-5: two pairs of a unit in an event, two of its athletes in a group, one leader, forty athletes in all. */
const quotas: Quota[] = [
  { of: 'entries', per: 'unit', by: 'event', max: 2 },
  { of: 'athletes', per: 'unit', by: 'group', max: 2 },
  { of: 'staff', role: 'leader', per: 'unit', max: 1 },
  { of: 'athletes', per: 'tournament', max: 40 },
];
const tournament = aTournament({
  eventRules: [
    anEventRule({
      disciplines: ['MD'],
      places: { by: 'first-come', entries: null, athletes: null, waitingList: false },
    }),
  ],
  quotas,
  entry: { ...aTournament().rules.entry, unit: 'optional' },
});
const NOW = '2026-12-02T00:00:00.000Z';
const EVENT = 'U12-MD';
const rules = placeRulesOf(tournament.rules, EVENT)!;
const rulesOf = () => rules;

const holdingOf = (roster: Partial<Roster>): Holding =>
  countedHolding(rules, { athletes: [], staff: [], unitId: null, ...roster });

const written = (ledger: Ledger, write: LedgerWrite): Ledger => {
  const next = applied(ledger, write);
  if (!next) throw new Error('a fresh decision does not hold');
  expectSound(tournament, next);
  return next;
};

const taken = (ledger: Ledger, name: string, holding: Holding): Ledger | string => {
  const asked = { name, holding, now: NOW, initiatorIsAthlete: true };
  const result = takePlace(ledger, rules, asked);
  if (!result.ok) return result.reason;
  if (result.value.kind !== 'write') return result.value.kind;
  return written(ledger, result.value.write);
};
const must = (ledger: Ledger | string): Ledger => {
  if (typeof ledger === 'string') throw new Error(ledger);
  return ledger;
};
const ticket = ({ places }: Ledger, name: string) => ({ name, seq: places[name] ?? 0 });

const first = emptyLedger(tournament, null);
const ofX = holdingOf({ athletes: ['p1', 'p2'], unitId: 'x' });
const ofXAndY = holdingOf({ athletes: ['p1', 'p2'], unitId: 'x', elsewhere: { p2: 'y' } });

test('a pair of two units is an entry of both, and each athlete counts where theirs is', () => {
  const ledger = must(taken(first, 'a', ofXAndY));
  expect(ledger.quotaEntries).toEqual({ '0|U12-MD|x': 1, '0|U12-MD|y': 1 });
  expect(ledger.units).toEqual({ '1|U12|x': { p1: 1 }, '1|U12|y': { p2: 1 } });
  // of the tournament's quota both count, once each
  expect(ledger.persons).toEqual({ '3': { p1: 1, p2: 1 } });
  expect(ledger.unitEntries).toEqual({ 'U12-MD|x': 1, 'U12-MD|y': 1 });
});

test('a pair whose athletes both play for others is none of its own unit, whose leader counts there', () => {
  const roster = { athletes: ['p1', 'p2'], unitId: 'x', elsewhere: { p1: 'y', p2: 'y' } };
  const leader = { role: 'leader' as const, person: 'l1' };
  const ledger = must(taken(first, 'a', holdingOf({ ...roster, staff: [leader] })));
  expect(ledger.quotaEntries).toEqual({ '0|U12-MD|y': 1 });
  expect(ledger.units).toEqual({ '1|U12|y': { p1: 1, p2: 1 }, '2|x': { l1: 1 } });
});

test('without athletes yet an entry is its own unit’s', () => {
  expect(must(taken(first, 'a', holdingOf({ unitId: 'x' }))).quotaEntries).toEqual({
    '0|U12-MD|x': 1,
  });
});

test('an entry without a unit whose partner plays for one counts there alone', () => {
  const holding = holdingOf({ athletes: ['p1', 'p2'], elsewhere: { p2: 'y' } });
  const ledger = must(taken(first, 'a', holding));
  expect([ledger.quotaEntries, ledger.units]).toEqual([
    { '0|U12-MD|y': 1 },
    { '1|U12|y': { p2: 1 } },
  ]);
});

test('the quota of either unit turns a pair away', () => {
  let ledger = must(taken(first, 'a', holdingOf({ athletes: ['p1'], unitId: 'y' })));
  ledger = must(taken(ledger, 'b', holdingOf({ athletes: ['p2'], unitId: 'y' })));
  const pair = { athletes: ['p3', 'p4'], unitId: 'x' };
  expect(taken(ledger, 'c', holdingOf({ ...pair, elsewhere: { p4: 'y' } }))).toBe(
    'UNIT_ENTRIES_FULL',
  );
  must(taken(ledger, 'c', holdingOf(pair)));
});

test('on confirming for another unit both are counted again; withdrawn, neither is', () => {
  let ledger = must(taken(first, 'a', ofX));
  const counted = recountPlace(ledger, rulesOf, ticket(ledger, 'a'), ofXAndY, NOW);
  if (!counted.ok) throw new Error(counted.reason);
  ledger = written(ledger, counted.value.write);
  expect(ledger.units).toEqual({ '1|U12|x': { p1: 1 }, '1|U12|y': { p2: 1 } });
  const freed = freePlace(ledger, rulesOf, ticket(ledger, 'a'), NOW)!;
  ledger = written(ledger, freed.write);
  expect(Object.values(ledger.quotaEntries).every((count) => count === 0)).toBe(true);
  expect(Object.values(ledger.units).every((list) => Object.keys(list).length === 0)).toBe(true);
});

test('whose unit has its two athletes is refused on confirming for it', () => {
  let ledger = must(taken(first, 'a', ofX));
  ledger = must(taken(ledger, 'b', holdingOf({ athletes: ['p3', 'p4'], unitId: 'y' })));
  expect(recountPlace(ledger, rulesOf, ticket(ledger, 'a'), ofXAndY, NOW)).toMatchObject({
    reason: 'UNIT_FULL',
  });
});
