import { randomUUID } from 'node:crypto';
import { tc3Authorization } from '../../adapters/sms/tc3-signature';
import { SMS_TEXTS, smsText } from '../../../src/copy/telling';
import { simulatorAccounts } from './accounts';
import { answerJson, bodyOf, type Simulator } from './exchange';
import type { Outbox } from './outbox';

const { secretId, secretKey, appId, sign, templates } = simulatorAccounts.sms;
const SIGNATURE_SECONDS = 300;
/** numbers that stand for what can go wrong */
const BLACKLISTED = /^\+8619900009999$/;

/** Tencent Cloud SMS 2021-01-11, SendSms alone: request, answer and error codes of the real one. */
export const smsSimulator =
  (outbox: Outbox, now: () => number): Simulator =>
  async (request, response) => {
    const body = (await bodyOf(request)).toString('utf8');
    const RequestId = randomUUID();
    const fail = (Code: string, Message: string) =>
      answerJson(response, { Response: { Error: { Code, Message }, RequestId } });

    const timestamp = Number(request.headers['x-tc-timestamp']);
    if (!(Math.abs(now() / 1000 - timestamp) <= SIGNATURE_SECONDS))
      return fail('AuthFailure.SignatureExpire', 'The signature has expired');
    const expected = tc3Authorization({
      secretId,
      secretKey,
      service: 'sms',
      host: request.headers.host ?? '',
      contentType: request.headers['content-type'] ?? '',
      body,
      timestamp,
    });
    if (request.headers.authorization !== expected)
      return fail(
        'AuthFailure.SignatureFailure',
        'The provided credentials could not be validated',
      );
    if (request.headers['x-tc-action'] !== 'SendSms')
      return fail('InvalidAction', 'The request action does not exist');

    const { PhoneNumberSet, SmsSdkAppId, SignName, TemplateId, TemplateParamSet } = JSON.parse(
      body,
    ) as Record<string, string & string[]>;
    if (SmsSdkAppId !== appId)
      return fail('UnauthorizedOperation.SmsSdkAppIdVerifyFail', 'SmsSdkAppId is not valid');
    if (SignName !== sign)
      return fail('FailedOperation.SignatureIncorrectOrUnapproved', 'Signature is not approved');
    const template = Object.entries(templates).find(([, id]) => id === TemplateId)?.[0];
    if (template === undefined)
      return fail('FailedOperation.TemplateIncorrectOrUnapproved', 'Template is not approved');

    const text = smsText(SMS_TEXTS[template as keyof typeof SMS_TEXTS], TemplateParamSet ?? []);
    const SendStatusSet = (PhoneNumberSet ?? []).map((PhoneNumber) => {
      const Code = /^\+861\d{10}$/.test(PhoneNumber)
        ? BLACKLISTED.test(PhoneNumber)
          ? 'FailedOperation.PhoneNumberInBlacklist'
          : 'Ok'
        : 'InvalidParameterValue.IncorrectPhoneNumber';
      if (Code === 'Ok')
        outbox.add({
          at: new Date(now()).toISOString(),
          channel: '短信',
          to: PhoneNumber.slice(3),
          text: `【${sign}】${text}`,
        });
      return {
        SerialNo: randomUUID(),
        PhoneNumber,
        Fee: Code === 'Ok' ? 1 : 0,
        SessionContext: '',
        Code,
        Message: Code === 'Ok' ? 'send success' : Code,
        IsoCode: 'CN',
      };
    });
    answerJson(response, { Response: { SendStatusSet, RequestId } });
  };
