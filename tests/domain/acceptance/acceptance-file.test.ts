import fc from 'fast-check';
import { asQuarters } from '../../../src/contract/points';
import { eventsOf, type Regulation } from '../../../src/contract/regulation';
import { acceptanceFaults } from '../../../functions/domain/acceptance/acceptance-faults';
import {
  acceptanceFileOf,
  usualQualifying,
  type FileInput,
  type RankedAs,
} from '../../../functions/domain/acceptance/acceptance-file';
import { acceptanceRuleOf } from '../../../functions/domain/acceptance/acceptance-rule';
import { changesBetween, listsOf, withinLists } from '../../../functions/domain/acceptance/listed';
import { leavesTheLists } from '../../../functions/domain/acceptance/leaving';
import { missing } from '../../../functions/domain/defect';
import type { Ended, Entry } from '../../../functions/domain/entry/entry';
import { CLOSED, EVENT, FREEZE, rankingRules } from '../../support/acceptance-world';
import { anEntry, aSlot } from '../../support/builders/an-entry';
import { aRegulation, aTournament } from '../../support/builders/a-tournament';
import { digest } from '../../support/sha256';

const ruleIn = (rules: Partial<Regulation>, eventId = EVENT) => {
  const tournament = aTournament(rules);
  const event = eventsOf(tournament.rules).find(({ id }) => id === eventId);
  return event ? acceptanceRuleOf(tournament, event) : missing(eventId);
};
const rule = ruleIn(rankingRules()) ?? missing('rule');

const entry = (n: number, overrides: Partial<Entry> = {}): Entry =>
  anEntry([`player-${n}`], {
    ...{ short: `player-${n}----1`, seq: n, enteredAt: '2026-12-02T00:00:00.000Z' },
    ...overrides,
  });
const input = (overrides: Partial<FileInput> = {}): FileInput => ({
  eventId: EVENT,
  entries: [],
  ranks: new Map(),
  issue: '2026-12-02',
  qualifying: null,
  wildCards: [],
  countsMinimum: true,
  seed: 'seed',
  ...overrides,
});
const ranked = (rank: number): RankedAs => ({ rank, total: asQuarters(4_000 - 4 * rank) });

describe('the rule of an event (ACC-1, ACC-2, ACC-4)', () => {
  test('what it reads from a regulation', () => {
    expect(
      ruleIn(rankingRules({ freezeAt: FREEZE, listsAt: '2026-12-12T12:00:00+08:00' })),
    ).toEqual({
      size: 4,
      wildCards: 1,
      qualifying: { size: 2, wildCards: 1, maxQualifiers: 1 },
      minimumEntries: 0,
      order: 'rank',
      ties: 'time',
      closesAt: '2026-12-10T16:00:00.000Z',
      // a week before closing
      group: 'U12',
      asOf: '2026-12-03T16:00:00.000Z',
      outAt: '2026-12-12T04:00:00.000Z',
      frozenAt: '2026-12-15T04:00:00.000Z',
      beginsAt: '2026-12-18T16:00:00.000Z',
    });
  });

  test('first come has no lists; without a freeze it is the end of the qualifying’s sign-in, else the first day', () => {
    expect(ruleIn({}, 'U12-MS')).toBeNull();
    expect(rule.frozenAt).toBe('2026-12-18T16:00:00.000Z');
    const window = {
      ...{ for: { qualifying: true }, how: ['in-person' as const], missed: 'out' as const },
      ...{ from: '2026-12-16T08:00:00+08:00', until: '2026-12-16T18:00:00+08:00' },
    };
    const signIn = { documents: [], windows: [window] };
    expect(ruleIn({ ...rankingRules(), signIn })?.frozenAt).toBe('2026-12-16T10:00:00.000Z');
  });

  test('pairs and singles of both sexes are by the sum; where the group has no list by time', () => {
    const events = (disciplines: ('MD' | 'OS' | 'MS')[], more: Partial<Regulation> = {}) => ({
      ...rankingRules(),
      eventRules: (rankingRules().eventRules ?? []).map((one) => ({ ...one, disciplines })),
      ...more,
    });
    expect(ruleIn(events(['MD']), 'U12-MD')?.order).toBe('total');
    expect(ruleIn(events(['OS']), 'U12-OS')?.order).toBe('total');
    const groups = aRegulation().groups.map((group) => ({ ...group, rankingList: null }));
    expect(ruleIn(events(['MS'], { groups }))?.order).toBe('time');
  });
});

describe('the file (ACC-5)', () => {
  test('entries in the order of their tickets, ranks of the issue, athletes without their names', () => {
    const entries = [
      entry(2),
      entry(1, { slots: [aSlot('player-1'), aSlot('coach', { id: 's2', role: 'coach' })] }),
    ];
    const file = acceptanceFileOf(
      rule,
      input({ entries, ranks: new Map([['player-2', ranked(7)]]) }),
    );
    expect(acceptanceFaults(file)).toEqual([]);
    expect(file.entries).toEqual([
      {
        ...{ id: 'player-1----1', seq: 1, enteredAt: '2026-12-02T00:00:00.000Z' },
        athletes: [{ id: 'player-1----1.s1', rank: null, total: null }],
      },
      {
        ...{ id: 'player-2----1', seq: 2, enteredAt: '2026-12-02T00:00:00.000Z' },
        athletes: [{ id: 'player-2----1.s1', rank: 7, total: '993' }],
      },
    ]);
  });

  test('no issue: by the ties alone, and no seed where nothing is by lot', () => {
    const file = acceptanceFileOf(rule, input({ issue: null, ranks: null, entries: [entry(1)] }));
    expect(file).toMatchObject({ issue: null, seed: null, regulation: { order: 'time' } });
    expect(acceptanceFileOf({ ...rule, ties: 'lot' }, input()).seed).toBe('seed');
  });

  test('ACC-6: the minimum is asked for where it is said, and a draw without a size takes everybody', () => {
    const strict = { ...rule, minimumEntries: 8 };
    expect(acceptanceFileOf(strict, input()).regulation.minimumEntries).toBe(8);
    const later = input({ countsMinimum: false });
    expect(acceptanceFileOf(strict, later).regulation.minimumEntries).toBe(0);
    const all = acceptanceFileOf({ ...rule, size: null }, input({ entries: [entry(1), entry(2)] }));
    expect(all.regulation.size).toBe(2);
  });

  test('ACC-2: qualifying is held where more have entered than the main draw has places', () => {
    expect(usualQualifying(rule, 4)).toEqual({ held: false, qualifiers: 0 });
    expect(usualQualifying(rule, 5)).toEqual({ held: true, qualifiers: 1 });
    expect(usualQualifying({ ...rule, qualifying: null }, 5).held).toBe(false);
  });
});

describe('whatever happens to whom', () => {
  const field = fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
  const filed = (order: readonly number[], ranks: ReadonlyMap<string, RankedAs>) =>
    acceptanceFileOf(rule, input({ entries: order.map((n) => entry(n)), ranks }));
  /** the lower, the better */
  const standingOf = (file: ReturnType<typeof filed>, n: number): number =>
    listsOf({ file, moves: [] }, digest).all.findIndex((one) => one.entry === entry(n).short);
  const ranksOf = (numbers: readonly number[]) =>
    new Map(numbers.map((n) => [`player-${n}`, ranked(1 + (n % 37))]));

  test('ACC-1: the order in which entries are read changes nothing', () => {
    fc.assert(
      fc.property(field, (numbers) => {
        const ranks = ranksOf(numbers);
        expect(filed([...numbers].reverse(), ranks)).toEqual(filed(numbers, ranks));
      }),
    );
  });

  test('ACC-1: a better rank never harms', () => {
    fc.assert(
      fc.property(field, fc.nat(), (numbers, at) => {
        const mine = numbers[at % numbers.length] ?? missing('a number');
        const ranks = ranksOf(numbers);
        const better = new Map([...ranks, [`player-${mine}`, ranked(1)]]);
        expect(standingOf(filed(numbers, better), mine)).toBeLessThanOrEqual(
          standingOf(filed(numbers, ranks), mine),
        );
      }),
    );
  });

  test('ACC-4: a withdrawal never harms who stays', () => {
    const held = { held: true, qualifiers: 1 };
    fc.assert(
      fc.property(field, fc.nat(), (numbers, at) => {
        const gone = numbers[at % numbers.length];
        const of = (all: readonly number[]) =>
          acceptanceFileOf(
            rule,
            input({
              ...{ entries: all.map((n) => entry(n)), ranks: ranksOf(numbers), qualifying: held },
            }),
          );
        const staying = numbers.filter((n) => n !== gone);
        for (const n of staying)
          expect(standingOf(of(staying), n)).toBeLessThanOrEqual(standingOf(of(numbers), n));
      }),
    );
  });
});

describe('lists', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7];
  const file = acceptanceFileOf(
    rule,
    input({
      entries: numbers.map((n) => entry(n)),
      ranks: new Map(numbers.map((n) => [`player-${n}`, ranked(n)])),
      wildCards: [{ entry: entry(6).short, draw: 'main' }],
    }),
  );
  const short = (n: number) => entry(n).short;
  const shown = (moves: Parameters<typeof listsOf>[0]['moves']) =>
    withinLists(listsOf({ file, moves }, digest)).map(({ entry: id, as, within, place }) => [
      ...[Number(id.split('-')[1]), as, within, place],
    ]);
  const move = (n: number, to: 'main' | 'qualifying' | 'alternate') => ({
    ...{ entry: short(n), to, reason: '', by: 'desk', at: CLOSED },
  });

  test('ACC-3: list after list; who was let in by a card takes no place of the order', () => {
    // four places: one by card, one for who qualifies
    expect(shown([])).toEqual([
      [1, 'main', 1, 1],
      [2, 'main', 2, 2],
      [6, 'main-wild-card', 1, null],
      [3, 'qualifying', 1, 3],
      [4, 'qualifying', 2, 4],
      [5, 'alternate', 1, 5],
      [7, 'alternate', 2, 6],
    ]);
  });

  test('ACC-4: who is moved up stands last there, and moved back in the old place', () => {
    const up = [move(4, 'main')];
    expect(shown(up).filter(([, as]) => as === 'main')).toEqual([
      [1, 'main', 1, 1],
      [2, 'main', 2, 2],
      [4, 'main', 3, 4],
    ]);
    expect(shown([...up, move(5, 'qualifying'), move(5, 'alternate')])).toEqual(shown(up));
  });

  test('what has changed from one to the other', () => {
    const before = listsOf({ file, moves: [] }, digest);
    const after = listsOf({ file, moves: [move(4, 'main')] }, digest);
    expect(changesBetween(before, after)).toEqual([
      { entry: short(4), from: 'qualifying', to: 'main' },
    ]);
    expect(changesBetween(null, after)).toHaveLength(7);
    expect(changesBetween(before, { cancelled: true, all: [] })[0]).toEqual({
      ...{ entry: short(1), from: 'main', to: null },
    });
  });
});

test.each<[Ended['as'], string, boolean]>([
  ['withdrawn', CLOSED, true],
  ['late-withdrawal', CLOSED, true],
  // in no list yet
  ['withdrawn', '2026-12-05T00:00:00.000Z', false],
  ['lapsed', CLOSED, false],
])('ACC-4, ENT-21: an entry that is %s at %s leaves the lists: %s', (as, at, leaves) => {
  const tournament = aTournament(rankingRules());
  const before = entry(1);
  expect(leavesTheLists({ tournament, before, after: { ...before, ended: { as, at } } })).toBe(
    leaves,
  );
  const byEntry = aTournament();
  expect(
    leavesTheLists({ tournament: byEntry, before, after: { ...before, ended: { as, at } } }),
  ).toBe(false);
});
