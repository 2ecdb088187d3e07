import type { Actor } from '../../domain/actor';
import type { Roles } from '../../domain/membership/roles';
import type { AthleteFacts } from '../../domain/ranking/athlete-facts';
import { refuse, type Refusal } from '../../domain/result';

export interface AssociationDeps {
  readonly roles: Pick<Roles, 'isAssociation'>;
}

/** null: the actor works for the association. Refuses NOT_ASSOCIATION. One GetItem. */
export const notAssociation = async (
  { roles }: AssociationDeps,
  { memberId }: Actor,
): Promise<Refusal | null> =>
  (await roles.isAssociation(memberId)) ? null : refuse('NOT_ASSOCIATION');

export interface NamesDeps {
  readonly athletes: AthleteFacts;
}
export type NameOf = (memberId: string) => string | null;

/**
 * Real names of members, as they stand now. Records keep ids alone, so that a deleted account leaves no name
 * in them (PIPL).
 */
export const namesOf = async (
  { athletes }: NamesDeps,
  memberIds: readonly string[],
): Promise<NameOf> => {
  const wanted = [...new Set(memberIds)];
  const facts = wanted.length > 0 ? await athletes.of(wanted) : [];
  const names = new Map(facts.map(({ id, name }) => [id, name]));
  return (memberId) => names.get(memberId) ?? null;
};
