import { ok, refuse, type Result } from '../result';

/** ENT-7: trimmed, full-width and half-width forms are one. */
export const foldTeamName = (name: string): string => name.normalize('NFKC').trim();

export const sameTeamName = (typed: string, written: string): boolean =>
  foldTeamName(typed) === foldTeamName(written);

const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{FE0F}\u{20E3}]/u;
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]/u;

/** A name others must be able to type: words, no pictures and nothing that is not seen. */
export const checkTeamName = (name: string | null): Result<string> => {
  const folded = name === null ? '' : foldTeamName(name);
  if (name === null || folded === '') return refuse('TEAM_NAME_REQUIRED');
  if (PICTURES.test(name) || UNSEEN.test(name) || !/[\p{L}\p{N}]/u.test(name))
    return refuse('INVALID_REQUEST', { path: 'teamName' });
  return ok(name.trim());
};
