import type { Regulation } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';

/** Looks at one thing of a regulation; what it finds stops it or is odd (src/contract/regulation-findings). */
export type Check = (regulation: Regulation) => readonly Finding[];

/** What stands in a list more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];
