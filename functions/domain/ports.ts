import type { AccountSmsKind } from '../../src/contract/message-kinds';
import type { Instant } from '../../src/contract/words';
import type { Result } from './result';

/** The product's clock, UTC. */
export interface Clock {
  now(): Instant;
}

export interface Ids {
  /** cryptographically random, base64url */
  random(bytes: number): string;
}

/** SHA-256 of a text in UTF-8, as lower-case hex; the domain has none of its own. */
export type Sha256 = (text: string) => string;

/** Encryption of fields and blind indexes (MEM-6). */
export interface Secrets {
  /** AES-256-GCM under the current key; carries its key id. `context` is authenticated. */
  seal(plain: string, context: string): string;
  open(sealed: string, context: string): string;
  /** of what a stranger may have made up; null: we have not sealed it in this context */
  opened(sealed: string, context: string): string | null;
  /** HMAC-SHA-256 of a kind and a value, base64url, 22 characters (128 bits). */
  blindIndex(
    kind: 'phone' | 'document' | 'entry' | 'command' | 'address' | 'code' | 'device' | 'lot',
    value: string,
  ): string;
  /** SHA-256 of a high-entropy secret such as a token, base64url. */
  digest(secret: string): string;
}

export type SmsTemplate =
  | 'code'
  | 'guardian-consent'
  | 'invited'
  | 'reminder'
  | 'removed'
  | 'entry-result'
  | 'profile-reviewed'
  | 'child-moved'
  | 'guardian-changed'
  | 'own-guardian-changed'
  | 'tournament-news'
  | 'phone-changed'
  | 'phone-released'
  | 'phone-request-refused'
  | 'guardian-invited';

/** About an account, beside what its inbox is told: kept until they are sent. */
export type AccountTemplate = Extract<SmsTemplate, AccountSmsKind>;

/** Pre-approved templates with their parameters; refuses with SMS_UNAVAILABLE. */
export interface SmsSender {
  send(phone: string, template: SmsTemplate, params: readonly string[]): Promise<Result<null>>;
}

export interface WechatApi {
  /** jscode2session; refuses WECHAT_CODE_INVALID, WECHAT_UNAVAILABLE */
  openidOf(loginCode: string): Promise<Result<{ openid: string }>>;
  /** getuserphonenumber; refuses WECHAT_CODE_INVALID, WECHAT_UNAVAILABLE, and PHONE_ABROAD outside +86 */
  phoneOf(phoneCode: string): Promise<Result<{ phone: string }>>;
  /** msg_sec_check: an outage answers `unchecked` and never blocks */
  checkText(openid: string, text: string): Promise<'pass' | 'risky' | 'unchecked'>;
  /** generate_urllink, at most 30 days; null when WeChat does not answer */
  urlLink(path: string, query: string): Promise<string | null>;
  /** subscribe/send; 43101 (not subscribed) is normal */
  sendSubscribed(
    openid: string,
    template: string,
    page: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<'sent' | 'not-subscribed' | 'failed'>;
}

/** Object storage reached by presigned URLs. */
export interface FileStore {
  uploadTarget(
    key: string,
    contentType: string,
    bytes: number,
    expiresAt: Instant,
  ): Promise<{ url: string; headers: Record<string, string> }>;
  downloadUrl(key: string, expiresAt: Instant): Promise<string>;
  /** No more than `most` bytes and one are read of it. null: no such object */
  read(key: string, most: number): Promise<Uint8Array | null | 'unavailable'>;
  /** What is kept under the key already stays as it is. False when the storage did not take it. */
  put(key: string, contentType: string, bytes: Uint8Array): Promise<boolean>;
  /** Keys that begin so, up to a thousand. */
  list(prefix: string): Promise<readonly string[] | 'unavailable'>;
  /** true when it is gone, also when it never was; false when the storage did not answer */
  remove(key: string): Promise<boolean>;
}

/** Pictures that somebody sent. */
export interface Pictures {
  /**
   * A portrait decoded, set upright, made as small as it is kept and written anew as a JPEG with nothing in it but
   * the pixels (MEM-2). Refuses PORTRAIT_INVALID and what the size alone refuses.
   */
  portrait(bytes: Uint8Array): Promise<Result<Uint8Array>>;
  /** The same of a paper that proves a certified role (MEM-4). Refuses EVIDENCE_INVALID. */
  evidence(bytes: Uint8Array): Promise<Result<Uint8Array>>;
  /**
   * A paper handed in with an entry (ENT-16), told by what it is: a PDF as it came, a picture without what it says of
   * where and when it was taken. Refuses FILE_INVALID.
   */
  paper(bytes: Uint8Array): Promise<Result<Paper>>;
}

/** A file with what it is. */
export interface Paper {
  readonly contentType: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

/** Structured logs; never a phone, a name, a document number or a token. */
export interface Logger {
  info(event: string, fields?: Record<string, unknown>): void;
  error(event: string, fields?: Record<string, unknown>): void;
}
