import type { SmsTemplate } from '../domain/ports';
import type { S3Settings } from './files/s3-files';
import type { TencentSmsSettings } from './sms/tencent-sms';
import type { WechatSettings } from './wechat/wechat-api';

type Env = Readonly<Record<string, string | undefined>>;

/** `name=id,name=id` */
const pairs = (text = ''): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const [name = '', id] = pair.split('=').map((part) => part.trim());
    if (id !== undefined) found[name] = id;
  }
  return found;
};

/** KAIPAI_SMS_*: base, region, secret id and key, application, signature, template ids. */
export const smsSettings = (env: Env): TencentSmsSettings => ({
  base: env.KAIPAI_SMS_BASE ?? 'https://sms.tencentcloudapi.com',
  region: env.KAIPAI_SMS_REGION ?? 'ap-guangzhou',
  secretId: env.KAIPAI_SMS_SECRET_ID ?? '',
  secretKey: env.KAIPAI_SMS_SECRET_KEY ?? '',
  sdkAppId: env.KAIPAI_SMS_APP_ID ?? '',
  signName: env.KAIPAI_SMS_SIGN ?? '开拍',
  templates: {
    code: '',
    invited: '',
    removed: '',
    'entry-result': '',
    ...pairs(env.KAIPAI_SMS_TEMPLATES),
  } satisfies Record<SmsTemplate, string>,
});

/** KAIPAI_WECHAT_*: base, application id and secret, ids of the subscribe messages. */
export const wechatSettings = (env: Env): WechatSettings => ({
  base: env.KAIPAI_WECHAT_BASE ?? 'https://api.weixin.qq.com',
  appId: env.KAIPAI_WECHAT_APP_ID ?? '',
  appSecret: env.KAIPAI_WECHAT_APP_SECRET ?? '',
  messageTemplates: pairs(env.KAIPAI_WECHAT_TEMPLATES),
});

/** KAIPAI_FILES_BASE: the bucket's address; AWS_REGION. */
export const fileSettings = (env: Env): S3Settings => ({
  base: env.KAIPAI_FILES_BASE ?? '',
  region: env.AWS_REGION ?? 'cn-northwest-1',
});
