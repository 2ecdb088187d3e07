import type { EventRule, Regulation } from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';

/** Looks at one thing of a regulation; what it finds stops it or is odd (src/contract/regulation-findings). */
export type Check = (regulation: Regulation) => readonly Finding[];

/** What stands in a list more than once, each once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

/** Looks at one thing of one line of events, which stands at `path`. */
export type RuleCheck = (
  rule: EventRule,
  path: string,
  regulation: Regulation,
) => readonly Finding[];

/** Looks at every line of events alone. */
export const each =
  (check: RuleCheck): Check =>
  (regulation) =>
    regulation.eventRules.flatMap((rule, at) => check(rule, `eventRules.${at}`, regulation));
