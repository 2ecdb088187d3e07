import type { Instant } from '../../../src/contract/words';
import type { AccountSms } from '../../domain/membership/account-sms';
import type { MemberPhone } from '../../domain/membership/member';
import type { SmsTemplate } from '../../domain/ports';
import { sendableFrom } from '../../domain/telling/quiet-hours';

/** A message about an account; `about` is what it tells of, the same each time. An invitation waits for the morning (TEL-4). */
export const accountSms = (
  to: MemberPhone,
  template: SmsTemplate,
  params: readonly string[],
  about: string,
  now: Instant,
): AccountSms => ({
  ...{ id: `${about}|${to.key}`, to, template, params, tries: 0 },
  dueAt: template === 'guardian-invited' ? sendableFrom(now) : now,
});
