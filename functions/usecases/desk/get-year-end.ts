import type { Use } from '../use';
import type { YearEnd } from '../../../src/contract/desk';
import type { Actor } from '../../domain/actor';
import { ok, type Result } from '../../domain/result';
import { notAssociation } from './desk-people';
import { loadYearEnd, yearEndAnswer, type YearEndDeps } from './year-end-view';

/** State and objections of a year's last issue (RNK-11). Refuses NOT_ASSOCIATION. */
export const getYearEnd = async (
  deps: YearEndDeps & Use<'roles'>,
  actor: Actor,
  year: number,
): Promise<Result<YearEnd>> => {
  const refusal = await notAssociation(deps, actor);
  if (refusal) return refusal;
  return ok(await yearEndAnswer(deps, year, await loadYearEnd(deps, year)));
};
