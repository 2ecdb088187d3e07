import type { MyEntry } from '../../contract/entries';
import { entryKindOf, type Role } from '../../contract/words';

/** In which role somebody stood in the pair or team they were last in: the form begins with it. Null: in none yet. */
export const lastRoleOf = (entries: readonly MyEntry[], memberId: string): Role | null =>
  entries
    .filter((one) => one.memberId === memberId && entryKindOf(one.discipline) !== 'singles')
    .reduce<MyEntry | null>(
      (last, one) => (last && last.updatedAt >= one.updatedAt ? last : one),
      null,
    )?.role ?? null;
