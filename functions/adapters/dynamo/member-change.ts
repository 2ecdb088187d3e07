import type { Member } from '../../domain/membership/member';
import { ex, type Expression } from './expression';
import type { Asked } from './grounds';
import { memberKey } from './keys';

/** The member at the version that was read, changed. */
export const changed = ({ id, version }: Member, set: Expression) => ({
  update: memberKey(id),
  change: ex`SET ${set}, version = ${version + 1}`,
  when: ex`version = ${version}`,
});

/** The same beside a ground of the same member. */
export const besides = ({ id, version }: Member, ...set: readonly Expression[]): Asked => ({
  of: memberKey(id),
  when: [ex`version = ${version}`],
  set: [...set, ex`version = ${version + 1}`],
});
