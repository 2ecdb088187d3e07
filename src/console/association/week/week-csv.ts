import type { WeekTournament } from '../../../contract/desk';
import { UPLOAD_WORD, weekCopy as copy } from '../../../copy/desk';
import { levelText } from '../../../copy/words';
import { csvText } from '../../ui/csv';

/** The table of the week as a file to send around. */
export const weekCsv = (tournaments: readonly WeekTournament[]): string =>
  csvText([
    [
      copy.tournament,
      copy.level,
      copy.lastDay,
      copy.chief,
      copy.uploaded,
      copy.events,
      copy.state,
      copy.issue,
    ],
    ...tournaments.map(({ name, level, lastDay, chiefReferee, uploaded, events, state, issue }) => [
      name,
      level ? levelText(level) : copy.noLevel,
      lastDay,
      chiefReferee ?? copy.noChief,
      uploaded,
      events,
      UPLOAD_WORD[state],
      issue,
    ]),
  ]);
