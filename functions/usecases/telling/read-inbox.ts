import type { Use } from '../use';
import type { InboxPage, Message as MessageView, Unread } from '../../../src/contract/telling';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { isRead, type Message } from '../../domain/telling/message';
import type { InboxState } from '../../domain/telling/stores';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import { MESSAGE_ID } from '../../../src/contract/ids';

type InboxDeps = Use<'clock' | 'inboxes'>;

const viewOf = (message: Message, state: InboxState): MessageView => {
  const { id, kind, at, facts } = message;
  return { id, kind, at, facts, read: isRead(message, state) };
};

/** A page of one's own inbox, newest first (TEL-3): one Query beside a GetItem. Refuses INVALID_REQUEST for a cursor that is none of ours. */
export const listInbox = async (
  { inboxes, clock }: InboxDeps,
  { memberId }: Actor,
  cursor: string | undefined,
): Promise<Result<InboxPage>> => {
  if (cursor !== undefined && !MESSAGE_ID.test(cursor))
    return refuse('INVALID_REQUEST', { path: 'cursor' });
  const now = clock.now();
  const [found, state] = await Promise.all([
    inboxes.page(memberId, cursor ?? null, TELLING_RULES.page),
    inboxes.state(memberId),
  ]);
  const shown = found.slice(0, TELLING_RULES.page);
  const last = found.length > shown.length ? shown.at(-1) : undefined;
  // what is past its time may still be there for some days
  const messages = shown.filter(({ expiresAt }) => now < expiresAt);
  return ok({ messages: messages.map((one) => viewOf(one, state)), next: last?.id ?? null, now });
};

/** How many of the newest messages are unread: one Query beside a GetItem. */
export const countUnread = async (
  { inboxes, clock }: InboxDeps,
  { memberId }: Actor,
): Promise<Result<Unread>> => {
  const now = clock.now();
  const [found, state] = await Promise.all([
    inboxes.page(memberId, null, TELLING_RULES.counted),
    inboxes.state(memberId),
  ]);
  const unread = found.filter((one) => now < one.expiresAt && !isRead(one, state));
  return ok({ unread: Math.min(unread.length, TELLING_RULES.counted) });
};
