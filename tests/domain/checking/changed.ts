import { parseRegulation } from '../../../functions/domain/checking/parse-regulation';
import type { Regulation } from '../../../src/contract/regulation';
import { explain } from '../../../src/copy/regulation-explained';
import { findingText } from '../../../src/copy/regulation-findings';

export type Changes = Readonly<Record<string, unknown>>;

/** A copy in which some values are others. */
export const having = (regulation: Regulation, changes: Changes): Regulation => {
  const copy = structuredClone(regulation) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce((node, name) => node[name] as Record<string, unknown>, copy);
    parent[last] = value;
  }
  return copy as unknown as Regulation;
};

/** Everything that is found, in words. */
export const found = (json: unknown): string[] => {
  const { errors, oddities } = parseRegulation(json);
  return [...errors, ...oddities].map(findingText);
};

/** All its words. */
export const saidOf = (regulation: Regulation): string =>
  explain(regulation, null)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
