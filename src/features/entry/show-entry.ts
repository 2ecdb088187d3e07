import { useAnswers } from '../../client/use-answers';
import type { EntryView } from '../../contract/entries';
import { entryRead } from '../../client/entry-read';
import { withKeptRanks } from './kept-ranks';

/**
 * `forWhom`: as whom the page on show was opened. Puts the answer of a command in the place of what is shown, and asks again for everything else the
 * command changed: my entries, what fits me, numbers and lists.
 */
export const useShowEntry = (forWhom: string | null = null) => {
  const { show, refresh } = useAnswers();
  return (entry: EntryView): void => {
    const { tournamentId } = entry;
    show('entry', entryRead(entry.id, forWhom), (shown) => withKeptRanks(entry, shown));
    void refresh('myEntries');
    for (const route of ['myFit', 'tournament', 'listEventEntries'] as const)
      void refresh(route, { tournamentId });
  };
};
