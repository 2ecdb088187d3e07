import type { EntryView } from '../../contract/entries';
import type { Day } from '../../contract/words';
import { eventText } from '../../copy/event';

/** What a calendar knows of an entered tournament: whole days, where, and what is played. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export const calendarEventOf = (entry: EntryView): CalendarEvent => ({
  id: entry.id,
  title: `${entry.tournamentName} · ${eventText(entry)}`,
  place: entry.place,
  firstDay: entry.firstDay,
  lastDay: entry.lastDay,
});

const DAY_MS = 86_400_000;
const compact = (day: Day): string => day.replace(/-/g, '');
const dayAfter = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
/** What separates in a calendar file is written with a backslash (RFC 5545, 3.3.11). */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

const LINE_BYTES = 75;
const bytesOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 bytes, the rest of one on the next behind a space (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let width = 0;
  let text = '';
  for (const letter of line) {
    const bytes = bytesOf(letter);
    if (width + bytes > LINE_BYTES) {
      text += '\r\n ';
      width = 1;
    }
    text += letter;
    width += bytes;
  }
  return text;
};

/** A calendar file (RFC 5545) with one event of whole days and a reminder the day before; `at` is when it was made. */
export const calendarFile = (event: CalendarEvent, at: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kaipai//Kaipai//ZH',
    'BEGIN:VEVENT',
    `UID:${event.id}@kaipai`,
    `DTSTAMP:${at.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(event.firstDay)}`,
    // the first day that is not of it any more
    `DTEND;VALUE=DATE:${compact(dayAfter(event.lastDay))}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    'TRIGGER:-PT12H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
