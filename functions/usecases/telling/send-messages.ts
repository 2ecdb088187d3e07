import type { Slot } from '../../domain/entry/entry';
import { formerHolderOf } from '../../domain/membership/former-holder';
import type { Member } from '../../domain/membership/member';
import type { Outcome } from '../../domain/telling/after-try';
import { isMuted, rowOf } from '../../domain/telling/kinds';
import type { Message, Sending } from '../../domain/telling/message';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import { eachAlone } from '../commands/each-alone';
import { aboutOf, pageOf } from './message-about';
import { sendSms, type Phone } from './send-sms';
import type { TellingDeps } from './telling-deps';
import { trySending } from './try-sending';

/** Messages that leave the app in one round, and at once. */
const BATCH = 200;
const AT_ONCE = 20;

/**
 * Sends what is due out of the app: by WeChat where that was accepted, by SMS where it matters and WeChat did not
 * reach (TEL-2). One that fails holds up no other (TEL-5).
 */
export const sendMessages = async (deps: TellingDeps): Promise<void> => {
  const { inboxes, clock } = deps;
  await eachAlone(
    deps,
    'message',
    await inboxes.due(clock.now(), BATCH),
    (message) => trySendingOne(deps, message),
    { about: ({ kind }) => ({ kind }), atOnce: AT_ONCE },
  );
};

const trySendingOne = async (deps: TellingDeps, message: Message): Promise<void> => {
  const { kind, sending } = message;
  if (sending === null) return;
  await trySending(deps, {
    ...{ kind, seen: sending },
    settle: (seen, left) => deps.inboxes.settle({ ...message, sending: seen }, left),
    send: (mine) => send(deps, { ...message, sending: mine }),
  });
};

type Sent = Message & { readonly sending: Sending };

const send = async (deps: TellingDeps, message: Sent): Promise<Outcome> => {
  const { recipient, kind } = message;
  const about = await aboutOf(deps, message);
  if (about === 'nothing any more') return 'over';
  if (!('memberId' in recipient)) {
    const isItsOwn = about === null || (await isInvitedBy(deps, about.slot, recipient));
    return isItsOwn ? sendSms(deps, message, about, recipient) : 'over';
  }
  const [member, { muted }] = await Promise.all([
    deps.members.find(recipient.memberId),
    deps.inboxes.state(recipient.memberId),
  ]);
  if (!member || member.leaving) return 'over';
  const byWechat = isMuted(kind, 'wechat', muted) ? 'no' : await sendWechat(deps, message, member);
  if (byWechat === 'sent') return 'over';
  const hasSms = rowOf(kind).sms !== null && !isMuted(kind, 'sms', muted);
  if (byWechat === 'failed' && (!hasSms || message.sending.tries < TELLING_RULES.wechatTries))
    return 'again';
  if (!hasSms) return 'over';
  const { phone } = member;
  if (!phone) return 'over';
  return sendSms(deps, message, about, { phoneKey: phone.key, phoneSealed: phone.sealed });
};

/** Whether a number is still the one that a slot is invited by: it may have followed to another since (MEM-8). */
const isInvitedBy = async (
  { moves }: TellingDeps,
  { personKey, invitedAt }: Slot,
  { phoneKey }: Phone,
): Promise<boolean> =>
  personKey === phoneKey &&
  formerHolderOf(await moves.formerHolders(phoneKey), null, invitedAt) === null;

/** Where the account has an openid and an accepted message left: one accept, one message. */
const sendWechat = async (
  { members, wechat, words }: TellingDeps,
  { kind, facts }: Message,
  { id, openid, subscriptions }: Member,
): Promise<'sent' | 'failed' | 'no'> => {
  const template = rowOf(kind).wechat;
  if (template === null || !openid || !subscriptions[template]) return 'no';
  if (!(await members.spendSubscription(id, template))) return 'no';
  const sent = await wechat.sendSubscribed(
    openid,
    template,
    pageOf(facts),
    words.wechat(kind, facts),
  );
  return sent === 'not-subscribed' ? 'no' : sent;
};
