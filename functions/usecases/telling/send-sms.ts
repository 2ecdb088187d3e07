import { sealContext } from '../../domain/membership/sealing';
import { rowOf } from '../../domain/telling/kinds';
import type { Outcome } from '../../domain/telling/after-try';
import type { Message, Sending } from '../../domain/telling/message';
import { invitationToken, writeInvitation } from '../entering/invitation-cards';
import type { About } from './message-about';
import type { TellingDeps } from './telling-deps';
import { asksUnasked, isUnasked, mayGetUnasked } from './unasked-sms';

const INVITE_PAGE = 'packages/entry/invite/index';

export interface Phone {
  /** the number's index, to which the sealed number is bound */
  readonly phoneKey: string;
  readonly phoneSealed: string;
}

/**
 * One SMS. Whoever never said yes gets them of invitations alone, and within the allowance (MEM-9): above it the
 * invitation stands in 我的报名 all the same.
 */
export const sendSms = async (
  deps: TellingDeps,
  message: Message & { readonly sending: Sending },
  about: About,
  { phoneKey, phoneSealed }: Phone,
): Promise<Outcome> => {
  const { kind, facts } = message;
  const { sms: template } = rowOf(kind);
  if (template === null || message.sending.withoutSms) return 'over';
  if (about && isUnasked(about.slot)) {
    if (!asksUnasked(message)) return 'over';
    if (!(await mayGetUnasked(deps, about.place, phoneKey, message))) return 'over';
  }
  const link = rowOf(kind).asks && about ? await linkOf(deps, about) : '';
  const phone = deps.secrets.open(phoneSealed, sealContext.phone(phoneKey));
  const sent = await deps.sms.send(phone, template, deps.words.sms(kind, facts, link));
  return sent.ok ? 'over' : 'again';
};

/** WeChat's link of this invitee's own (it binds to its first opener), else the H5 address. */
const linkOf = async (deps: TellingDeps, { place, slot }: NonNullable<About>): Promise<string> => {
  const { tournament, entry } = place;
  const token = invitationToken(deps, entry, slot.id);
  await writeInvitation(deps, tournament, entry, slot.id);
  const link = await deps.wechat.urlLink(INVITE_PAGE, `token=${token}`);
  return link ?? `${deps.webBase}/${INVITE_PAGE}?token=${token}`;
};
