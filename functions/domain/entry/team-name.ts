import { asSeen, foldTyped, hasUnseen } from '../../../src/contract/folding';
import { ok, refuse, type Result } from '../result';

const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{20E3}]/u;

/** A name others must be able to type: words, no pictures and nothing that is not seen. */
export const checkTeamName = (name: string | null): Result<string> => {
  if (name === null || asSeen(name) === '') return refuse('TEAM_NAME_REQUIRED');
  if (PICTURES.test(name) || hasUnseen(name) || !/[\p{L}\p{N}]/u.test(foldTyped(name)))
    return refuse('INVALID_REQUEST', { path: 'teamName' });
  return ok(name.trim());
};
