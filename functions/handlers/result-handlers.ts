import { checkResults } from '../usecases/check-results';
import { getEventResults } from '../usecases/get-event-results';
import { getMyRoles } from '../usecases/get-my-roles';
import { getResultSheet } from '../usecases/get-result-sheet';
import { listOfficiating } from '../usecases/list-officiating';
import { uploadResults } from '../usecases/upload-results';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Results, handed in by the chief referee (PTS). */
export const resultHandlers = (
  deps: Wiring,
): Chapter<
  'myRoles' | 'officiating' | 'resultSheet' | 'eventResults' | 'checkResults' | 'uploadResults'
> => ({
  myRoles: ({ actor }) => getMyRoles(deps, actor),
  officiating: ({ actor }) => listOfficiating(deps, actor),
  resultSheet: ({ actor, params }) => getResultSheet(deps, actor, params.tournamentId),
  eventResults: ({ actor, params }) => getEventResults(deps, actor, params),
  checkResults: ({ actor, params, body }) => checkResults(deps, actor, params, body),
  uploadResults: ({ actor, params, body, idempotencyKey }) =>
    uploadResults(deps, actor, params, body, idempotencyKey),
});
