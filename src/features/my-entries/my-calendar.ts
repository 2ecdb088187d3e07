import { overlapsIn } from '../../client/overlapping';
import { entryPath, tournamentPath } from '../../client/page-addresses';
import { nameAmong } from '../../client/persons';
import type { MyEntry } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { Instant } from '../../contract/words';
import { eventText } from '../../copy/event';
import { homeCopy as copy } from '../../copy/home';
import { dayOf, dayRangeText } from '../../copy/time';

/** A tournament in which somebody of the account stands, by its days. */
export interface CalendarRow {
  readonly id: string;
  readonly days: string;
  readonly tournament: string;
  /** who plays what in it */
  readonly who: string;
  /** it takes the same days as another one of the same person (ENT-22) */
  readonly clashes: boolean;
  readonly path: string;
}

/** Two tournaments on the same days of one person, in words. */
export interface ClashNote {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly path: string;
}

const daysOf = ({ tournamentName, firstDay, lastDay }: MyEntry): string =>
  `「${tournamentName}」${dayRangeText(firstDay, lastDay)}`;

/** ENT-22: what is to be thought over, person by person. */
export const clashesOf = (
  entries: readonly MyEntry[],
  persons: readonly PersonOfAccount[],
): ClashNote[] =>
  overlapsIn(entries).map(([one, other]) => ({
    key: `${one.id} ${other.id} ${one.memberId ?? ''}`,
    title: copy.clash(nameAmong(persons)(one.memberId)),
    note: copy.clashNote(daysOf(one), daysOf(other)),
    path: entryPath(other.id, persons.length > 1 ? other.memberId : null),
  }));

/** The tournaments to come and under way, the earliest first; two events of one stand in one row. */
export const calendarOf = (
  entries: readonly MyEntry[],
  persons: readonly PersonOfAccount[],
  now: Instant,
): CalendarRow[] => {
  const coming = entries.filter(
    ({ section, lastDay }) => section !== 'ended' && lastDay >= dayOf(now),
  );
  const clashing = new Set(
    overlapsIn(entries)
      .flat()
      .map(({ tournamentId }) => tournamentId),
  );
  const nameOf = nameAmong(persons);
  return [...new Set(coming.map(({ tournamentId }) => tournamentId))]
    .map((id) => coming.filter(({ tournamentId }) => tournamentId === id))
    .sort(([a], [b]) => ((a?.firstDay ?? '') < (b?.firstDay ?? '') ? -1 : 1))
    .flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const parts = all.map((entry) =>
        [
          nameOf(entry.memberId),
          eventText(entry),
          entry.shown === 'to-confirm' ? copy.toConfirm : null,
        ]
          .filter(Boolean)
          .join(' '),
      );
      return [
        {
          id: first.tournamentId,
          days: dayRangeText(first.firstDay, first.lastDay),
          tournament: first.tournamentName,
          who: parts.join('、'),
          clashes: clashing.has(first.tournamentId),
          path:
            all.length > 1
              ? tournamentPath(first.tournamentId)
              : entryPath(first.id, persons.length > 1 ? first.memberId : null),
        },
      ];
    });
};
