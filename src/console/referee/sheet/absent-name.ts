import type { AbsentEntrants } from '../../../contract/results';
import type { EntryKind } from '../../../contract/words';
import { officiatingCopy as copy } from '../../../copy/officiating';

export type AbsentEntry = AbsentEntrants['entries'][number];

/** A team by its name, others by their people. */
export const absentName = ({ team, people }: AbsentEntry, kind: EntryKind): string => {
  if (kind === 'team' && team !== null) return team;
  return people.map((name) => name ?? copy.nameGone).join(' / ');
};
