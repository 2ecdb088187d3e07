import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { EntryView } from '../contract/entries';
import { withKeptRanks } from './kept-ranks';
import { read, type Reading } from './read';
import { useLoggedIn } from './session';
import { PERSONAL } from './session-queries';

const MY_ENTRIES = [PERSONAL, 'my-entries'] as const;
const entryKey = (entryId: string) => [PERSONAL, 'entry', entryId] as const;

/** GET /me/entries; only for somebody who is logged in. */
export const useMyEntries = () => {
  const enabled = useLoggedIn();
  return useQuery({ queryKey: MY_ENTRIES, queryFn: () => read('myEntries'), enabled });
};

/** GET /entries/{entryId} */
export const useEntry = (entryId: string) => {
  const enabled = useLoggedIn();
  return useQuery({
    queryKey: entryKey(entryId),
    queryFn: () => read('entry', { params: { entryId } }),
    enabled,
  });
};

/**
 * Puts the answer of a command in the place of what is shown, and asks again for everything else the
 * command changed: my entries, what fits me, numbers and lists.
 */
export const useShowEntry = () => {
  const queries = useQueryClient();
  return (entry: EntryView): void => {
    queries.setQueryData<Reading<EntryView>>(entryKey(entry.id), (shown) => ({
      value: withKeptRanks(entry, shown?.value),
      staleSince: null,
    }));
    const { tournamentId } = entry;
    const changed = [
      MY_ENTRIES,
      [PERSONAL, 'my-fit', tournamentId],
      ['tournament', tournamentId],
      [PERSONAL, 'event-entries', tournamentId],
    ];
    changed.forEach((queryKey) => void queries.invalidateQueries({ queryKey }));
  };
};
