import { foldTyped } from '../../../src/contract/folding';
import type { Entrant } from './entrants';

/** ENT-7: of teams that are written in more than one way the one to keep: the entry's, else the first line's. */
export const spellingOf = (
  lines: readonly { readonly team: string | null }[],
  entrants: readonly Pick<Entrant, 'team'>[],
): ((team: string | null) => string | null) => {
  const spellings = new Map<string, string>();
  for (const { team } of [...entrants, ...lines])
    if (team !== null && !spellings.has(foldTyped(team))) spellings.set(foldTyped(team), team);
  return (team) => (team === null ? null : (spellings.get(foldTyped(team)) ?? team));
};
