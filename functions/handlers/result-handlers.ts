import { checkResults } from '../usecases/results/check-results';
import { getEventResults } from '../usecases/results/get-event-results';

import { getResultSheet } from '../usecases/results/get-result-sheet';
import { getOfficialList } from '../usecases/results/get-official-list';
import { listOfficiating } from '../usecases/results/list-officiating';
import { uploadResults } from '../usecases/results/upload-results';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Results, handed in by the chief referee (PTS). */
export const resultHandlers = (deps: Wiring): Chapter<'results'> => ({
  officiating: ({ actor }) => listOfficiating(deps, actor),
  resultSheet: ({ params }) => getResultSheet(deps, params.tournamentId),
  officialList: ({ params }) => getOfficialList(deps, params),
  eventResults: ({ params }) => getEventResults(deps, params),
  checkResults: ({ actor, params, body }) => checkResults(deps, actor, params, body),
  uploadResults: ({ actor, params, body, idempotencyKey }) =>
    uploadResults(deps, actor, params, body, idempotencyKey),
});
