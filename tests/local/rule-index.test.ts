import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { missingOf, quotedIn, textOf } from '../support/documents';
import { CLAUSES, clausesIn } from '../support/rulebook';

const [built = '', begun = '', open = ''] = textOf('docs/rule-index.md').split(
  /^## (?:Only named so far|Not built)$/m,
);

interface Row {
  readonly clauses: readonly string[];
  readonly what: string;
  readonly places: readonly string[];
  readonly proof: readonly string[];
}

/** The rows of tables whose first cell is a clause. */
const rowsOf = (section: string): Row[] =>
  [...section.matchAll(/^\| ([A-Z]{3}-\d.*?) \| (.*?) \| (.*?) \|(?: (.*?) \|)?$/gm)].map(
    ([, clauses = '', what = '', places = '', proof = '']) => ({
      clauses: clauses.split(', '),
      what,
      places: quotedIn(places),
      proof: quotedIn(proof),
    }),
  );
const rows = rowsOf(built);
const named = rowsOf(begun);

const cites = (paths: readonly string[], clause: string): boolean =>
  paths.some((path) => clausesIn(textOf(path)).has(clause));
const filesOf = ({ places }: Row): string[] => places.map((place) => place.split('#')[0] ?? '');
const titled = (all: readonly Row[]) =>
  all.map((row) => [`${row.clauses.join(', ')}: ${row.what}`, row] as const);

test.each(titled(rows))('%s', (_, row) => {
  expect(row.places).not.toEqual([]);
  expect(missingOf(row.places)).toEqual([]);
  expect(row.proof.filter((path) => !existsSync(path))).toEqual([]);
  // a row that leads to files which do not know the clause leads nowhere
  expect(row.clauses.filter((clause) => !cites(filesOf(row), clause))).toEqual([]);
  expect(row.clauses.filter((clause) => !cites(row.proof, clause))).toEqual([]);
});

test.each(titled(named))('only named: %s', (_, row) => {
  expect(missingOf(row.places)).toEqual([]);
  expect(row.clauses.filter((clause) => !cites(filesOf(row), clause))).toEqual([]);
});

test('every clause of the rulebook stands in it, as a row or among those that are not built', () => {
  const standing = new Set([
    ...[...rows, ...named].flatMap(({ clauses }) => clauses),
    ...clausesIn(open),
  ]);
  expect(CLAUSES.filter((clause) => !standing.has(clause))).toEqual([]);
  expect([...standing].filter((clause) => !CLAUSES.includes(clause))).toEqual([]);
});

test('no code cites a clause that is called not built', () => {
  const code = ['functions', 'src'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, name)),
  );
  const cited = new Set(code.flatMap((path) => [...clausesIn(textOf(path))]));
  expect([...clausesIn(open)].filter((clause) => cited.has(clause))).toEqual([]);
});

test('places that lead nowhere are found', () => {
  const policy = 'functions/domain/calendar/policy.ts';
  expect(missingOf([`${policy}#RankingPolicy`])).toEqual([]);
  const wrong = [
    `${policy}#NoSuchPolicy`,
    `${policy}#RankingPol`,
    'functions/nowhere.ts#policy',
    policy,
    // a word of a comment is no declaration
    `${policy}#association`,
  ];
  expect(missingOf(wrong)).toEqual(wrong);
});
