import type { Tournament } from '../../domain/publishing/tournament';
import type { Table } from './client';
import { ex, unused } from './expression';
import { itemOf, list, text, type Item } from './item';
import { read } from './read';
import { nameOf, tournamentDraftKey, tournamentKey, type Key } from './keys';
import { LIMITS } from './limits';
import { transact, type Write } from './write';

/** beside the two checks of each transaction */
const A_TRIP = LIMITS.transactionItems - 10;

const draftOf = itemOf<{ readonly digest: string; readonly keys: readonly Key[] }>({
  digest: text,
  keys: list,
});

/**
 * Writes what a tournament consists of, too much for one transaction, and then shows it at once. A draft item
 * says whose parts are being written and under which keys: who died half way, or publishes other rules under
 * the same id at the same time, leaves none of theirs among them. False: somebody came between, or it is
 * published; look again. Two items more in each transaction.
 */
export const publishInParts = async (
  table: Table,
  { id, digest }: Pick<Tournament, 'id' | 'digest'>,
  parts: readonly (Key & Item)[],
  shown: readonly Write[],
): Promise<boolean> => {
  const draft = tournamentDraftKey(id);
  const former = await read(table, draftOf, draft);
  const own = new Set(parts.map(nameOf));
  const leftOver = (former?.keys ?? []).filter((key) => !own.has(nameOf(key)));
  const unpublished = { check: tournamentKey(id), when: unused };
  const keys = [...parts, ...leftOver].map(({ PK, SK }) => ({ PK, SK }));
  const claimed = await transact(table, [
    {
      put: { ...draft, digest, keys },
      when: former ? ex`digest = ${former.digest}` : unused,
    },
    unpublished,
  ]);
  if (claimed.length > 0) return false;

  const mine = ex`digest = ${digest}`;
  const writes: Write[] = [
    ...parts.map((put) => ({ put })),
    ...leftOver.map((key) => ({ delete: key })),
  ];
  for (let at = 0; at < writes.length; at += A_TRIP) {
    const checks = [unpublished, { check: draft, when: mine }];
    const failed = await transact(table, [...writes.slice(at, at + A_TRIP), ...checks]);
    if (failed.length > 0) return false;
  }
  return (await transact(table, [...shown, { delete: draft, when: mine }])).length === 0;
};
