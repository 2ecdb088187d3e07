import type { MessageKind } from '../../../src/contract/message-kinds';
import type { Instant } from '../../../src/contract/words';

export type NoticeKind = Extract<
  MessageKind,
  | 'invited'
  | 'reminder'
  | 'confirmed'
  | 'declined'
  | 'cancelled'
  | 'removed'
  | 'entered'
  | 'promoted'
  | 'dissolved'
  | 'late-withdrawal'
  | 'lapsed'
>;

/**
 * What one person of an entry is still to be told: kept in the entry by the very write that brought it about, taken
 * out once it stands in their inboxes (TEL-5). Nothing is told with the request, so that an answer's time does not
 * tell whether a number has an account (ENT-5).
 */
export interface Notice {
  /** unique in the entry */
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly slotId: string;
  /** slot of who brought it about */
  readonly by?: string;
}

/**
 * SMS to people who were invited and never said yes: they did not ask (MEM-9). Whoever has confirmed is told what
 * becomes of the entry, a promotion or a lapse, beside this allowance.
 */
export const UNASKED_SMS = {
  /** SMS a phone gets in a day, whoever causes them */
  perPhoneAndDay: 20,
  /** seconds between two SMS about one entry to one phone, whatever is added, removed and reminded */
  perPhoneAndEntrySeconds: 3600,
  /** SMS an initiator causes in a day, over all tournaments */
  perInitiatorAndDay: 100,
} as const;
