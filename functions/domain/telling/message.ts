import type { MessageKind } from '../../../src/contract/message-kinds';
import type { MessageFacts } from '../../../src/contract/telling';
import type { Instant } from '../../../src/contract/words';
import { addSeconds, millisOf } from '../calendar/calendar';
import { leavesTheApp } from './kinds';
import { sendableFrom } from './quiet-hours';
import { TELLING_RULES } from './telling-rules';

/** An account, whose inbox it is; or an invited number that may have none: it gets an SMS alone (ENT-5). */
export type Recipient =
  { readonly memberId: string } | { readonly phoneKey: string; readonly phoneSealed: string };

/** What of a message is still to leave the app. */
export interface Sending {
  /** nobody tries before then */
  readonly dueAt: Instant;
  readonly tries: number;
  /** given up: a dead letter, until an operator has it tried again (TEL-5) */
  readonly dead: boolean;
  /** of the recipient in the entry: an SMS about it carries their own link, and is counted where they never said yes */
  readonly slotId?: string;
  /** the initiator's day of SMS to people who never said yes is used up (MEM-9) */
  readonly withoutSms?: true;
}

/** What one recipient is told, once: its id is made from what it tells of, so that writing it again is no second one. */
export interface Message {
  readonly id: string;
  readonly recipient: Recipient;
  readonly kind: MessageKind;
  readonly at: Instant;
  readonly facts: MessageFacts;
  readonly read: boolean;
  /** when it came into the inbox, which may be after what it tells of */
  readonly toldAt: Instant;
  /** null: nothing is to leave the app, or it has */
  readonly sending: Sending | null;
  /** it is forgotten from here on */
  readonly expiresAt: Instant;
}

/** Whether its recipient has read a message, by itself or with everything up to an instant (TEL-3). */
export const isRead = (
  { read, toldAt }: Pick<Message, 'read' | 'toldAt'>,
  { readUpTo }: { readonly readUpTo: Instant },
): boolean => read || toldAt < readUpTo;

/** A message before it has a recipient. */
export interface Telling {
  readonly kind: MessageKind;
  readonly at: Instant;
  readonly facts: MessageFacts;
  /** what it tells of, the same each time */
  readonly source: string;
  readonly slotId?: string;
  /** `Sending` */
  readonly withoutSms?: true;
}

const DIGEST = 22;

/** By time first, so that ids are in the order of the inbox. */
export const messageIdOf = (at: Instant, digest: string): string =>
  `${millisOf(at).toString(36)}-${digest.slice(0, DIGEST)}`;

/** The message of one recipient, to leave the app as soon as it may (TEL-4). `digest` is that of the source. */
export const messageOf = (
  { kind, at, facts, slotId, withoutSms }: Telling,
  recipient: Recipient,
  digest: string,
  now: Instant,
): Message => {
  const days = 'memberId' in recipient ? 'keptDays' : 'keptDaysWithoutAccount';
  return {
    id: messageIdOf(at, digest),
    recipient,
    kind,
    at,
    facts,
    read: false,
    toldAt: now,
    sending: leavesTheApp(kind)
      ? {
          ...{ dueAt: sendableFrom(now, facts.until), tries: 0, dead: false },
          ...(slotId && { slotId }),
          ...(withoutSms && { withoutSms }),
        }
      : null,
    expiresAt: addSeconds(at, TELLING_RULES[days] * 86_400),
  };
};
