import { acceptGuardianship, declineGuardianship } from '../usecases/moving/answer-guardianship';
import { releasePhone, requestPhone } from '../usecases/moving/ask-for-phone';
import { changePhone } from '../usecases/moving/change-phone';
import { endGuardianship } from '../usecases/moving/end-guardianship';
import { getFamily } from '../usecases/moving/family';
import { inviteGuardian } from '../usecases/moving/invite-guardian';
import { sendOwnCode } from '../usecases/moving/send-own-code';
import { withdrawGuardianInvitation } from '../usecases/moving/withdraw-guardian-invitation';
import { transferPerson } from '../usecases/moving/transfer-person';
import { deviceOf } from './device';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Phones that change, children who get their own, and who acts for whom (MEM-8, MEM-10). */
export const movingHandlers = (deps: Wiring): Chapter<'moving'> => ({
  sendOwnCode: ({ actor, address }) => sendOwnCode(deps, actor, address),
  changePhone: ({ actor, body, userAgent, address }) =>
    changePhone(deps, actor, { ...body, device: deviceOf(userAgent), address }),
  requestPhone: ({ body, address }) => requestPhone(deps, { ...body, address }),
  releasePhone: ({ body, address }) => releasePhone(deps, { ...body, address }),
  family: ({ actor }) => getFamily(deps, actor),
  transferPerson: ({ actor, params, body, address, idempotencyKey }) =>
    transferPerson(deps, actor, params.personId, { ...body, address }, idempotencyKey),
  inviteGuardian: ({ actor, params, body, idempotencyKey }) =>
    inviteGuardian(deps, actor, params.personId, body.phone, idempotencyKey),
  withdrawGuardianInvitation: ({ actor, params }) =>
    withdrawGuardianInvitation(deps, actor, params.personId, params.guardianshipId),
  acceptGuardianship: ({ actor, params, idempotencyKey }) =>
    acceptGuardianship(deps, actor, params.guardianshipId, idempotencyKey),
  declineGuardianship: ({ actor, params }) =>
    declineGuardianship(deps, actor, params.guardianshipId),
  endGuardianship: ({ actor, params }) => endGuardianship(deps, actor, params.personId),
});
