import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';

type Decisions = AcceptanceFile['decisions'];

/** Everybody who was let in by a decision, in the order in which the file says it, with where (ACC-2). */
export const letIn = ({
  specialExempts,
  wildCards,
}: Decisions): { readonly path: string; readonly id: string }[] =>
  [
    { path: 'decisions.specialExempts', ids: specialExempts },
    { path: 'decisions.wildCards.main', ids: wildCards.main },
    { path: 'decisions.wildCards.qualifying', ids: wildCards.qualifying },
  ].flatMap(({ path, ids }) => ids.map((id, at) => ({ path: `${path}.${at}`, id })));

/** Places of the main draw that do not go by order: exempts', wild cards' and, where it is held, qualifiers' (ACC-2). */
export const givenInMain = ({
  qualifyingHeld,
  qualifiers,
  specialExempts,
  wildCards,
}: Decisions): number =>
  specialExempts.length + wildCards.main.length + (qualifyingHeld ? qualifiers : 0);
