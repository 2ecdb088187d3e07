import { serverNow } from '../../client/clock';
import type { EntryView } from '../../contract/entries';
import { entryPage } from '../../copy/entry-page';
import { saveToCalendar } from '../../ui/save-to-calendar';
import { showToast } from '../../ui/toast';
import { calendarEventOf, calendarFile } from './calendar-event';

/** Whether somebody takes part, as far as it is known: then it is worth a place in their calendar. */
export const isComing = ({ shown, lastDay, now }: EntryView): boolean =>
  ['entered', 'entered-player-cancelled', 'waiting-for-players', 'waitlisted'].includes(shown) &&
  lastDay >= now.slice(0, 10);

/** The tournament into the phone's calendar; in browsers as a file that any calendar takes. */
export const toCalendar = async (entry: EntryView): Promise<void> => {
  const event = calendarEventOf(entry);
  const saved = await saveToCalendar(event, calendarFile(event, serverNow()));
  if (saved !== 'cancelled')
    showToast(entryPage[saved === 'done' ? 'calendarAdded' : 'calendarFailed']);
};
