import {
  cancelOwn,
  declineEntry,
  remindInvitees,
  withdrawEntry,
} from '../usecases/entering/transitions';
import { changeRoster } from '../usecases/entering/change-roster';
import { confirmEntry } from '../usecases/entering/confirm-entry';
import { earlierPartners } from '../usecases/entering/earlier-partners';
import { enterEvent } from '../usecases/entering/enter-event';
import { getEntry } from '../usecases/entering/get-entry';
import { getEntryFile } from '../usecases/entering/get-entry-file';
import { getInvitation } from '../usecases/entering/get-invitation';
import { listMyEntries } from '../usecases/entering/list-my-entries';
import { requestUpload } from '../usecases/membership/request-upload';
import { shareEntry } from '../usecases/entering/share-entry';
import { takeFile } from '../usecases/entering/take-file';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Entering, inviting, confirming, changing, withdrawing (ENT). */
export const entryHandlers = (deps: Wiring): Chapter<'entries'> => ({
  enterEvent: ({ actor, params, body, idempotencyKey }) =>
    enterEvent(deps, actor, params.tournamentId, body, idempotencyKey),
  myEntries: ({ actor }) => listMyEntries(deps, actor),
  earlierPartners: ({ actor, query }) => earlierPartners(deps, actor, query.for),
  entry: ({ actor, params, query }) => getEntry(deps, actor, params.entryId, query.for),
  requestFileUpload: ({ actor, body }) => requestUpload(deps, actor, body),
  takeFile: ({ actor, body }) => takeFile(deps, actor, body),
  entryFile: ({ actor, params, query }) => getEntryFile(deps, actor, params, query.for),
  confirmEntry: ({ actor, params, body, idempotencyKey }) =>
    confirmEntry(deps, actor, params.entryId, body, idempotencyKey),
  declineEntry: ({ actor, params, body, idempotencyKey }) =>
    declineEntry(deps, actor, params.entryId, idempotencyKey, body.for),
  cancelOwn: ({ actor, params, body, idempotencyKey }) =>
    cancelOwn(deps, actor, params.entryId, idempotencyKey, body.for),
  changeRoster: ({ actor, params, body, idempotencyKey }) =>
    changeRoster(deps, actor, params.entryId, body, idempotencyKey),
  withdrawEntry: ({ actor, params, idempotencyKey }) =>
    withdrawEntry(deps, actor, params.entryId, idempotencyKey),
  remindInvitees: ({ actor, params, idempotencyKey }) =>
    remindInvitees(deps, actor, params.entryId, idempotencyKey),
  shareEntry: ({ actor, params, idempotencyKey }) =>
    shareEntry(deps, actor, params.entryId, idempotencyKey),
  invitation: ({ params }) => getInvitation(deps, params.token),
});
