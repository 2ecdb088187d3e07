import type { Finding } from '../../src/contract/regulation-findings';
import type { FieldFault } from '../../src/contract/field-faults';

interface Open {
  readonly path: readonly string[];
  /** of an object its names so far; null: a list */
  readonly names: Set<string> | null;
  /** the place of a list, or the name that was read last */
  at: string;
  isNameNext: boolean;
}

/** Texts, brackets, colons and commas; what stands between them is numbers, literals and space. */
const PIECES = /"(?:[^"\\]|\\.)*"|[[\]{}:,]/g;

/** Names written twice in one object of a valid JSON text, of which JSON keeps the last without a word. */
export const namesTwice = (text: string): Finding<FieldFault>[] => {
  const found: Finding<FieldFault>[] = [];
  const reported = new Set<string>();
  const stack: Open[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const inside = stack.at(-1);
    if (piece === '{' || piece === '[')
      stack.push({
        path: inside ? [...inside.path, inside.at] : [],
        names: piece === '{' ? new Set() : null,
        at: '0',
        isNameNext: piece === '{',
      });
    else if (piece === '}' || piece === ']') stack.pop();
    else if (inside === undefined || piece === ':') continue;
    else if (piece === ',') {
      inside.isNameNext = inside.names !== null;
      if (inside.names === null) inside.at = String(Number(inside.at) + 1);
    } else if (inside.isNameNext && inside.names !== null) {
      const key = JSON.parse(piece) as string;
      const path = inside.path.join('.');
      const mark = JSON.stringify([inside.path, key]);
      if (inside.names.has(key) && !reported.has(mark)) {
        reported.add(mark);
        found.push({ path, code: 'FIELD_TWICE', detail: { key } });
      }
      inside.names.add(key);
      inside.at = key;
      inside.isNameNext = false;
    }
  }
  return found;
};
