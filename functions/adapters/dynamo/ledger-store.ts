import type { LedgerStore } from '../../domain/entry/entry-store';
import type { Table } from './client';
import { itemOf, number, or } from './item';
import { read } from './read';
import { ledgerKey } from './keys';
import { ledgerExpression } from './ledger-expression';
import { ledgerFromItem } from './ledger-item';
import { update } from './write';

/** What a write may have changed, the seq where it has. */
const writtenOf = itemOf({ seq: or(number, 0) });

/** LEDGER items. */
export const dynamoLedgerStore = (table: Table): LedgerStore => ({
  write: async ({ tournamentId, eventId }, write) => {
    const one = { update: ledgerKey(tournamentId, eventId), ...ledgerExpression(write) };
    const { done, item } = await update(table, one, 'UPDATED_NEW');
    if (done) return { is: 'done', seq: writtenOf(item ?? {}).seq };
    if (item === null) throw new Error(`${tournamentId} has no such ledger`);
    return { is: 'refused', ledger: ledgerFromItem(item) };
  },
  find: (tournamentId, eventId) => read(table, ledgerFromItem, ledgerKey(tournamentId, eventId)),
});
