import { isPhone } from '../../../src/contract/folding';
import type { Logger, WechatApi } from '../../domain/ports';
import { ok, refuse } from '../../domain/result';
import { call, jsonOf } from '../call';
import type { AccessTokens, WechatSettings } from './access-token';
import { fittingFields } from './message-fields';

type Json = Record<string, unknown>;

/** 40029 invalid or expired, 40163 used before */
const CODE_INVALID = new Set([40029, 40163]);
const TOKEN_INVALID = new Set([40001, 42001]);
const NOT_SUBSCRIBED = 43101;
const LINK_DAYS = 30;
/** scene 1: a person's or a team's own words */
const SCENE_PROFILE = 1;

const codeOf = (answer: Json | null): number =>
  answer ? (typeof answer.errcode === 'number' ? answer.errcode : 0) : NaN;

/** WeChat's server API. Outages are refusals or `unchecked`, never errors. */
export const wechatApi = (
  settings: WechatSettings,
  tokens: AccessTokens,
  logger: Logger,
): WechatApi => {
  /** POST with the access token, once more with a fresh one when it was refused. */
  const post = async (path: string, body: Json, repeatable: boolean): Promise<Json | null> => {
    const send = async (token: string): Promise<Json | null> =>
      jsonOf(
        await call({
          method: 'POST',
          url: `${settings.base}${path}?access_token=${encodeURIComponent(token)}`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          repeatable,
        }),
      );
    const token = await tokens.current();
    if (token === null) return null;
    const answer = await send(token);
    if (!TOKEN_INVALID.has(codeOf(answer))) return answer;
    const fresh = await tokens.current(token);
    return fresh === null ? null : send(fresh);
  };
  const unavailable = (api: string, answer: Json | null) => {
    logger.error('wechat-unavailable', { api, errcode: answer?.errcode ?? 'no answer' });
    return refuse('WECHAT_UNAVAILABLE');
  };

  return {
    openidOf: async (loginCode) => {
      const query = new URLSearchParams({
        appid: settings.appId,
        secret: settings.appSecret,
        js_code: loginCode,
        grant_type: 'authorization_code',
      });
      const url = `${settings.base}/sns/jscode2session?${query.toString()}`;
      const answer = jsonOf(await call({ method: 'GET', url, repeatable: false }));
      if (CODE_INVALID.has(codeOf(answer))) return refuse('WECHAT_CODE_INVALID');
      return typeof answer?.openid === 'string'
        ? ok({ openid: answer.openid })
        : unavailable('jscode2session', answer);
    },

    phoneOf: async (phoneCode) => {
      const answer = await post('/wxa/business/getuserphonenumber', { code: phoneCode }, false);
      if (CODE_INVALID.has(codeOf(answer))) return refuse('WECHAT_CODE_INVALID');
      const info = answer?.phone_info as Json | undefined;
      if (typeof info?.purePhoneNumber !== 'string')
        return unavailable('getuserphonenumber', answer);
      const mainland = info.countryCode === '86' && isPhone(info.purePhoneNumber);
      return mainland ? ok({ phone: info.purePhoneNumber }) : refuse('WECHAT_CODE_INVALID');
    },

    checkText: async (openid, content) => {
      const body = { openid, content, version: 2, scene: SCENE_PROFILE };
      const answer = await post('/wxa/msg_sec_check', body, true);
      const suggest = (answer?.result as Json | undefined)?.suggest;
      if (codeOf(answer) !== 0 || typeof suggest !== 'string') return 'unchecked';
      return suggest === 'pass' ? 'pass' : suggest === 'risky' ? 'risky' : 'unchecked';
    },

    urlLink: async (path, query) => {
      const body = { path, query, expire_type: 1, expire_interval: LINK_DAYS };
      const answer = await post('/wxa/generate_urllink', body, true);
      return typeof answer?.url_link === 'string' ? answer.url_link : null;
    },

    sendSubscribed: async (openid, template, page, fields) => {
      const body = {
        touser: openid,
        template_id: settings.messageTemplates[template] ?? template,
        page,
        data: fittingFields(fields),
      };
      const code = codeOf(await post('/cgi-bin/message/subscribe/send', body, false));
      if (code === NOT_SUBSCRIBED) return 'not-subscribed';
      return code === 0 ? 'sent' : 'failed';
    },
  };
};
