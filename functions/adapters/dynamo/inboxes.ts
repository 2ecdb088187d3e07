import type { MutedChannel } from '../../../src/contract/message-kinds';
import type { Instant } from '../../../src/contract/words';
import type { InboxState, Inboxes } from '../../domain/telling/stores';
import type { Table } from './client';
import { changeOf, ex, there, unused } from './expression';
import { transactWhile } from './grounds';
import { itemOf, keyOf, list, or, text } from './item';
import {
  deadLettersPartition,
  inboxPartition,
  inboxStateKey,
  messageKey,
  messagePrefix,
  sendingPartition,
} from './keys';
import { messageFromItem, messageItem, ownerOf, sendingIndex } from './message-item';
import { queryAll, queryFirst, soundOnes } from './query';
import { read } from './read';
import { GSI1 } from './table';
import { write } from './write';

const NOTHING_SAID: InboxState = { readUpTo: '', muted: [] };
const stateOf = itemOf<InboxState>({
  readUpTo: or(text<Instant>, ''),
  muted: or(list<readonly MutedChannel[]>, []),
});

/** INBOX#<member>/MESSAGE#<id>, with GSI1 while it is to be sent; INBOX#<member>/STATE {readUpTo, muted}. */
export const dynamoInboxes = (table: Table): Inboxes => {
  const change = async (memberId: string, set: ReturnType<typeof ex>): Promise<void> => {
    const update = inboxStateKey(memberId);
    await transactWhile(table, [{ is: 'staying', memberId }], [{ update, change: ex`SET ${set}` }]);
  };
  const inIndex = async (partition: string, upTo: string, limit: number) =>
    soundOnes(
      table,
      await queryFirst(
        table,
        { index: GSI1, where: ex`GSI1PK = ${partition} AND GSI1SK <= ${upTo}` },
        limit,
      ),
      messageFromItem,
    );

  return {
    put: async (message) => {
      const { recipient } = message;
      const one = { put: messageItem(message), when: unused };
      if (!('memberId' in recipient)) await write(table, one);
      // an account that is gone, or going, is told nothing; what is there already is there
      else await transactWhile(table, [{ is: 'staying', memberId: recipient.memberId }], [one]);
    },

    page: async (memberId, below, limit) => {
      const under = below === null ? '~' : below;
      const PK = inboxPartition(memberId);
      const items = await queryFirst(
        table,
        {
          where: ex`PK = ${PK} AND SK BETWEEN ${messagePrefix} AND ${`${messagePrefix}${under}`}`,
          descending: true,
        },
        // the one it is below comes with it, and one more than the page says whether there is a next
        below === null ? limit + 1 : limit + 2,
      );
      return items.map(messageFromItem).filter(({ id }) => id !== below);
    },

    state: async (memberId) =>
      (await read(table, stateOf, inboxStateKey(memberId))) ?? NOTHING_SAID,

    markRead: (memberId, messageId) =>
      write(table, {
        update: messageKey(memberId, messageId),
        change: ex`SET read = ${true}`,
        when: there,
      }),

    readUpTo: (memberId, upTo) => change(memberId, ex`readUpTo = ${upTo}`),
    mute: (memberId, muted) => change(memberId, ex`muted = ${muted}`),

    due: (now, limit) => inIndex(sendingPartition, `${now}~`, limit),
    deadLetters: (limit) => inIndex(deadLettersPartition, '~', limit),

    settle: ({ id, recipient, sending: seen }, sending) => {
      const { GSI1PK, GSI1SK } = { GSI1PK: null, GSI1SK: null, ...sendingIndex(id, sending) };
      return write(table, {
        update: messageKey(ownerOf(recipient), id),
        change:
          sending === null
            ? changeOf({ remove: [ex`sending`, ex`GSI1PK`, ex`GSI1SK`] })
            : ex`SET sending = ${sending}, GSI1PK = ${GSI1PK}, GSI1SK = ${GSI1SK}`,
        when: ex`sending = ${seen}`,
      });
    },

    forget: async (memberId, phoneKey) => {
      const ofPhone = phoneKey === null ? [] : [ownerOf({ phoneKey, phoneSealed: '' })];
      for (const owner of [memberId, ...ofPhone])
        for (const item of await queryAll(table, { where: ex`PK = ${inboxPartition(owner)}` }))
          await write(table, { delete: keyOf(item) });
    },
  };
};
