import { getMyRoles } from '../usecases/membership/get-my-roles';
import { addDeduction } from '../usecases/desk/add-deduction';
import { answerObjection } from '../usecases/desk/answer-objection';
import { endDeduction } from '../usecases/desk/end-deduction';
import { finaliseYearEnd } from '../usecases/desk/finalise-year-end';
import { getDeskWeek } from '../usecases/desk/get-desk-week';
import { getRun } from '../usecases/desk/get-run';
import { getYearEnd } from '../usecases/desk/get-year-end';
import { listDeductions } from '../usecases/desk/list-deductions';
import { startRun } from '../usecases/desk/start-run';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** What the association does: the week, runs, deductions, year-ends (RNK-7, RNK-9, RNK-11). */
export const deskHandlers = (deps: Wiring): Chapter<'desk'> => ({
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
  myRoles: ({ actor }) => getMyRoles(deps, actor),
});
