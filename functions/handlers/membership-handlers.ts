import { deleteAccount } from '../usecases/leaving/delete-account';
import { removePerson } from '../usecases/leaving/remove-person';
import { addPerson } from '../usecases/membership/add-person';
import { askCertification } from '../usecases/membership/ask-certification';
import { getMe } from '../usecases/membership/get-me';
import { listAccesses } from '../usecases/membership/list-accesses';
import { listUnits } from '../usecases/membership/list-units';
import { proposeUnit } from '../usecases/membership/propose-unit';
import { requestUpload } from '../usecases/membership/request-upload';
import { setPublication } from '../usecases/membership/set-publication';
import { submitProfile } from '../usecases/membership/submit-profile';
import { withdrawCertification } from '../usecases/membership/withdraw-certification';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Profile, account and units (MEM). */
export const membershipHandlers = (deps: Wiring): Chapter<'membership'> => ({
  me: ({ actor, query }) => getMe(deps, actor, query.for),
  accesses: ({ actor, query }) => listAccesses(deps, actor, query),
  addPerson: ({ actor, idempotencyKey }) => addPerson(deps, actor, idempotencyKey),
  removePerson: ({ actor, params, idempotencyKey }) =>
    removePerson(deps, actor, params.personId, idempotencyKey),
  submitProfile: ({ actor, body, address }) => submitProfile(deps, actor, body, { address }),
  setPublication: ({ actor, body, idempotencyKey }) =>
    setPublication(deps, actor, body.for ?? actor.memberId, body, idempotencyKey),
  requestPortraitUpload: ({ actor, body }) => requestUpload(deps, actor, body),
  askCertification: ({ actor, body, idempotencyKey }) =>
    askCertification(deps, actor, body, idempotencyKey),
  withdrawCertification: ({ actor, body, idempotencyKey }) =>
    withdrawCertification(deps, actor, body, idempotencyKey),
  deleteAccount: ({ actor }) => deleteAccount(deps, actor),
  listUnits: ({ actor, query }) => listUnits(deps, actor, query),
  proposeUnit: ({ actor, body, idempotencyKey }) => proposeUnit(deps, actor, body, idempotencyKey),
});
