import type { ListName } from '../../contract/ranking';
import { FIRST_LIST, listFrom } from './lists';

/** An athlete of a list in one word of an address. */
export const athleteOf = (memberId: string, list: ListName): string => `${list}.${memberId}`;

/** Who is meant by such a word; a word of another kind names nobody, and their page says so. */
export const athleteIn = (word: string): { memberId: string; list: ListName } => {
  const at = word.indexOf('.');
  return { memberId: word.slice(at + 1), list: listFrom(word.slice(0, at)) ?? FIRST_LIST };
};
