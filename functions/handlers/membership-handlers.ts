import { deleteAccount } from '../usecases/leaving/delete-account';
import { endSession, logOut, logOutEverywhere } from '../usecases/session/end-sessions';
import { getMe } from '../usecases/membership/get-me';
import { listSessions } from '../usecases/session/list-sessions';
import { listUnits } from '../usecases/membership/list-units';
import { logInByPassword } from '../usecases/session/log-in-by-password';
import { logInBySms } from '../usecases/session/log-in-by-sms';
import { logInByWechat } from '../usecases/session/log-in-by-wechat';
import { proposeUnit } from '../usecases/membership/propose-unit';
import { requestPortraitUpload } from '../usecases/membership/request-portrait-upload';
import { resetPassword } from '../usecases/session/reset-password';
import { sendCode } from '../usecases/session/send-code';
import { setPassword } from '../usecases/session/set-password';
import { submitProfile } from '../usecases/membership/submit-profile';
import { subscribe } from '../usecases/entering/subscribe';
import { deviceOf } from './device';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Log-in, sessions, profile and units (MEM). */
export const membershipHandlers = (
  deps: Wiring,
): Chapter<
  | 'sendCode'
  | 'loginBySms'
  | 'loginByPassword'
  | 'loginByWechat'
  | 'resetPassword'
  | 'listSessions'
  | 'logOut'
  | 'logOutEverywhere'
  | 'endSession'
  | 'setPassword'
  | 'subscribe'
  | 'me'
  | 'submitProfile'
  | 'requestPortraitUpload'
  | 'deleteAccount'
  | 'listUnits'
  | 'proposeUnit'
> => ({
  sendCode: ({ body, address }) => sendCode(deps, { ...body, address }),
  loginBySms: ({ body, userAgent }) => logInBySms(deps, { ...body, device: deviceOf(userAgent) }),
  loginByPassword: ({ body, userAgent, address }) =>
    logInByPassword(deps, { ...body, device: deviceOf(userAgent), address }),
  loginByWechat: ({ body, userAgent }) =>
    logInByWechat(deps, { ...body, device: deviceOf(userAgent) }),
  resetPassword: ({ body }) => resetPassword(deps, body),
  listSessions: ({ actor }) => listSessions(deps, actor),
  logOut: ({ actor }) => logOut(deps, actor),
  logOutEverywhere: ({ actor }) => logOutEverywhere(deps, actor),
  endSession: ({ actor, params }) => endSession(deps, actor, params.sessionId),
  setPassword: ({ actor, body }) => setPassword(deps, actor, body),
  subscribe: ({ actor, body, idempotencyKey }) =>
    subscribe(deps, actor, body.accepted, idempotencyKey),
  me: ({ actor }) => getMe(deps, actor),
  submitProfile: ({ actor, body }) => submitProfile(deps, actor, body),
  requestPortraitUpload: ({ actor, body }) => requestPortraitUpload(deps, actor, body),
  deleteAccount: ({ actor }) => deleteAccount(deps, actor),
  listUnits: ({ actor, query }) => listUnits(deps, actor, query),
  proposeUnit: ({ actor, body, idempotencyKey }) => proposeUnit(deps, actor, body, idempotencyKey),
});
