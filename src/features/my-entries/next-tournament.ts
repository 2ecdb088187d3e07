import { standingOf } from '../../client/overlapping';
import { nameAmong } from '../../client/persons';
import type { MyEntry } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { Day, Instant } from '../../contract/words';
import { acceptedText } from '../../copy/acceptance-words';
import { eventText } from '../../copy/event';
import { homeCopy as copy } from '../../copy/home';
import { dayOf, dayRangeText } from '../../copy/time';
import type { BoardFigure } from '../../ui/scoreboard';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The next tournament of anybody of the account, as its board shows it. */
export interface NextTournament {
  readonly entry: MyEntry;
  readonly whose: string | null;
  readonly title: string;
  readonly about: string;
  /** what the figures count to */
  readonly lead: string;
  readonly figures: readonly BoardFigure[];
}

const two = (value: number): string => String(value).padStart(2, '0');
const startOf = (day: Day): number => Date.parse(`${day}T00:00:00+08:00`);

/** Days and hours until a day begins, on the last day hours and minutes; from then on which day of how many it is. */
export const countdownOf = (
  { firstDay, lastDay }: Pick<MyEntry, 'firstDay' | 'lastDay'>,
  now: Instant,
): Pick<NextTournament, 'lead' | 'figures'> => {
  const left = startOf(firstDay) - Date.parse(now);
  if (left <= 0) {
    const day = (startOf(dayOf(now)) - startOf(firstDay)) / DAY + 1;
    const days = (startOf(lastDay) - startOf(firstDay)) / DAY + 1;
    return { lead: copy.playing, figures: [{ value: `${day}/${days}`, label: copy.matchDay }] };
  }
  const [days, hours, minutes] = [
    Math.floor(left / DAY),
    Math.floor((left % DAY) / HOUR),
    Math.floor((left % HOUR) / MINUTE),
  ];
  return {
    lead: copy.toStart,
    figures:
      days > 0
        ? [
            { value: String(days), label: copy.days },
            { value: two(hours), label: copy.hours },
          ]
        : [
            { value: two(hours), label: copy.hours },
            { value: two(minutes), label: copy.minutes },
          ],
  };
};

/** The tournament that somebody of the account plays next, or plays now; null: none is known. */
export const nextTournament = (
  entries: readonly MyEntry[],
  persons: readonly PersonOfAccount[],
  now: Instant,
): NextTournament | null => {
  const entry = standingOf(entries).find(({ lastDay }) => lastDay >= dayOf(now));
  if (!entry) return null;
  const { firstDay, lastDay, tournamentName } = entry;
  return {
    entry,
    whose: nameAmong(persons)(entry.memberId),
    title: [
      eventText(entry),
      entry.accepted && acceptedText(entry.accepted.as, entry.accepted.within),
    ]
      .filter(Boolean)
      .join(' · '),
    about: `${dayRangeText(firstDay, lastDay)} · ${tournamentName}`,
    ...countdownOf(entry, now),
  };
};
