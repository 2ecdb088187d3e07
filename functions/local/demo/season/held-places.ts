import { entryKindOf } from '../../../../src/contract/words';
import type { Discipline } from '../../../../src/contract/words';
import type { Ledger } from '../../../domain/places/ledger';
import type { PlayedLine } from './play-event';

/** Entries of an event by its results: a team has a line for each of its people. */
const entriesOf = (eventId: string, lines: readonly PlayedLine[]): number =>
  entryKindOf(eventId.slice(-2) as Discipline) === 'team'
    ? new Set(lines.map(({ team }) => team)).size
    : lines.length;

/**
 * The book of an event that is over: as many as played it. The entries themselves are made up only where
 * results are still to be compared with them: of a tournament that is over only their number is shown.
 */
export const holdingAs = (
  ledger: Ledger,
  lines: ReadonlyMap<string, readonly PlayedLine[]>,
): Ledger => {
  const count = (of: (eventId: string, played: readonly PlayedLine[]) => number) =>
    Object.fromEntries(Object.keys(ledger.entries).map((id) => [id, of(id, lines.get(id) ?? [])]));
  const entries = count(entriesOf);
  const seq = Object.values(entries).reduce((sum, one) => sum + one, 0);
  return {
    ...ledger,
    entries,
    athletes: count((_, played) => played.flatMap(({ athletes }) => athletes).length),
    seq,
    swept: seq,
    lapsed: 'all',
  };
};
