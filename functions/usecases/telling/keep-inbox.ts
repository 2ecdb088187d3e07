import type { Use } from '../use';
import type { MessageSettings } from '../../../src/contract/telling';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';

type Inboxes = Use<'inboxes'>;

/** Marks one message as read (TEL-3); again changes nothing. Refuses MESSAGE_NOT_FOUND. */
export const readMessage = async (
  { inboxes }: Inboxes,
  { memberId }: Actor,
  messageId: string,
): Promise<Result<null>> =>
  (await inboxes.markRead(memberId, messageId)) ? ok(null) : refuse('MESSAGE_NOT_FOUND');

/** Marks as read what had come by an instant, and nothing that comes from now on (TEL-3). */
export const readAll = async (
  { inboxes, clock }: Use<'clock' | 'inboxes'>,
  { memberId }: Actor,
  upTo: Instant,
): Promise<Result<null>> => {
  const now = clock.now();
  await inboxes.readUpTo(memberId, upTo < now ? upTo : now);
  return ok(null);
};

/** What a person has turned off, by kind and channel (TEL-2). */
export const getMessageSettings = async (
  { inboxes }: Inboxes,
  { memberId }: Actor,
): Promise<Result<MessageSettings>> => {
  const { muted } = await inboxes.state(memberId);
  return ok({ muted: [...muted] });
};

/** Says anew what is turned off; what was off and is not said is on. */
export const setMessageSettings = async (
  { inboxes }: Inboxes,
  { memberId }: Actor,
  { muted }: MessageSettings,
): Promise<Result<null>> => {
  await inboxes.mute(memberId, [...new Set(muted)]);
  return ok(null);
};
