import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Section } from './tables';

const DOCUMENT = 'docs/measurements.md';

/** Where a section stands in the document: between these two lines. */
export const marksOf = (section: Section): readonly [string, string] => [
  `<!-- ${section}: written by npm run bench -->`,
  `<!-- end of ${section} -->`,
];

/** The document with one section replaced by what its command printed; the prose around it stays. */
export const withSection = (document: string, section: Section, printed: string): string => {
  const [begin, end] = marksOf(section);
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has no place for ${section}`);
  return `${document.slice(0, from + begin.length)}\n\n${printed}\n\n${document.slice(to)}`;
};

/** Prints a section and, when asked to, writes it into the document. */
export const reporter =
  (isWritten: boolean) =>
  (section: Section, printed: string): void => {
    console.log(`${printed}\n`);
    if (!isWritten) return;
    writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), section, printed));
    spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', DOCUMENT]);
  };
export type Report = ReturnType<typeof reporter>;
