import type { PersonOfAccount } from '../../contract/membership';
import { homeCopy } from '../../copy/home';
import { SECTION } from '../../copy/my-entries';
import { personsCopy, UNNAMED } from '../../copy/persons';
import type { MyEntryRow } from './my-entry-row';

/** The live tickets of one person of the account. */
export interface PersonsTickets {
  readonly title: string;
  /** how many there are; the first of them follow */
  readonly count: number;
  readonly rows: readonly MyEntryRow[];
}

/** The home shows the next ones; all of them stand in 我的报名. */
const SHOWN = 3;

/** Live tickets by person, in the order of the account, then what nobody is chosen for; together where there is one person (MEM-1). */
export const ticketsByPerson = (
  live: readonly MyEntryRow[],
  persons: readonly PersonOfAccount[],
): PersonsTickets[] => {
  const all =
    persons.length < 2
      ? [{ title: SECTION.live, rows: live }]
      : [
          ...persons.map(({ memberId, name }) => ({
            title: homeCopy.ticketsOf(name ?? UNNAMED),
            rows: live.filter(({ forWhom }) => forWhom === memberId),
          })),
          {
            title: personsCopy.undecided,
            rows: live.filter(({ forWhom }) => forWhom === null),
          },
        ];
  return all
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => ({ title, count: rows.length, rows: rows.slice(0, SHOWN) }));
};
