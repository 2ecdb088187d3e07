import * as z from 'zod/mini';
import type * as requests from './requests/telling';
import { ShownStatus } from './entry-state';
import { ACCEPTED_AS } from './acceptance-words';
import { MESSAGE_KINDS, MUTED_CHANNELS } from './message-kinds';
import { Discipline, Instant } from './answer-words';
import { Role } from './requests/entries';
import { EntryId } from './requests/results';

/**
 * What a message is about, as far as it is about that. Nobody is named in full: who it is about stands masked, so that
 * nothing is to be forgotten in other people's inboxes and nothing gives a child away outside of the app (TEL-6).
 */
export const MessageFacts = z.strictObject({
  tournamentId: z.optional(z.string()),
  tournamentName: z.optional(z.string()),
  entryId: z.optional(EntryId),
  groupName: z.optional(z.string()),
  discipline: z.optional(Discipline),
  /** in which role the recipient is asked to take part */
  role: z.optional(Role),
  /** 王*明 or 199****0001: who did it, or who invites */
  who: z.optional(z.string()),
  /** the child whom it is about, masked, where a guardian is told */
  whom: z.optional(z.string()),
  /** the number that a child has got, masked */
  phone: z.optional(z.string()),
  /** what the recipient's entry is shown as now */
  status: z.optional(ShownStatus),
  /** until when there is something to do */
  until: z.optional(Instant),
  /** by name: it is no person */
  organisation: z.optional(z.string()),
  /** people who have not confirmed */
  count: z.optional(z.int()),
  /** where the recipient's entry stands in the lists of its event, and at which place of that list (ACC-3) */
  acceptedAs: z.optional(z.enum(ACCEPTED_AS)),
  place: z.optional(z.int()),
  /** the association's or the reviewer's own words */
  note: z.optional(z.string()),
});
export type MessageFacts = z.infer<typeof MessageFacts>;

/** One message of an inbox; src/copy/telling.ts says it in words. */
export const Message = z.strictObject({
  id: z.string(),
  kind: z.enum(MESSAGE_KINDS),
  at: Instant,
  read: z.boolean(),
  facts: MessageFacts,
});
export type Message = z.infer<typeof Message>;

/** GET /me/inbox: newest first. */
export const InboxPage = z.strictObject({
  messages: z.array(Message),
  next: z.nullable(z.string()),
  now: Instant,
});
export type InboxPage = z.infer<typeof InboxPage>;

/** GET /me/inbox/unread: counted among the newest hundred. */
export const Unread = z.strictObject({ unread: z.int() });
export type Unread = z.infer<typeof Unread>;

export const MessageSettings = z.strictObject({ muted: z.array(z.enum(MUTED_CHANNELS)) });
export type MessageSettings = z.infer<typeof requests.MessageSettings>;

/** GET /tournaments/{tournamentId}/watch: 「提醒我」. */
export const Watch = z.strictObject({ watching: z.boolean() });
export type Watch = z.infer<typeof Watch>;
