import type { Member } from '../../domain/membership/member';
import { afterTry, leased, type Outcome } from '../../domain/telling/after-try';
import { isMuted, rowOf } from '../../domain/telling/kinds';
import type { Message, Sending } from '../../domain/telling/message';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import { aboutOf, pageOf } from './message-about';
import { sendSms } from './send-sms';
import type { TellingDeps } from './telling-deps';

/** Messages that leave the app in one round, and at once. */
const BATCH = 200;
const AT_ONCE = 20;

/**
 * Sends what is due out of the app: by WeChat where that was accepted, by SMS where it matters and WeChat did not
 * reach (TEL-2). Each is leased first, so that two senders at a time do not send the same one; a sender that dies
 * between sending and noting it leaves a second one (TEL-5).
 */
export const sendMessages = async (deps: TellingDeps): Promise<void> => {
  const due = await deps.inboxes.due(deps.clock.now(), BATCH);
  for (let at = 0; at < due.length; at += AT_ONCE)
    await Promise.all(due.slice(at, at + AT_ONCE).map((message) => trySending(deps, message)));
};

const trySending = async (deps: TellingDeps, message: Message): Promise<void> => {
  const now = deps.clock.now();
  const { sending } = message;
  if (sending === null || sending.dead || sending.dueAt > now) return;
  const mine = { ...message, sending: leased(sending, now) };
  if (!(await deps.inboxes.settle(message, mine.sending))) return;
  const left = afterTry(mine.sending, await outcomeOf(deps, mine), deps.clock.now());
  if (left?.dead) deps.logger.error('dead-letter', { kind: message.kind });
  await deps.inboxes.settle(mine, left);
};

type Sent = Message & { readonly sending: Sending };

const outcomeOf = async (deps: TellingDeps, message: Sent): Promise<Outcome> => {
  try {
    return await send(deps, message);
  } catch (error) {
    deps.logger.error('message', { kind: message.kind, error: (error as Error).name });
    return 'again';
  }
};

const send = async (deps: TellingDeps, message: Sent): Promise<Outcome> => {
  const { recipient, kind } = message;
  const about = await aboutOf(deps, message);
  if (about === 'nothing any more') return 'over';
  if (!('memberId' in recipient)) return sendSms(deps, message, about, recipient);
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
