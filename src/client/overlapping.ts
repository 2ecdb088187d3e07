import type { MyEntry } from '../contract/entries';

/** A tournament's days, and the person of the account who is or would be in it. */
export type Days = Pick<MyEntry, 'tournamentId' | 'firstDay' | 'lastDay' | 'memberId'>;

/** What takes somebody's days: they have confirmed, and it may still be played. */
const STANDS: readonly MyEntry['shown'][] = [
  'waiting-for-players',
  'payment-due',
  'entered',
  'entered-player-cancelled',
  'waitlisted',
];

const sameTournament = (one: Days, other: Days): boolean =>
  one.tournamentId === other.tournamentId && one.memberId === other.memberId;

/** The first of each person and tournament. */
const ofEachTournament = (entries: readonly MyEntry[]): MyEntry[] =>
  entries.filter((entry, at) => entries.findIndex((one) => sameTournament(entry, one)) === at);

/** What takes days of somebody, the earliest first: events of a tournament may have days of their own (PUB-4). */
export const standingOf = (entries: readonly MyEntry[]): MyEntry[] =>
  entries
    .filter(({ section, shown }) => section !== 'ended' && STANDS.includes(shown))
    .sort((one, other) =>
      `${one.firstDay} ${one.tournamentId}` < `${other.firstDay} ${other.tournamentId}` ? -1 : 1,
    );

const overlap = (one: Days, other: Days): boolean =>
  one.memberId === other.memberId &&
  one.tournamentId !== other.tournamentId &&
  one.firstDay <= other.lastDay &&
  other.firstDay <= one.lastDay;

/**
 * ENT-22: a person's entries in other tournaments on days of this one, one of each tournament, the earliest first: a
 * warning, no refusal. What has ended takes no days, nor does an invitation nobody has confirmed.
 */
export const overlappingOf = (days: Days, entries: readonly MyEntry[]): MyEntry[] =>
  ofEachTournament(standingOf(entries).filter((entry) => overlap(days, entry)));

/** ENT-22: every two tournaments on overlapping days of one person of an account, each pair once. */
export const overlapsIn = (entries: readonly MyEntry[]): (readonly [MyEntry, MyEntry])[] => {
  const standing = standingOf(entries);
  return standing
    .flatMap((first, at) =>
      standing
        .slice(at + 1)
        .filter((second) => overlap(first, second))
        .map((second) => [first, second] as const),
    )
    .filter(
      ([first, second], at, all) =>
        all.findIndex(
          ([one, other]) =>
            (sameTournament(one, first) && sameTournament(other, second)) ||
            (sameTournament(one, second) && sameTournament(other, first)),
        ) === at,
    );
};
