import type { MyEntries } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { personsCopy } from '../../copy/persons';

export interface PersonFilter {
  /** null: everybody's, with what is not yet anybody's */
  readonly memberId: string | null;
  readonly text: string;
}

/** Everybody's entries, then each person's, with how many there are; nothing where there is only one person. */
export const filtersOf = (
  { entries }: MyEntries,
  persons: readonly PersonOfAccount[],
): PersonFilter[] =>
  persons.length < 2
    ? []
    : [
        { memberId: null, text: `${personsCopy.all} ${entries.length}` },
        ...persons.map(({ memberId, name }) => ({
          memberId,
          text: `${name ?? ''} ${entries.filter((entry) => entry.memberId === memberId).length}`,
        })),
      ];

export const ofPerson = (mine: MyEntries, memberId: string | null): MyEntries =>
  memberId === null
    ? mine
    : { ...mine, entries: mine.entries.filter((entry) => entry.memberId === memberId) };
