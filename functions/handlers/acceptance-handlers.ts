import { deskAcceptance } from '../usecases/accepting/desk-view';
import { getAcceptance, getAcceptanceFile } from '../usecases/accepting/get-acceptance';
import { decideAcceptance } from '../usecases/desk/decide-acceptance';
import { moveEntry } from '../usecases/desk/move-entry';
import { publishAcceptance } from '../usecases/desk/publish-acceptance';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Who is in, and why (ACC). */
export const acceptanceHandlers = (deps: Wiring): Chapter<'acceptance'> => ({
  acceptanceList: ({ actor, params, query }) => getAcceptance(deps, actor, params, query),
  acceptanceFile: ({ params, query }) => getAcceptanceFile(deps, params, query),
  deskAcceptance: ({ params }) => deskAcceptance(deps, params),
  decideAcceptance: ({ actor, params, body, idempotencyKey }) =>
    decideAcceptance(deps, actor, params, body, idempotencyKey),
  publishAcceptance: ({ actor, params, body, idempotencyKey }) =>
    publishAcceptance(deps, actor, params, body, idempotencyKey),
  moveEntry: ({ actor, params, body, idempotencyKey }) =>
    moveEntry(deps, actor, params, body, idempotencyKey),
});
