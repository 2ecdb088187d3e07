import type { YearEnd } from '../../../src/contract/desk';
import { ok, type Result } from '../../domain/result';
import { loadYearEnd, yearEndAnswer, type YearEndDeps } from './year-end-view';

/** State and objections of a year's last issue (RNK-11). */
export const getYearEnd = async (deps: YearEndDeps, year: number): Promise<Result<YearEnd>> =>
  ok(await yearEndAnswer(deps, year, await loadYearEnd(deps, year)));
