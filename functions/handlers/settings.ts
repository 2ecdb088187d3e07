import type { TableSettings } from '../adapters/dynamo/client';
import { tableSettings } from '../adapters/dynamo/client';
import type { S3Credentials } from '../adapters/files/s3-presign';
import { credentialsFromEnv, type S3Settings } from '../adapters/files/s3-files';
import { secretKeys, type SecretKeys } from '../adapters/secrets';
import type { TencentSmsSettings } from '../adapters/sms/tencent-sms';
import type { WechatSettings } from '../adapters/wechat/access-token';

export type Env = Readonly<Record<string, string | undefined>>;

/** Everything a process is told from outside; the names stand in serverless.yml and `npm start`. */
export interface Settings {
  readonly table: TableSettings;
  readonly keys: SecretKeys;
  readonly sms: TencentSmsSettings;
  readonly wechat: WechatSettings;
  readonly files: S3Settings;
  readonly filesCredentials: () => S3Credentials;
  /** where the H5 client lives: links in messages begin with it */
  readonly webBase: string;
  /** other origins whose pages may call the API */
  readonly corsOrigins: readonly string[];
  /** `npm start -- --at`; 0 on AWS */
  readonly clockOffsetMs: number;
}

/** `code=1,invited=2` → `{ code: '1', invited: '2' }` */
const pairs = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name.trim(), value.trim()];
      }),
  );

/** CloudFormation has no way to leave a variable out: an empty one is an absent one. */
const filled = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/** Reads the environment once; a missing key of encryption stops the process at its start. */
export const settingsOf = (given: Env): Settings => {
  const env = filled(given);
  const table = tableSettings(env);
  const smsTemplates = pairs(env.KAIPAI_SMS_TEMPLATES);
  return {
    table,
    keys: secretKeys(env),
    sms: {
      base: env.KAIPAI_SMS_BASE ?? 'https://sms.tencentcloudapi.com',
      region: env.KAIPAI_SMS_REGION ?? 'ap-guangzhou',
      secretId: env.KAIPAI_SMS_SECRET_ID ?? '',
      secretKey: env.KAIPAI_SMS_SECRET_KEY ?? '',
      sdkAppId: env.KAIPAI_SMS_APP_ID ?? '',
      signName: env.KAIPAI_SMS_SIGN ?? '',
      templates: {
        code: smsTemplates.code ?? '',
        'guardian-consent': smsTemplates['guardian-consent'] ?? '',
        invited: smsTemplates.invited ?? '',
        reminder: smsTemplates.reminder ?? '',
        removed: smsTemplates.removed ?? '',
        'entry-result': smsTemplates['entry-result'] ?? '',
        'profile-reviewed': smsTemplates['profile-reviewed'] ?? '',
        'tournament-news': smsTemplates['tournament-news'] ?? '',
        'phone-changed': smsTemplates['phone-changed'] ?? '',
        'phone-released': smsTemplates['phone-released'] ?? '',
        'phone-request-refused': smsTemplates['phone-request-refused'] ?? '',
        'guardian-invited': smsTemplates['guardian-invited'] ?? '',
        'organisation-invited': smsTemplates['organisation-invited'] ?? '',
        'child-moved': smsTemplates['child-moved'] ?? '',
        'guardian-changed': smsTemplates['guardian-changed'] ?? '',
        'own-guardian-changed': smsTemplates['own-guardian-changed'] ?? '',
      },
    },
    wechat: {
      base: env.KAIPAI_WECHAT_BASE ?? 'https://api.weixin.qq.com',
      appId: env.KAIPAI_WECHAT_APP_ID ?? '',
      appSecret: env.KAIPAI_WECHAT_APP_SECRET ?? '',
      messageTemplates: pairs(env.KAIPAI_WECHAT_TEMPLATES),
    },
    files: {
      base: env.KAIPAI_FILES_BASE ?? '',
      region: env.KAIPAI_FILES_REGION ?? table.region,
    },
    filesCredentials: credentialsFromEnv(given),
    webBase: env.KAIPAI_WEB_BASE ?? '',
    corsOrigins: (env.KAIPAI_CORS_ORIGINS ?? '').split(',').filter(Boolean),
    clockOffsetMs: Number(env.KAIPAI_CLOCK_OFFSET_MS ?? 0),
  };
};
