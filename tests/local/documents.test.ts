import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOf, quotedIn, textOf } from '../support/documents';
import { CLAUSES, clausesIn } from '../support/rulebook';

const readme = readFileSync('README.md', 'utf8');
const docs = readdirSync('docs').map((name) => join('docs', name));
const sources = ['src', 'functions', 'tests', 'config'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|mjs|css|md)$/.test(name))
    .map((name) => join(root, name)),
);

/** Clauses that are cited in a text and do not exist. */
const unknownIn = (text: string): string[] =>
  [...clausesIn(text)].filter((clause) => !CLAUSES.includes(clause));

test('the rulebook has its chapters', () => {
  expect(CLAUSES.length).toBeGreaterThan(100);
  expect(CLAUSES).toEqual([...new Set(CLAUSES)]);
  const chapters = new Set(CLAUSES.map((clause) => clause.slice(0, 3)));
  expect([...chapters]).toEqual(expect.arrayContaining(['MEM', 'ENT', 'CAP', 'PTS', 'RNK', 'SAN']));
});

test('every clause that is cited anywhere stands in the rulebook', () => {
  const wrong = [...sources, ...docs, 'README.md', 'serverless.yml'].flatMap((path) =>
    unknownIn(readFileSync(path, 'utf8')).map((clause) => `${path}: ${clause}`),
  );
  expect(wrong).toEqual([]);
});

// the control: clauses nobody has written, put together so that they are cited nowhere
const invented = ['ENT', 999].join('-');
test.each([
  [`by ${invented}, UTF-8 and ENT-1`, [invented]],
  [`// ENT-1 to\n// ${['ENT', 25].join('-')} hold`, [['ENT', 25].join('-')]],
  ['RNK-1…RNK-8, PTS-1..8, ENT-10 to\n * ENT-12: all of them exist', []],
])('a clause that does not exist is found: %j', (text, unknown) => {
  expect(unknownIn(text)).toEqual(unknown);
});

test('a range cites what lies between its ends', () => {
  expect([...clausesIn('PTS-1..4 and CAP-1 to\n * CAP-3')].sort()).toEqual([
    ...['CAP-1', 'CAP-2', 'CAP-3'],
    ...['PTS-1', 'PTS-2', 'PTS-3', 'PTS-4'],
  ]);
});

/** What a document names by its path from the root: a folder, a file, or a file with something in it. */
const PATH =
  /`((?:src|functions|tests|config|docs)\/[^`#*<>… ]+|[a-z]+\.(?:yml|json|mjs))(?:#[^`]*)?`/g;
const absentIn = (text: string): string[] =>
  [...text.matchAll(PATH)].map(([, path]) => path ?? '').filter((path) => !existsSync(path));

test('every file that a document names exists', () => {
  expect(
    [...docs, 'README.md'].flatMap((path) =>
      absentIn(readFileSync(path, 'utf8')).map((absent) => `${path}: ${absent}`),
    ),
  ).toEqual([]);
  expect(absentIn('`src/nowhere.ts` and `functions/domain`')).toEqual(['src/nowhere.ts']);
});

test('every word of the glossary leads to where it lives', () => {
  const rows = textOf('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:word|---)/.test(line));
  expect(rows.length).toBeGreaterThan(25);
  expect(rows.filter((row) => quotedIn(row).length === 0)).toEqual([]);
  expect(missingOf(rows.flatMap(quotedIn))).toEqual([]);
});

/** Words as they are read: what a picture or a link points to and what stands in a block of code are none. */
const wordsOf = (text: string): number =>
  text
    .replace(/^```.*?^```$/gms, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

test('the README is read in five minutes, and leads on', () => {
  expect(
    wordsOf('Two words\n```\nand code\n```\n<p align="x">, [a link](docs/x y.md) – ![](p.png)'),
  ).toBe(4);
  expect(wordsOf(readme)).toBeLessThanOrEqual(1000);
  // whoever counts everything comes to the same
  expect(readme.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1000);
  expect(readme.split('\n').filter((line) => line.length > 200)).toEqual([]);
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
  expect(links.filter((target) => !existsSync(target))).toEqual([]);
  expect(docs.filter((path) => !links.includes(path))).toEqual([]);
});
