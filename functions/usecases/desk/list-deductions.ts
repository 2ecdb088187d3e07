import type { Use } from '../use';
import type { Deductions, DeductionView } from '../../../src/contract/desk';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { Clock } from '../../domain/ports';
import type { RecordedDeduction } from '../../domain/ranking/deduction-store';
import { deductionView } from '../../domain/ranking/deduction-view';
import { ok, refuse, type Result } from '../../domain/result';
import { namesOf } from './desk-people';

/** Deductions with the names of the athletes and of whoever recorded them. */
const deductionViews = async (
  deps: Use<'athletes'> & { readonly clock: Clock },
  recorded: readonly RecordedDeduction[],
): Promise<DeductionView[]> => {
  const nameOf = await namesOf(
    deps,
    recorded.flatMap(({ memberId, by, ended }) => [memberId, by, ...(ended ? [ended.by] : [])]),
  );
  const today = shanghaiDay(deps.clock.now());
  return recorded.map((deduction) => deductionView(deduction, nameOf, today));
};

/** One deduction with its names. */
export const shownDeduction = async (
  deps: Use<'athletes'> & { readonly clock: Clock },
  deduction: RecordedDeduction,
): Promise<Result<DeductionView>> => {
  const [view] = await deductionViews(deps, [deduction]);
  return view ? ok(view) : refuse('DEDUCTION_NOT_FOUND');
};

/** Every deduction there ever was, the newest first (RNK-7). */
export const listDeductions = async (
  deps: Use<'athletes' | 'clock' | 'deductions'>,
): Promise<Result<Deductions>> =>
  ok({ deductions: await deductionViews(deps, await deps.deductions.all()) });
