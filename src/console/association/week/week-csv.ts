import type { WeekTournament } from '../../../contract/desk';
import { deskLevelText, UPLOAD_WORD, weekCopy as copy } from '../../../copy/desk';
import type { FileColumn } from '../../ui/csv';

/** The table of the week as a file to send around. */
export const WEEK_FILE: readonly FileColumn<WeekTournament>[] = [
  [copy.tournament, ({ name }) => name],
  [copy.level, ({ level }) => deskLevelText(level)],
  [copy.lastDay, ({ lastDay }) => lastDay],
  [copy.chief, ({ chiefReferee }) => chiefReferee ?? copy.noChief],
  [copy.uploaded, ({ uploaded }) => uploaded],
  [copy.events, ({ events }) => events],
  [copy.state, ({ state }) => UPLOAD_WORD[state]],
  [copy.issue, ({ issue }) => issue],
];
