import { standingOf } from '../../client/overlapping';
import { nameAmong } from '../../client/persons';
import type { MyEntry } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { Day, Instant } from '../../contract/words';
import { acceptedText } from '../../copy/acceptance-words';
import { eventText } from '../../copy/event';
import { homeCopy as copy } from '../../copy/home';
import { signInStepText } from '../../copy/sign-in';
import { dayOf, dayRangeText } from '../../copy/time';
import type { BoardFigure } from '../../ui/scoreboard';
import { nextSignIn } from './next-sign-in';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The next tournament of anybody of the account, as its board shows it. */
export interface NextTournament {
  readonly entry: MyEntry;
  readonly whose: string | null;
  readonly title: string;
  readonly about: string;
  /** when and how to sign in next (SGN-2); null: it is not written, or over */
  readonly signIn: string | null;
  /** what the figures count to */
  readonly lead: string;
  readonly figures: readonly BoardFigure[];
}

/** The figures count to the end of signing in from so long before it. */
const SIGN_IN_COUNTS = DAY;

const two = (value: number): string => String(value).padStart(2, '0');
const startOf = (day: Day): number => Date.parse(`${day}T00:00:00+08:00`);

const hoursAndMinutes = (left: number): BoardFigure[] => [
  { value: two(Math.floor(left / HOUR)), label: copy.hours },
  { value: two(Math.floor((left % HOUR) / MINUTE)), label: copy.minutes },
];

/**
 * Days and hours until a day begins, on the last day hours and minutes; from then on which day of how many it is. Whoever
 * must sign in within a day reads the time left to that instead (SGN-2).
 */
export const countdownOf = (
  { firstDay, lastDay, signIn }: Pick<MyEntry, 'firstDay' | 'lastDay' | 'signIn'>,
  now: Instant,
): Pick<NextTournament, 'lead' | 'figures'> => {
  const signsIn = nextSignIn(signIn, now);
  const leftToSignIn = signsIn ? Date.parse(signsIn.until) - Date.parse(now) : Infinity;
  if (leftToSignIn < SIGN_IN_COUNTS)
    return { lead: copy.toSignIn, figures: hoursAndMinutes(leftToSignIn) };
  const left = startOf(firstDay) - Date.parse(now);
  if (left <= 0) {
    const day = (startOf(dayOf(now)) - startOf(firstDay)) / DAY + 1;
    const days = (startOf(lastDay) - startOf(firstDay)) / DAY + 1;
    return { lead: copy.playing, figures: [{ value: `${day}/${days}`, label: copy.matchDay }] };
  }
  const days = Math.floor(left / DAY);
  return {
    lead: copy.toStart,
    figures:
      days > 0
        ? [
            { value: String(days), label: copy.days },
            { value: two(Math.floor((left % DAY) / HOUR)), label: copy.hours },
          ]
        : hoursAndMinutes(left),
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
  const signsIn = nextSignIn(entry.signIn, now);
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
    signIn: signsIn && signInStepText(signsIn),
    ...countdownOf(entry, now),
  };
};
