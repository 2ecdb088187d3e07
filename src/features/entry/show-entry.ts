import { useAnswers } from '../../client/use-answers';
import type { EntryView } from '../../contract/entries';
import { withKeptRanks } from './kept-ranks';

/**
 * Puts the answer of a command in the place of what is shown, and asks again for everything else the
 * command changed: my entries, what fits me, numbers and lists.
 */
export const useShowEntry = () => {
  const { show, refresh } = useAnswers();
  return (entry: EntryView): void => {
    const { id: entryId, tournamentId } = entry;
    show('entry', { params: { entryId } }, (shown) => withKeptRanks(entry, shown));
    void refresh('myEntries');
    for (const route of ['myFit', 'tournament', 'listEventEntries'] as const)
      void refresh(route, { tournamentId });
  };
};
