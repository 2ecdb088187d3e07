import type { AbsentEntrants } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';

export type AbsentEntry = AbsentEntrants['entries'][number];

/** A team by its name, others by their people; of who withdrew late it is said. */
export const absentName = ({ team, people, withdrew }: AbsentEntry, kind: EntryKind): string => {
  const name =
    kind === 'team' && team !== null ? team : people.map((one) => one ?? copy.nameGone).join(' / ');
  return withdrew ? copy.withdrewLate(name) : name;
};
