import fc from 'fast-check';
import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';

type Entry = AcceptanceFile['entries'][number];

/** A singles entry of one athlete; ids are invented. */
export const anEntry = (id: string, overrides: Partial<Entry> = {}): Entry => ({
  id,
  enteredAt: '2026-11-01T00:00:00.000Z',
  seq: Number(id.slice(1)),
  athletes: [{ id: `m${id.slice(1)}`, rank: null, total: null }],
  ...overrides,
});

export const ranked = (id: string, rank: number | null): Entry =>
  anEntry(id, { athletes: [{ id: `m${id.slice(1)}`, rank, total: null }] });

/** A draw of four by rank, one wild card, no qualifying, two entries at least. */
export const aFile = (
  overrides: Partial<Omit<AcceptanceFile, 'regulation' | 'decisions'>> & {
    readonly regulation?: Partial<AcceptanceFile['regulation']>;
    readonly decisions?: Partial<AcceptanceFile['decisions']>;
  } = {},
): AcceptanceFile => ({
  format: 'kaipai-acceptance-1',
  event: 'U12-MS',
  closing: '2026-11-20T16:00:00.000Z',
  issue: '2026-11-18',
  seed: null,
  entries: [],
  ...overrides,
  regulation: {
    size: 4,
    wildCards: 1,
    qualifying: null,
    minimumEntries: 2,
    order: 'rank',
    ties: 'time',
    ...overrides.regulation,
  },
  decisions: {
    qualifyingHeld: false,
    qualifiers: 0,
    specialExempts: [],
    wildCards: { main: [], qualifying: [] },
    ...overrides.decisions,
  },
});

const quarters = fc.constantFrom('', '.25', '.5', '.75');
const total = fc.option(
  fc.tuple(fc.nat(3), quarters).map(([whole, part]) => `${whole}${part}`),
  { nil: null },
);

/** Files without faults: few ranks and totals, so that many are level, and every kind of place given. */
export const aRandomFile = fc
  .record({
    count: fc.integer({ min: 0, max: 24 }),
    size: fc.integer({ min: 4, max: 16 }),
    hasQualifying: fc.boolean(),
    held: fc.boolean(),
    given: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    qualifiers: fc.nat(2),
    minimumEntries: fc.nat(6),
    order: fc.constantFrom('rank', 'total', 'time', 'lot' as const),
    ties: fc.constantFrom('time', 'lot' as const),
    seed: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  .chain((one) =>
    fc
      .record({
        people: fc.array(
          fc.record({
            minute: fc.nat(3),
            rank: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
            totals: fc.tuple(total, total),
          }),
          { minLength: one.count, maxLength: one.count },
        ),
        shuffled: fc.shuffledSubarray(
          Array.from({ length: one.count }, (_, at) => `e${at}`),
          { minLength: one.count, maxLength: one.count },
        ),
      })
      .map(({ people, shuffled }) => {
        const held = one.hasQualifying && one.held;
        const [exempts = 0, main = 0, qualifying = 0] = one.given;
        const decided = [...shuffled];
        return aFile({
          seed: one.seed,
          regulation: {
            size: one.size + 6,
            wildCards: 2,
            qualifying: one.hasQualifying
              ? { size: one.size, wildCards: 2, maxQualifiers: 2 }
              : null,
            minimumEntries: one.minimumEntries,
            order: one.order,
            ties: one.ties,
          },
          decisions: {
            qualifyingHeld: held,
            qualifiers: one.qualifiers,
            specialExempts: decided.splice(0, exempts),
            wildCards: {
              main: decided.splice(0, main),
              qualifying: held ? decided.splice(0, qualifying) : [],
            },
          },
          entries: people.map(({ minute, rank, totals }, at) =>
            anEntry(`e${at}`, {
              enteredAt: `2026-11-01T00:0${minute}:00.000Z`,
              athletes: (one.order === 'rank' ? totals.slice(0, 1) : totals).map((points, who) => ({
                id: `m${at}-${who}`,
                rank,
                total: points,
              })),
            }),
          ),
        });
      }),
  );

/** The same random files every time. */
export const CASES = { numRuns: 1000, seed: 20261118 };
