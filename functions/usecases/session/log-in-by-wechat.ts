import type { Use } from '../use';
import type { LoggedIn } from '../../../src/contract/session';
import { ok, type Result } from '../../domain/result';
import { logInByPhone } from './log-in-by-phone';

/**
 * MEM-1: WeChat's one-tap phone number. The free check of the log-in code comes first, the paid one
 * of the phone second. Refuses WECHAT_CODE_INVALID (a code lives once), WECHAT_UNAVAILABLE.
 */
export const logInByWechat = async (
  deps: Use<'clock' | 'ids' | 'limits' | 'members' | 'secrets' | 'sessions' | 'wechat'>,
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
