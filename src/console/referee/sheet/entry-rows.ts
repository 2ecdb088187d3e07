import type { ResultColumn, ResultRow } from '../../../contract/results';
import type { ListedEntry } from '../../../contract/tournaments';
import type { EntryKind } from '../../../contract/words';
import { pageOf, readOn } from '../../../client/lists';
import { MOST_ROWS } from './columns';
import { newRow } from './sheet-rows';

/** Lines for an entry of the public list: names and team; documents are for the referee to write (MEM-6). */
export const rowsOfEntry = (
  entry: ListedEntry,
  kind: EntryKind,
  columns: readonly ResultColumn[],
): ResultRow[] => {
  const names = entry.people
    .filter(({ role }) => role === 'athlete')
    .flatMap(({ name }) => (name === null ? [] : [name]));
  const fresh = newRow(columns);
  const [name, partnerName = ''] = names;
  if (name === undefined) return [];
  if (kind === 'pair') return [{ ...fresh, name, partnerName }];
  if (kind === 'singles') return [{ ...fresh, name }];
  const team = entry.teamName ?? entry.units[0] ?? '';
  return names.map((player) => ({ ...fresh, name: player, team }));
};

/** Everybody entered in the event as lines to fill in, by the names that its officials see (MEM-13). */
export const entryRows = async (
  { tournamentId, eventId }: { tournamentId: string; eventId: string },
  kind: EntryKind,
  columns: readonly ResultColumn[],
): Promise<ResultRow[]> => {
  const rows: ResultRow[] = [];
  let next: ReturnType<typeof pageOf>['next'] = null;
  do {
    const params = { tournamentId, eventId };
    const { value }: Awaited<ReturnType<typeof readOn<'listEventEntries'>>> = await readOn(
      'listEventEntries',
      { params },
      next,
    );
    for (const entry of value.entries)
      if (entry.status === 'entered') rows.push(...rowsOfEntry(entry, kind, columns));
    next = pageOf('listEventEntries', value).next;
  } while (next !== null && rows.length < MOST_ROWS);
  return rows.slice(0, MOST_ROWS);
};
