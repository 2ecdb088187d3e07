import type { Use } from '../use';
import { publicText } from '../../domain/public-text';

export type NameOf = (memberId: string) => string | null;

/**
 * Real names of members, as they stand now. Records keep ids alone, so that a deleted account leaves no name
 * in them (PIPL).
 */
export const namesOf = async (
  { athletes }: Use<'athletes'>,
  memberIds: readonly string[],
): Promise<NameOf> => {
  const wanted = [...new Set(memberIds)];
  const facts = wanted.length > 0 ? await athletes.of(wanted) : [];
  const names = new Map(facts.map(({ id, name }) => [id, name]));
  return (memberId) => names.get(memberId) ?? null;
};

/** Whether a text may be public: it tells nothing of a person, and names none of these (RNK-7, RNK-11). */
export const saysNobody = async (
  deps: Use<'athletes'>,
  memberIds: readonly string[],
  text: string,
): Promise<boolean> => {
  const nameOf = await namesOf(deps, memberIds);
  return publicText(memberIds.flatMap((id) => nameOf(id) ?? []))(text);
};
