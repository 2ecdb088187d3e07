import type { FileStore, Pictures, SmsSender, WechatApi } from '../../../functions/domain/ports';
import { ok, refuse } from '../../../functions/domain/result';
import type { PasswordHasher } from '../../../functions/domain/session/password';

export interface FakeSms extends SmsSender {
  readonly sent: { phone: string; template: string; params: readonly string[] }[];
  /** the code of the last message to a phone */
  codeTo(phone: string): string;
  down: boolean;
}

export const fakeSms = (): FakeSms => {
  const sms: FakeSms = {
    sent: [],
    down: false,
    send: async (phone, template, params) => {
      if (sms.down) return refuse('SMS_UNAVAILABLE');
      sms.sent.push({ phone, template, params });
      return ok(null);
    },
    codeTo: (phone) => sms.sent.filter((each) => each.phone === phone).at(-1)?.params[0] ?? '',
  };
  return sms;
};

/** Log-in code `login-<person>`, phone code `phone-<number>`; texts with 违规 are risky. */
export const fakeWechat = (): WechatApi & { down: boolean } => {
  const wechat: WechatApi & { down: boolean } = {
    down: false,
    openidOf: async (code) =>
      wechat.down
        ? refuse('WECHAT_UNAVAILABLE')
        : code.startsWith('login-')
          ? ok({ openid: `openid-${code.slice(6)}` })
          : refuse('WECHAT_CODE_INVALID'),
    phoneOf: async (code) =>
      code.startsWith('phone-') ? ok({ phone: code.slice(6) }) : refuse('WECHAT_CODE_INVALID'),
    checkText: async (_, text) =>
      wechat.down ? 'unchecked' : text.includes('违规') ? 'risky' : 'pass',
    urlLink: async (path, query) => (wechat.down ? null : `https://link.test/${path}?${query}`),
    sendSubscribed: async () => (wechat.down ? 'failed' : 'sent'),
  };
  return wechat;
};

export interface FakeFiles extends FileStore {
  readonly stored: Map<string, Uint8Array>;
  down: boolean;
}

export const fakeFiles = (): FakeFiles => {
  const stored: FakeFiles['stored'] = new Map();
  const files: FakeFiles = {
    stored,
    down: false,
    uploadTarget: async (key, contentType) => ({
      url: `https://files.test/${key}`,
      headers: { 'content-type': contentType },
    }),
    downloadUrl: async (key) => `https://files.test/${key}`,
    read: async (key, most) =>
      files.down ? 'unavailable' : (stored.get(key)?.subarray(0, most + 1) ?? null),
    put: async (key, _, bytes) => {
      if (files.down) return false;
      if (!stored.has(key)) stored.set(key, bytes);
      return true;
    },
    list: async (prefix) =>
      files.down ? 'unavailable' : [...stored.keys()].filter((key) => key.startsWith(prefix)),
    remove: async (key) => {
      if (files.down) return false;
      stored.delete(key);
      return true;
    },
  };
  return files;
};

/** Takes every picture as it is; the real one has its own tests. */
export const fakePictures: Pictures = {
  portrait: async (bytes) => ok(bytes),
  evidence: async (bytes) => ok(bytes),
  paper: async (bytes) => ok({ contentType: 'application/pdf', bytes }),
};

/** As fast as a test wants it; the real one has its own test. */
export const fakeHasher: PasswordHasher = {
  hash: async (password) => `hashed:${password}`,
  matches: async (password, hash) => hash === `hashed:${password}`,
};
