import type { Instant } from '../../../src/contract/words';
import type { Entry } from '../../../functions/domain/entry/entry';
import { fault, type Fault } from '../fault';
import type { Hours } from './hours';

/**
 * ENT-9, ENT-13, ENT-21, FEE-3: an entry that its initiator has withdrawn at this moment, in a tournament where every
 * entry costs something. Free or not yet closed, or without a place: withdrawn; from then on 弃赛, until play begins. Who only waits loses nothing at any time.
 */
export const withdrawalFault = (
  { closing, free, begins }: Hours,
  before: Entry,
  { ended, seq }: Entry,
  at: Instant,
): Fault | null => {
  if (ended === null || !['withdrawn', 'dissolved', 'late-withdrawal'].includes(ended.as))
    return null;
  const found = (what: string) =>
    fault('withdrawn-wrongly', 'ENT-21', `entry ${seq} ${what} at ${at}`);
  if (at >= begins) return found('is withdrawn after play began');
  const late = at >= closing && at >= free && !before.waitlisted;
  if (late !== (ended.as === 'late-withdrawal')) return found(`ends as ${ended.as}`);
  const due = at < free || before.waitlisted ? 'due' : 'none';
  return ended.refund === due ? null : found(`says of its fee: ${ended.refund ?? 'nothing'}`);
};
