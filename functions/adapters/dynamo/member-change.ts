import type { Member } from '../../domain/membership/member';
import { changeOf, ex, type Clauses, type Expression } from './expression';
import type { Asked } from './grounds';
import { memberKey } from './keys';

/** The member at the version that was read, changed. */
export const changed = (
  { id, version }: Member,
  set: Expression,
  more: Pick<Clauses, 'set' | 'remove'> = {},
) => ({
  update: memberKey(id),
  change: changeOf({
    set: [set, ex`version = ${version + 1}`, ...(more.set ?? [])],
    remove: more.remove ?? [],
  }),
  when: ex`version = ${version}`,
});

/** The same beside a ground of the same member. */
export const besides = ({ id, version }: Member, ...set: readonly Expression[]): Asked => ({
  of: memberKey(id),
  when: [ex`version = ${version}`],
  set: [...set, ex`version = ${version + 1}`],
});
