import type { MutedChannel } from '../../../src/contract/message-kinds';
import type { Instant } from '../../../src/contract/words';
import type { Message, Sending } from './message';
import type { News, OfTournament, Progress } from './news';

/** What a person has said of their own inbox. */
export interface InboxState {
  /** what had come before this instant counts as read; empty: nothing */
  readonly readUpTo: Instant;
  readonly muted: readonly MutedChannel[];
}

export interface Inboxes {
  /**
   * Writes a message unless it is there. One transaction with the account it is for, which must be there and not be
   * leaving: nothing is told to who is gone.
   */
  put(message: Message): Promise<void>;
  /** One Query, newest first, below a message's id; null: from the newest. One more than the limit: there is a next page. */
  page(memberId: string, below: string | null, limit: number): Promise<Message[]>;
  /** One GetItem. */
  state(memberId: string): Promise<InboxState>;
  /** False: there is no such message. */
  markRead(memberId: string, messageId: string): Promise<boolean>;
  /** Never earlier than it was. */
  readUpTo(memberId: string, upTo: Instant): Promise<void>;
  mute(memberId: string, muted: readonly MutedChannel[]): Promise<void>;
  /** GSI1 SENDING: messages that are due, oldest first. */
  due(now: Instant, limit: number): Promise<Message[]>;
  /** GSI1 DEAD-LETTERS, oldest first. */
  deadLetters(limit: number): Promise<Message[]>;
  /** What is left to send, if nobody has touched that since it was read; false: somebody has. */
  settle(message: Message, sending: Sending | null): Promise<boolean>;
  /** Everything under a member's id, and under the key of the phone from before there was an account. */
  forget(memberId: string, phoneKey: string | null): Promise<void>;
}

export interface NewsStore {
  /** Unless it is there: for what no transaction of its own writes. */
  put(news: News): Promise<void>;
  /** A moment of a tournament, noted on its card in the same transaction; nothing happens when it was noted before. */
  putMoment(news: OfTournament): Promise<void>;
  /** GSI1 NEWS: what is not told to the end, oldest first. */
  untold(limit: number): Promise<Progress[]>;
  /** Notes that the step failed for somebody, and is to be tried again. */
  failed(progress: Progress): Promise<void>;
  /** From one cursor to the next, unless somebody else has; null: everybody is told. */
  advance(progress: Progress, next: string | null): Promise<boolean>;
}

/** Who wants to hear of a tournament (TEL-8). */
export interface Watches {
  has(memberId: string, tournamentId: string): Promise<boolean>;
  /** One transaction with the account, which must be there. */
  start(memberId: string, tournamentId: string, expiresAt: Instant): Promise<void>;
  end(memberId: string, tournamentId: string): Promise<void>;
  /** One Query: member ids behind one, in their order. */
  of(tournamentId: string, after: string, limit: number): Promise<string[]>;
  /** Another account watches what one did, which is gone: one Query, and a write for each. */
  handOver(fromId: string, toId: string): Promise<void>;
  forget(memberId: string): Promise<void>;
}
