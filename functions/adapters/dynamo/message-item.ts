import { epochSeconds } from '../../domain/calendar/calendar';
import type { Message, Recipient, Sending } from '../../domain/telling/message';
import { flag, itemOf, map, optional, or, text, type Item } from './item';
import { deadLettersPartition, messageKey, messagePrefix, sendingPartition } from './keys';

/** In whose partition a message stands; no member's id begins with `+`. */
export const ownerOf = (recipient: Recipient): string =>
  'memberId' in recipient ? recipient.memberId : `+${recipient.phoneKey}`;

/** GSI1 keys of a message that is still to be sent, or was given up; none of one that is not. */
export const sendingIndex = (id: string, sending: Sending | null) =>
  sending === null
    ? {}
    : {
        GSI1PK: sending.dead ? deadLettersPartition : sendingPartition,
        GSI1SK: `${sending.dueAt}#${id}`,
      };

/** INBOX#<owner>/MESSAGE#<id> */
export const messageItem = ({ id, recipient, sending, expiresAt, ...rest }: Message) => ({
  ...messageKey(ownerOf(recipient), id),
  ...sendingIndex(id, sending),
  ...rest,
  ...('memberId' in recipient ? {} : { phoneSealed: recipient.phoneSealed }),
  ...(sending === null ? {} : { sending }),
  expiresAt,
  ttl: epochSeconds(expiresAt),
});

const writtenOf = itemOf<
  Omit<Message, 'id' | 'recipient'> & { readonly phoneSealed?: string | undefined }
>({
  kind: text,
  at: text,
  facts: map,
  read: flag,
  toldAt: text,
  sending: or(map<Sending>, null),
  phoneSealed: optional(text),
  expiresAt: text,
});

export const messageFromItem = (item: Item): Message => {
  const owner = String(item.PK).slice('INBOX#'.length);
  const { phoneSealed, ...rest } = writtenOf(item);
  return {
    id: String(item.SK).slice(messagePrefix.length),
    recipient:
      phoneSealed === undefined ? { memberId: owner } : { phoneKey: owner.slice(1), phoneSealed },
    ...rest,
  };
};
