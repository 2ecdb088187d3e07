import type { Finding } from '../../../src/contract/regulation-findings';
import { type Check, repeated } from './check';

/** Where the same may stand twice, or is found by what it means there. */
const MAY_REPEAT = /^(?:chapters|entry\.form\.\d+\.options)$|\.tieBreaks$/;

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const twiceIn = (node: unknown, path: string): Finding[] => {
  if (typeof node !== 'object' || node === null || MAY_REPEAT.test(path)) return [];
  const own =
    Array.isArray(node) && node.every(isPlain)
      ? repeated(node.map(String)).map((value): Finding => ({
          path,
          code: 'VALUE_TWICE',
          detail: { value },
        }))
      : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([name, value]) =>
      twiceIn(value, path === '' ? name : `${path}.${name}`),
    ),
  ];
};

/** A group, a discipline or whatever else is chosen from a list, named twice in one place. */
export const valueChecks: readonly Check[] = [(regulation) => twiceIn(regulation, '')];
