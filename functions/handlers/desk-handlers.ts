import { addDeduction } from '../usecases/add-deduction';
import { answerObjection } from '../usecases/answer-objection';
import { endDeduction } from '../usecases/end-deduction';
import { finaliseYearEnd } from '../usecases/finalise-year-end';
import { getDeskWeek } from '../usecases/get-desk-week';
import { getRun } from '../usecases/get-run';
import { getYearEnd } from '../usecases/get-year-end';
import { listDeductions } from '../usecases/list-deductions';
import { raiseObjection } from '../usecases/raise-objection';
import { startRun } from '../usecases/start-run';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** What the association does: the week, runs, deductions, year-ends (RNK-7, RNK-9, RNK-11). */
export const deskHandlers = (
  deps: Wiring,
): Chapter<
  | 'deskWeek'
  | 'startRun'
  | 'run'
  | 'deductions'
  | 'addDeduction'
  | 'endDeduction'
  | 'yearEnd'
  | 'answerObjection'
  | 'finaliseYearEnd'
  | 'raiseObjection'
> => ({
  deskWeek: ({ actor }) => getDeskWeek(deps, actor),
  startRun: ({ actor, body, idempotencyKey }) => startRun(deps, actor, body, idempotencyKey),
  run: ({ actor, params }) => getRun(deps, actor, params.runId),
  deductions: ({ actor }) => listDeductions(deps, actor),
  addDeduction: ({ actor, body, idempotencyKey }) =>
    addDeduction(deps, actor, body, idempotencyKey),
  endDeduction: ({ actor, params, body, idempotencyKey }) =>
    endDeduction(deps, actor, params.deductionId, body, idempotencyKey),
  // the shape of a year was checked with the path
  yearEnd: ({ actor, params }) => getYearEnd(deps, actor, Number(params.year)),
  answerObjection: ({ actor, params: { year, objectionId }, body, idempotencyKey }) =>
    answerObjection(deps, actor, { year: Number(year), objectionId }, body, idempotencyKey),
  finaliseYearEnd: ({ actor, params, idempotencyKey }) =>
    finaliseYearEnd(deps, actor, Number(params.year), idempotencyKey),
  raiseObjection: ({ actor, body, idempotencyKey }) =>
    raiseObjection(deps, actor, body, idempotencyKey),
});
