import { createHash, randomBytes } from 'node:crypto';
import { simulatorAccounts } from './accounts';
import { answerJson, jsonBody, type Simulator } from './exchange';
import type { Outbox } from './outbox';

export interface WechatSimulatorOptions {
  readonly outbox: Outbox;
  readonly now: () => number;
  /** address of the H5 client: a URL link then opens it, as the real one opens the mini-program */
  readonly h5Base?: string;
}

const { appId, appSecret, templates } = simulatorAccounts.wechat;
const TOKEN_SECONDS = 7200;
const OK = { errcode: 0, errmsg: 'ok' };
/** a text with this word is what msg_sec_check calls risky */
const RISKY = '违规';

type Json = Record<string, unknown>;

/**
 * WeChat's server API with its shapes and error codes. A log-in code is `login-<person>-<nonce>`, a
 * phone code `phone-<number>-<nonce>`; each is good once. POST /simulator/accept {openid,
 * template_id} stands for the tap that accepts one subscribe message.
 */
export const wechatSimulator = ({ outbox, now, h5Base }: WechatSimulatorOptions): Simulator => {
  const used = new Set<string>();
  const accepted = new Map<string, number>();
  let token = { value: '', until: 0 };

  const useOnce = (code: unknown, form: RegExp): string | null => {
    const match = typeof code === 'string' && !used.has(code) ? form.exec(code) : null;
    if (!match) return null;
    used.add(match[0]);
    return match[1] ?? null;
  };

  const routes: Record<string, (body: Json, query: URLSearchParams) => Json> = {
    '/sns/jscode2session': (_, query) => {
      if (query.get('appid') !== appId || query.get('secret') !== appSecret)
        return { errcode: 40013, errmsg: 'invalid appid' };
      const code = query.get('js_code') ?? '';
      if (used.has(code)) return { errcode: 40163, errmsg: 'code been used' };
      const person = useOnce(code, /^login-(.+)-[^-]+$/);
      if (person === null) return { errcode: 40029, errmsg: 'invalid code' };
      const openid = `o${createHash('sha256').update(person).digest('base64url').slice(0, 27)}`;
      return { openid, session_key: randomBytes(16).toString('base64') };
    },
    '/cgi-bin/stable_token': (body) => {
      if (body.appid !== appId) return { errcode: 40013, errmsg: 'invalid appid' };
      if (body.secret !== appSecret) return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (token.until <= now() || body.force_refresh === true)
        token = {
          value: randomBytes(48).toString('base64url'),
          until: now() + TOKEN_SECONDS * 1000,
        };
      const expires_in = Math.floor((token.until - now()) / 1000);
      return { access_token: token.value, expires_in };
    },
    '/simulator/accept': (body) => {
      const key = `${String(body.openid)} ${String(body.template_id)}`;
      accepted.set(key, (accepted.get(key) ?? 0) + 1);
      return OK;
    },
  };
  const withToken: Record<string, (body: Json) => Json> = {
    '/wxa/business/getuserphonenumber': (body) => {
      const phone = useOnce(body.code, /^phone-(\d+)-[^-]+$/);
      if (phone === null) return { errcode: 40029, errmsg: 'invalid code' };
      const phone_info = {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now() / 1000), appid: appId },
      };
      return { ...OK, phone_info };
    },
    '/wxa/msg_sec_check': (body) => {
      if (typeof body.openid !== 'string' || body.openid === '')
        return { errcode: 40003, errmsg: 'invalid openid' };
      const risky = String(body.content).includes(RISKY);
      const result = { suggest: risky ? 'risky' : 'pass', label: risky ? 20001 : 100 };
      return { ...OK, result, detail: [], trace_id: randomBytes(8).toString('hex') };
    },
    '/wxa/generate_urllink': (body) => {
      const { path = '', query = '' } = body as Record<string, string | undefined>;
      const page = `${path.replace(/^\//, '')}${query === '' ? '' : `?${query}`}`;
      const url_link = h5Base
        ? `${h5Base}/${page}`
        : `https://wxaurl.cn/${randomBytes(6).toString('hex')}`;
      return { ...OK, url_link };
    },
    '/cgi-bin/message/subscribe/send': (body) => {
      const {
        touser,
        template_id: template,
        data,
      } = body as Record<string, string> & {
        data: Record<string, { value: string }>;
      };
      if (!Object.values<string>(templates).includes(String(template)))
        return { errcode: 40037, errmsg: 'invalid template_id' };
      const key = `${String(touser)} ${String(template)}`;
      const left = accepted.get(key) ?? 0;
      if (left === 0) return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
      accepted.set(key, left - 1);
      outbox.add({
        at: new Date(now()).toISOString(),
        channel: '微信订阅消息',
        to: String(touser),
        text: Object.values(data)
          .map(({ value }) => value)
          .join(' · '),
      });
      return OK;
    },
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://wechat');
    const body = request.method === 'POST' ? await jsonBody(request) : {};
    const open = routes[url.pathname];
    if (open) return answerJson(response, open(body, url.searchParams));
    const guarded = withToken[url.pathname];
    if (!guarded) {
      response.writeHead(404).end();
      return;
    }
    const given = url.searchParams.get('access_token');
    if (given !== token.value) {
      answerJson(response, {
        errcode: 40001,
        errmsg: 'invalid credential, access_token is invalid',
      });
    } else if (token.until <= now()) {
      answerJson(response, { errcode: 42001, errmsg: 'access_token expired' });
    } else answerJson(response, guarded(body));
  };
};
