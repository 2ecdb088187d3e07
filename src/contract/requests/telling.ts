import * as z from 'zod/mini';
import { MUTED_CHANNELS } from '../message-kinds';
import { INSTANT } from '../ids';

/** GET /me/inbox: the next page, older messages. */
export const InboxQuery = z.strictObject({
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(128))),
});

/** PUT /me/inbox/read: every message that had come by then, which is `now` of the page that was seen. */
export const ReadUpTo = z.strictObject({ upTo: z.string().check(z.regex(INSTANT)) });

/** PUT /me/message-settings: what is not to come by a channel; the inbox is always told (TEL-2). */
export const MessageSettings = z.strictObject({
  muted: z.array(z.enum(MUTED_CHANNELS)).check(z.maxLength(MUTED_CHANNELS.length)),
});
