import { epochSeconds } from '../../domain/calendar/calendar';
import type { Clock, Logger, SmsSender, SmsTemplate } from '../../domain/ports';
import { ok, refuse } from '../../domain/result';
import { call, jsonOf } from '../call';
import { tc3Authorization } from './tc3-signature';

export interface TencentSmsSettings {
  /** https://sms.tencentcloudapi.com, or a simulator */
  readonly base: string;
  readonly region: string;
  readonly secretId: string;
  readonly secretKey: string;
  readonly sdkAppId: string;
  readonly signName: string;
  readonly templates: Readonly<Record<SmsTemplate, string>>;
}

const CONTENT_TYPE = 'application/json; charset=utf-8';

interface SendSmsAnswer {
  readonly Error?: { readonly Code: string };
  readonly SendStatusSet?: readonly { readonly Code: string }[];
}

/**
 * SendSms of Tencent Cloud's SMS API 2021-01-11. Not repeated after a timeout: the message may have
 * gone. Their own limits per number are TOO_MANY_REQUESTS, everything else SMS_UNAVAILABLE.
 */
export const tencentSms = (
  settings: TencentSmsSettings,
  clock: Clock,
  logger: Logger,
): SmsSender => ({
  send: async (phone, template, params) => {
    const timestamp = epochSeconds(clock.now());
    const body = JSON.stringify({
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: settings.sdkAppId,
      SignName: settings.signName,
      TemplateId: settings.templates[template],
      TemplateParamSet: params,
    });
    const authorization = tc3Authorization({
      secretId: settings.secretId,
      secretKey: settings.secretKey,
      service: 'sms',
      host: new URL(settings.base).host,
      contentType: CONTENT_TYPE,
      body,
      timestamp,
    });
    const answer = await call({
      method: 'POST',
      url: `${settings.base}/`,
      headers: {
        authorization,
        'content-type': CONTENT_TYPE,
        'x-tc-action': 'SendSms',
        'x-tc-version': '2021-01-11',
        'x-tc-region': settings.region,
        'x-tc-timestamp': String(timestamp),
      },
      body,
      repeatable: false,
    });
    const response = jsonOf(answer)?.Response as SendSmsAnswer | undefined;
    const code = response?.Error?.Code ?? response?.SendStatusSet?.[0]?.Code ?? 'NoAnswer';
    if (code === 'Ok') return ok(null);
    logger.error('sms-not-sent', { template, code });
    return code.startsWith('LimitExceeded.PhoneNumber')
      ? refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 })
      : refuse('SMS_UNAVAILABLE');
  },
});
