import { readFileSync } from 'node:fs';

/** The clauses of the rulebook, in its order: ENT-1, ENT-2 … */
export const CLAUSES: readonly string[] = [
  ...readFileSync('docs/rulebook.md', 'utf8').matchAll(/^- ([A-Z]{3}-\d+)\b/gm),
].map(([, clause]) => clause ?? '');

const chapterOf = (clause: string): string => clause.slice(0, 3);
const CHAPTERS = [...new Set(CLAUSES.map(chapterOf))].join('|');

/** What stands between the ends of a range: "ENT-1 to ENT-6", "RNK-1…RNK-8", "PTS-1..8". */
const SINGLE = `\\b(${CHAPTERS})-(\\d+)`;
const RANGE = new RegExp(`${SINGLE}(?: to |…|\\.\\.|–)(?:\\1-)?(\\d+)\\b`, 'g');

/** A comment that goes on in the next line is one sentence. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*(?:\*|\/\/|#)?\s*/g, ' ');

/** Every clause a text cites, those inside a range too; only chapters of the rulebook are read, so UTF-8 is none. */
export const clausesIn = (text: string): ReadonlySet<string> => {
  const read = unwrapped(text);
  const single = [...read.matchAll(new RegExp(`${SINGLE}\\b`, 'g'))].map(([clause]) => clause);
  const ranges = [...read.matchAll(RANGE)].flatMap(([, chapter, from, until]) =>
    Array.from(
      { length: Math.max(0, Number(until) - Number(from) + 1) },
      (_, at) => `${chapter}-${Number(from) + at}`,
    ),
  );
  return new Set([...single, ...ranges]);
};
