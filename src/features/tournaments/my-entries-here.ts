import type { MyEntry } from '../../contract/entries';
import { STATUS_TONE } from '../../copy/statuses';

/** What the account's persons stand in, in a tournament; what came to nothing is not of it. */
export const entriesHere = (
  entries: readonly MyEntry[] | undefined,
  tournamentId: string,
): MyEntry[] =>
  (entries ?? []).filter(
    (entry) =>
      entry.tournamentId === tournamentId && ['go', 'wait'].includes(STATUS_TONE[entry.shown]),
  );

/** The event of an entry, by its id `<tournament>.<event>.<ticket>`. */
export const eventIdOf = ({ id }: Pick<MyEntry, 'id'>): string => id.split('.')[1] ?? '';
