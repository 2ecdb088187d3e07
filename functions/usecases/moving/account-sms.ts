import type { Instant } from '../../../src/contract/words';
import type { AccountSms } from '../../domain/membership/account-sms';
import type { MemberPhone } from '../../domain/membership/member';
import type { AccountTemplate } from '../../domain/ports';
import { sendableFrom } from '../../domain/telling/quiet-hours';

/**
 * A message about an account, about which it tells at this moment: what is decided anew under the same id has a
 * message of its own while the former one still waits. An invitation waits for the morning (TEL-4).
 */
export const accountSms = (
  to: MemberPhone,
  template: AccountTemplate,
  params: readonly string[],
  about: string,
  now: Instant,
): AccountSms => ({
  ...{ id: `${about}|${now}|${to.key}`, to, template, params, tries: 0, dead: false },
  dueAt: template === 'guardian-invited' ? sendableFrom(now) : now,
});
