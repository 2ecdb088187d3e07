import { asSeen, foldTyped } from '../../../src/contract/folding';
import { ok, refuse, type Result } from '../result';

const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{20E3}]/u;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}\p{Zl}\p{Zp}]/u;

/** A name others must be able to type: words, no pictures and nothing that is not seen. */
export const checkTeamName = (name: string | null): Result<string> => {
  if (name === null || asSeen(name) === '') return refuse('TEAM_NAME_REQUIRED');
  if (PICTURES.test(name) || UNSEEN.test(name) || !/[\p{L}\p{N}]/u.test(foldTyped(name)))
    return refuse('INVALID_REQUEST', { path: 'teamName' });
  return ok(name.trim());
};
