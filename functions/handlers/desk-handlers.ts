import { getMyRoles } from '../usecases/membership/get-my-roles';
import { addDeduction } from '../usecases/desk/add-deduction';
import { answerObjection } from '../usecases/desk/answer-objection';
import { endDeduction } from '../usecases/desk/end-deduction';
import { finaliseYearEnd } from '../usecases/desk/finalise-year-end';
import { findAthletes } from '../usecases/desk/find-athletes';
import { getDeskWeek } from '../usecases/desk/get-desk-week';
import { getRun } from '../usecases/desk/get-run';
import { getYearEnd } from '../usecases/desk/get-year-end';
import { listDeductions } from '../usecases/desk/list-deductions';
import { startRun } from '../usecases/desk/start-run';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** What the association does: the week, runs, deductions, year-ends (RNK-7, RNK-9, RNK-11). */
export const deskHandlers = (deps: Wiring): Chapter<'desk'> => ({
  deskWeek: () => getDeskWeek(deps),
  startRun: ({ actor, body, idempotencyKey }) => startRun(deps, actor, body, idempotencyKey),
  run: ({ params }) => getRun(deps, params.runId),
  findAthletes: ({ params, query }) => findAthletes(deps, params.list, query),
  deductions: () => listDeductions(deps),
  addDeduction: ({ actor, body, idempotencyKey }) =>
    addDeduction(deps, actor, body, idempotencyKey),
  endDeduction: ({ actor, params, body, idempotencyKey }) =>
    endDeduction(deps, actor, params.deductionId, body, idempotencyKey),
  yearEnd: ({ params }) => getYearEnd(deps, params.year),
  answerObjection: ({ actor, params, body, idempotencyKey }) =>
    answerObjection(deps, actor, params, body, idempotencyKey),
  finaliseYearEnd: ({ actor, params, idempotencyKey }) =>
    finaliseYearEnd(deps, actor, params.year, idempotencyKey),
  myRoles: ({ actor }) => getMyRoles(deps, actor),
});
