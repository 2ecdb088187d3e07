import type { LoggedIn } from '../../../src/contract/session';
import type { MemberStore } from '../../domain/membership/member-store';
import type { WechatApi } from '../../domain/ports';
import { ok, type Result } from '../../domain/result';
import { logInByPhone, type LogInByPhoneDeps } from './log-in-by-phone';

export type LogInByWechatDeps = LogInByPhoneDeps & {
  readonly wechat: Pick<WechatApi, 'openidOf' | 'phoneOf'>;
  readonly members: Pick<MemberStore, 'idOfPerson' | 'create' | 'saveOpenid'>;
};

/**
 * MEM-1: WeChat's one-tap phone number. The free check of the log-in code comes first, the paid one
 * of the phone second. Refuses WECHAT_CODE_INVALID (a code lives once), WECHAT_UNAVAILABLE.
 */
export const logInByWechat = async (
  deps: LogInByWechatDeps,
  input: { readonly loginCode: string; readonly phoneCode: string; readonly device: string },
): Promise<Result<LoggedIn>> => {
  const opened = await deps.wechat.openidOf(input.loginCode);
  if (!opened.ok) return opened;
  const known = await deps.wechat.phoneOf(input.phoneCode);
  if (!known.ok) return known;
  const loggedIn = await logInByPhone(deps, known.value.phone, input.device);
  if (!loggedIn.ok) return loggedIn;
  const { memberId, token, expiresAt } = loggedIn.value;
  await deps.members.saveOpenid(memberId, opened.value.openid);
  return ok({ token, expiresAt });
};
