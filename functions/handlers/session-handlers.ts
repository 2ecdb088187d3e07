import { endSession, logOut, logOutEverywhere } from '../usecases/session/end-sessions';
import { logInByDocument } from '../usecases/session/document-question';
import { listSessions } from '../usecases/session/list-sessions';
import { logInByPassword } from '../usecases/session/log-in-by-password';
import { logInBySms } from '../usecases/session/log-in-by-sms';
import { logInByWechat } from '../usecases/session/log-in-by-wechat';
import { resetPassword } from '../usecases/session/reset-password';
import { sendCode } from '../usecases/session/send-code';
import { setPassword } from '../usecases/session/set-password';
import { subscribe } from '../usecases/entering/subscribe';
import { deviceOf } from './device';
import type { Chapter } from './handler';
import type { Wiring } from './wiring';

/** Log-in, sessions and subscriptions (MEM-1). */
export const sessionHandlers = (deps: Wiring): Chapter<'session'> => ({
  sendCode: ({ body, address }) => sendCode(deps, { ...body, address }),
  loginBySms: ({ body, userAgent, address }) =>
    logInBySms(deps, { ...body, device: deviceOf(userAgent), address }),
  loginByPassword: ({ body, userAgent, address }) =>
    logInByPassword(deps, { ...body, device: deviceOf(userAgent), address }),
  loginByWechat: ({ body, userAgent }) =>
    logInByWechat(deps, { ...body, device: deviceOf(userAgent) }),
  loginByDocument: ({ body, userAgent, address }) =>
    logInByDocument(deps, { ...body, device: deviceOf(userAgent), address }),
  resetPassword: ({ body, address }) => resetPassword(deps, { ...body, address }),
  listSessions: ({ actor }) => listSessions(deps, actor),
  logOut: ({ actor }) => logOut(deps, actor),
  logOutEverywhere: ({ actor }) => logOutEverywhere(deps, actor),
  endSession: ({ actor, params }) => endSession(deps, actor, params.sessionId),
  setPassword: ({ actor, body, address }) => setPassword(deps, actor, { ...body, address }),
  subscribe: ({ actor, body, idempotencyKey }) =>
    subscribe(deps, actor, body.accepted, idempotencyKey),
});
