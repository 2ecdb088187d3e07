import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rulebook = readFileSync('docs/rulebook.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');
const docs = readdirSync('docs').map((name) => join('docs', name));

const CLAUSE = /\b[A-Z]{3}-\d+\b/g;
const clauses = new Set(rulebook.match(/^- [A-Z]{3}-\d+\b/gm)?.map((line) => line.slice(2)));
const chapters = new Set([...clauses].map((clause) => clause.slice(0, 3)));

/** Clauses of the rulebook's chapters that are cited in a text and do not exist. */
const unknownIn = (text: string): string[] =>
  [...new Set(text.match(CLAUSE))].filter(
    (clause) => chapters.has(clause.slice(0, 3)) && !clauses.has(clause),
  );

const sources = ['src', 'functions', 'tests', 'config'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|md)$/.test(name))
    .map((name) => join(root, name)),
);

test('the rulebook has its chapters', () => {
  expect(clauses.size).toBeGreaterThan(100);
  expect([...chapters]).toEqual(expect.arrayContaining(['MEM', 'ENT', 'CAP', 'PTS', 'RNK', 'SAN']));
});

test('every clause that is cited anywhere stands in the rulebook', () => {
  const wrong = [...sources, ...docs, 'README.md'].flatMap((path) =>
    unknownIn(readFileSync(path, 'utf8')).map((clause) => `${path}: ${clause}`),
  );
  expect(wrong).toEqual([]);
  // the control: a clause nobody has written, put together so that it is cited nowhere
  expect(unknownIn(`${['ENT', 999].join('-')} and ENT-1, UTF-8`)).toEqual([['ENT', 999].join('-')]);
});

test('every file the glossary names exists', () => {
  const paths = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/`([^`]+\.tsx?)`/g)];
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.map(([, path]) => path ?? '').filter((path) => !existsSync(path))).toEqual([]);
});

test('the README is read in five minutes, and leads on', () => {
  const words = readme.split(/\s+/).filter(Boolean).length;
  expect(words).toBeLessThanOrEqual(1000);
  expect(readme.split('\n').filter((line) => line.length > 200)).toEqual([]);
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
  expect(links.filter((target) => !existsSync(target))).toEqual([]);
  expect(docs.filter((path) => !links.includes(path))).toEqual([]);
});
