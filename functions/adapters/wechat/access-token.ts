import { AsyncResource } from 'node:async_hooks';
import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { Clock, Secrets } from '../../domain/ports';
import { call, jsonOf } from '../call';
import type { Table } from '../dynamo/client';
import { itemOf, text } from '../dynamo/item';
import { read } from '../dynamo/read';
import { wechatTokenKey } from '../dynamo/keys';
import { write } from '../dynamo/write';

export interface WechatSettings {
  /** https://api.weixin.qq.com, or a simulator */
  readonly base: string;
  readonly appId: string;
  readonly appSecret: string;
  /** our names of subscribe messages → WeChat's template ids */
  readonly messageTemplates: Readonly<Record<string, string>>;
}

interface AccessToken {
  readonly token: string;
  readonly expiresAt: string;
}

/** Where processes share the token besides their own memory. */
export interface SharedToken {
  load(): Promise<AccessToken | null>;
  save(token: AccessToken): Promise<void>;
}

const CONTEXT = 'wechat-access-token';
/** used no longer than this before its end, so that it does not expire on the way */
const MARGIN_SECONDS = 300;

const sealedOf = itemOf<{ readonly sealed: string; readonly expiresAt: string }>({
  sealed: text,
  expiresAt: text,
});

/** WECHAT/ACCESS-TOKEN {sealed, expiresAt, ttl} */
export const dynamoSharedToken = (table: Table, secrets: Secrets): SharedToken => ({
  load: async () => {
    const found = await read(table, sealedOf, wechatTokenKey, false);
    return found && { token: secrets.open(found.sealed, CONTEXT), expiresAt: found.expiresAt };
  },
  save: async ({ token, expiresAt }) => {
    const sealed = secrets.seal(token, CONTEXT);
    await write(table, {
      put: { ...wechatTokenKey, sealed, expiresAt, ttl: epochSeconds(expiresAt) },
    });
  },
});

export interface AccessTokens {
  /** `rejected`: WeChat has just answered 40001 or 42001 to this one. Null: none to be had. */
  current(rejected?: string): Promise<string | null>;
}

/** POST /cgi-bin/stable_token, kept in memory and in one item. */
export const accessTokens = (
  settings: WechatSettings,
  shared: SharedToken,
  clock: Clock,
): AccessTokens => {
  let known: AccessToken | null = null;
  let fetching: Promise<AccessToken | null> | null = null;
  const usable = (token: AccessToken | null, rejected?: string): token is AccessToken =>
    token !== null && token.token !== rejected && token.expiresAt > clock.now();

  const fetchToken = async (): Promise<AccessToken | null> => {
    const { base, appId, appSecret } = settings;
    const answer = await call({
      method: 'POST',
      url: `${base}/cgi-bin/stable_token`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        grant_type: 'client_credential',
        appid: appId,
        secret: appSecret,
        force_refresh: false,
      }),
      repeatable: true,
    });
    const { access_token: token, expires_in: seconds } = jsonOf(answer) ?? {};
    if (typeof token !== 'string' || typeof seconds !== 'number') return null;
    const life = Math.max(0, seconds - MARGIN_SECONDS);
    const fetched = { token, expiresAt: addSeconds(clock.now(), life) };
    await shared.save(fetched);
    return fetched;
  };

  // shared by whoever asks meanwhile, so it waits for nobody's confirmation
  const fetchApart = AsyncResource.bind(fetchToken);

  return {
    current: async (rejected) => {
      if (usable(known, rejected)) return known.token;
      const stored = await shared.load();
      if (usable(stored, rejected)) known = stored;
      else {
        fetching ??= fetchApart().finally(() => (fetching = null));
        known = await fetching;
      }
      return known?.token ?? null;
    },
  };
};
