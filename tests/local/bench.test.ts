import { coldStart } from '../bench/cold-start';
import { measureEntering } from '../bench/measure-entering';
import { measureRanking } from '../bench/ranking/measure';
import { replaying } from '../bench/replaying';
import { COLUMNS, headingOf, type Section } from '../bench/tables';

/** Runs a part of the bench with next to nothing; what it prints, by section. */
const printedBy = async (
  part: (report: (section: Section, printed: string) => void) => Promise<boolean>,
): Promise<Map<Section, string>> => {
  const printed = new Map<Section, string>();
  expect(await part((section, text) => void printed.set(section, text))).toBe(true);
  return printed;
};

const rowsOf = (section: Section, printed: ReadonlyMap<Section, string>): string[][] => {
  const lines = (printed.get(section) ?? '').split('\n');
  expect(lines.slice(0, 2)).toEqual(headingOf(section));
  const rows = lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
  for (const cells of rows) expect(cells).toHaveLength(COLUMNS[section].length);
  expect(rows.flat().filter((cell) => /NaN|undefined|Infinity/.test(cell))).toEqual([]);
  return rows;
};

test('entering is measured beside its calls issued bare', async () => {
  const printed = await printedBy((report) =>
    measureEntering(report, { people: 20, places: 5 }, 1),
  );
  const [ours, writes, all] = rowsOf('entering', printed);
  expect(ours?.at(-1)).toBe('exactly 5, in order');
  for (const [, perSecond, ratio] of [writes, all].map((row) => row ?? [])) {
    expect(Number(perSecond)).toBeGreaterThan(0);
    expect(Number(ratio)).toBeGreaterThan(0);
  }
  const [entry, refusal] = rowsOf('costs', printed);
  expect([entry?.[1], refusal?.[1]]).toEqual(['3', '1']);
  expect(rowsOf('machine', printed).length).toBeGreaterThan(3);
}, 60_000);

test('a cold start is measured up to the first call of each first request', async () => {
  const rows = rowsOf('cold start', new Map([['cold start', await coldStart(1)]]));
  for (const [, ours, alone] of rows) {
    expect(Number(ours)).toBeGreaterThan(0);
    expect(Number(alone)).toBeGreaterThan(0);
  }
});

test('lists and draws are computed from files without faults', () => {
  const rows = rowsOf('replaying', new Map([['replaying', replaying(1000, 40)]]));
  expect(rows).toHaveLength(4);
  for (const [, spent] of rows) expect(Number(spent)).toBeGreaterThanOrEqual(0);
});

test('the ranking is computed beside DuckDB, published and read', async () => {
  const tiny = ['--athletes', '60', '--publish', '60', '--rounds', '1'];
  const printed = await printedBy((report) => measureRanking(tiny, report));
  expect(rowsOf('computing', printed)[0]?.at(-1)).toMatch(/^\d+, the same$/);
  expect(rowsOf('publishing', printed)).toHaveLength(1);
  expect(rowsOf('reading', printed)[0]?.at(-1)).toBe('yes');
}, 120_000);
