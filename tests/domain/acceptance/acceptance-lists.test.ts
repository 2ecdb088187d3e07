import fc from 'fast-check';
import type { AcceptanceFile, AcceptanceLists } from '../../../src/contract/replay/acceptance';
import { acceptanceFaults } from '../../../functions/domain/acceptance/acceptance-faults';
import { acceptanceLists } from '../../../functions/domain/acceptance/acceptance-lists';
import { digest } from '../../support/sha256';
import { oracleLists } from './acceptance-oracle';
import { aFile, anEntry, aRandomFile, CASES, ranked } from './an-acceptance-file';

const listsOf = (file: AcceptanceFile): AcceptanceLists => {
  expect(acceptanceFaults(file)).toEqual([]);
  return acceptanceLists(file, digest);
};
const NONE = {
  cancelled: false,
  main: [],
  specialExempts: [],
  mainWildCards: [],
  qualifying: [],
  qualifyingWildCards: [],
  alternates: [],
};

test('ACC-1: by rank, unranked last; level by time, then by number', () => {
  const entries = [
    ranked('e1', null),
    ranked('e2', 40),
    { ...ranked('e3', 7), enteredAt: '2026-11-02T00:00:00.000Z' },
    { ...ranked('e4', 7), enteredAt: '2026-11-01T09:00:00.000Z' },
    { ...ranked('e5', null), enteredAt: '2026-10-31T23:59:59.999Z' },
  ];
  // 7 (e4 entered a day before e3), 40, then the unranked: e5 entered a millisecond before the day of e1
  expect(listsOf(aFile({ entries }))).toEqual({
    ...NONE,
    main: ['e4', 'e3', 'e2', 'e5'],
    alternates: ['e1'],
  });
});

test('ACC-1: pairs by the sum of both, in quarters and exact; null is 0', () => {
  const pair = (id: string, one: string | null, other: string | null) =>
    anEntry(id, {
      athletes: [
        { id: `${id}-1`, rank: null, total: one },
        { id: `${id}-2`, rank: 1, total: other },
      ],
    });
  const entries = [
    pair('e1', '100.25', '100.25'), // 200.5
    pair('e2', '200.75', null), // 200.75
    pair('e3', '0.5', '200'), // 200.5, entered after e1 by number
    pair('e4', null, null), // 0
    pair('e5', '200.50', '0.00'), // 200.5
  ];
  const { main, alternates } = listsOf(aFile({ entries, regulation: { order: 'total' } }));
  expect([...main, ...alternates]).toEqual(['e2', 'e1', 'e3', 'e5', 'e4']);
});

test('ACC-1: by lot is ascending by the SHA-256 of seed and id', () => {
  // in place of real digests, so that their order can be seen
  const hashes: Record<string, string> = { 's:e1': '5d', 's:e2': 'a3', 's:e3': '4c', 's:e4': '78' };
  const file = aFile({
    seed: 's',
    regulation: { order: 'lot' },
    entries: ['e1', 'e2', 'e3', 'e4'].map((id) => anEntry(id)),
  });
  expect(acceptanceLists(file, (text) => hashes[text] ?? '').main).toEqual([
    'e3',
    'e1',
    'e4',
    'e2',
  ]);
});

/** S1: 32 places, 2 wild cards, qualifying of 24 with 4 wild cards; here 60 entries by rank. */
const s1 = (decisions: Partial<AcceptanceFile['decisions']>) =>
  aFile({
    regulation: {
      size: 32,
      wildCards: 2,
      qualifying: { size: 24, wildCards: 4, maxQualifiers: 16 },
      minimumEntries: 8,
    },
    decisions,
    entries: Array.from({ length: 60 }, (_, at) => ranked(`e${at + 1}`, at + 1)),
  });
const span = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `e${from + at}`);

test('ACC-2, ACC-3: main 32 = 14 direct + 2 wild cards + 16 qualifiers; qualifying 24 = 20 + 4 wild cards', () => {
  const lists = listsOf(
    s1({
      qualifyingHeld: true,
      qualifiers: 16,
      wildCards: { main: ['e60', 'e50'], qualifying: ['e58', 'e57', 'e56', 'e55'] },
    }),
  );
  // 32 − 2 − 16 = 14 direct; 24 − 4 = 20 more; of the other 54 − 34 = 20 are alternates
  expect(lists).toEqual({
    ...NONE,
    main: span(1, 14),
    mainWildCards: ['e50', 'e60'],
    qualifying: span(15, 34),
    qualifyingWildCards: ['e55', 'e56', 'e57', 'e58'],
    alternates: [...span(35, 49), ...span(51, 54), 'e59'],
  });
});

test('ACC-2: without qualifying and with one of two wild cards given, 31 are direct', () => {
  const lists = listsOf(s1({ qualifiers: 16, wildCards: { main: ['e40'], qualifying: [] } }));
  expect(lists.main).toEqual(span(1, 31));
  expect([lists.qualifying, lists.alternates]).toEqual([[], [...span(32, 39), ...span(41, 60)]]);
});

test('special exempts take places of the main draw and leave the order', () => {
  const { main, specialExempts } = listsOf(s1({ specialExempts: ['e45', 'e1'] }));
  expect([main, specialExempts]).toEqual([span(2, 31), ['e1', 'e45']]);
});

test('ACC-6: one entry below the minimum cancels, the minimum itself is played', () => {
  const entries = ['e1', 'e2', 'e3'].map((id) => anEntry(id));
  const of = (minimumEntries: number) =>
    listsOf(aFile({ entries, regulation: { minimumEntries } }));
  expect(of(4)).toEqual({ ...NONE, cancelled: true });
  expect(of(3).main).toEqual(['e1', 'e2', 'e3']);
});

test('1,000 random files: the lists of the slow oracle', () => {
  fc.assert(
    fc.property(aRandomFile, (file) => {
      expect(acceptanceFaults(file)).toEqual([]);
      expect(acceptanceLists(file, digest)).toEqual(oracleLists(file));
    }),
    CASES,
  );
});

/** How good a place is: 0 in the main draw, then qualifying, then each turn of the alternates. */
const placeOf = (lists: AcceptanceLists, id: string): number => {
  if ([...lists.main, ...lists.mainWildCards, ...lists.specialExempts].includes(id)) return 0;
  if ([...lists.qualifying, ...lists.qualifyingWildCards].includes(id)) return 1;
  return 2 + lists.alternates.indexOf(id);
};

test('the order in which entries stand in the file changes nothing', () => {
  fc.assert(
    fc.property(aRandomFile, fc.infiniteStream(fc.nat()), (file, keys) => {
      const entries = file.entries
        .map((entry) => ({ entry, key: keys.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ entry }) => entry);
      expect(acceptanceLists({ ...file, entries }, digest)).toEqual(acceptanceLists(file, digest));
    }),
    CASES,
  );
});

test('a better rank harms nobody who has it', () => {
  fc.assert(
    fc.property(aRandomFile, fc.nat(), (random, which) => {
      const file = {
        ...random,
        regulation: { ...random.regulation, order: 'rank' as const, minimumEntries: 0 },
        entries: random.entries.map((one) => ({ ...one, athletes: one.athletes.slice(0, 1) })),
      };
      const chosen = file.entries[which % Math.max(1, file.entries.length)];
      if (!chosen) return;
      const better = chosen.athletes.map((one) => ({
        ...one,
        rank: one.rank === null ? 6 : Math.max(1, one.rank - 1),
      }));
      const entries = file.entries.map((one) =>
        one === chosen ? { ...one, athletes: better } : one,
      );
      const [before, after] = [file, { ...file, entries }].map((one) =>
        placeOf(acceptanceLists(one, digest), chosen.id),
      );
      expect(after).toBeLessThanOrEqual(before ?? NaN);
    }),
    CASES,
  );
});

test('a withdrawal harms nobody who stays, unless it cancels the event', () => {
  fc.assert(
    fc.property(aRandomFile, fc.nat(), (file, which) => {
      const gone = file.entries[which % Math.max(1, file.entries.length)];
      if (!gone) return;
      const without = (ids: readonly string[]) => ids.filter((id) => id !== gone.id);
      const { specialExempts, wildCards } = file.decisions;
      const after = acceptanceLists(
        {
          ...file,
          entries: file.entries.filter((one) => one !== gone),
          decisions: {
            ...file.decisions,
            specialExempts: without(specialExempts),
            wildCards: {
              main: without(wildCards.main),
              qualifying: without(wildCards.qualifying),
            },
          },
        },
        digest,
      );
      if (after.cancelled) return;
      const before = acceptanceLists(file, digest);
      for (const { id } of file.entries)
        if (id !== gone.id) expect(placeOf(after, id)).toBeLessThanOrEqual(placeOf(before, id));
    }),
    CASES,
  );
});
