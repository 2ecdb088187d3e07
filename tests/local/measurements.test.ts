import { readFileSync } from 'node:fs';
import { marksOf, withSection } from '../bench/measurements';
import { COLUMNS, headingOf, tableOf, type Section } from '../bench/tables';

const document = readFileSync('docs/measurements.md', 'utf8');
const sections = Object.keys(COLUMNS) as Section[];

/** The cells of a table's line, however wide they are set. */
const cellsOf = (line: string | undefined): string[] =>
  (line ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/-{2,}/, '---'));

const linesOf = (section: Section): string[] => {
  const [begin, end] = marksOf(section);
  const between = document.slice(document.indexOf(begin) + begin.length, document.indexOf(end));
  return between.trim().split('\n');
};

test.each(sections)('the section on %s is a table as the bench writes it', (section) => {
  const lines = linesOf(section);
  expect(lines.slice(0, 2).map(cellsOf)).toEqual(headingOf(section).map(cellsOf));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(cellsOf(line)).toHaveLength(COLUMNS[section].length);
});

test('a section is replaced between its marks, and nothing else', () => {
  const [begin, end] = marksOf('machine');
  const around = (inside: string) => `before\n${begin}\n\n${inside}\n\n${end}\nafter\n`;
  const table = tableOf('machine', [['CPU', 'one']]);
  expect(table).toBe('| part | value |\n| --- | --- |\n| CPU | one |');
  expect(withSection(around('old'), 'machine', table)).toBe(around(table));
  expect(() => withSection('before', 'machine', table)).toThrow('no place for machine');
});
