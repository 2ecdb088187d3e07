import { addSeconds, epochSeconds } from '../../domain/calendar/calendar';
import type { Cap } from '../../domain/session/cap-window';
import { ex } from './expression';
import { capKey } from './keys';

/** Counts one more within a cap: CAP#<subject>/FROM#<instant> {count}. Its condition fails above it. */
export const capCount = ({ subject, window: { from, seconds }, cap }: Cap) => ({
  update: capKey(subject, from),
  change: ex`SET ttl = ${epochSeconds(addSeconds(from, 2 * seconds))} ADD count ${1}`,
  when: ex`attribute_not_exists(count) OR count < ${cap}`,
});

/** Counts what `by` names, once: CAP#<subject>/FROM#<instant> {counted}. Its condition fails above the cap. */
export const countOnce = ({ subject, window: { from, seconds }, cap }: Cap, by: string) => ({
  update: capKey(subject, from),
  change: ex`SET ttl = ${epochSeconds(addSeconds(from, 2 * seconds))} ADD counted ${new Set([by])}`,
  when: ex`attribute_not_exists(counted) OR size(counted) < ${cap} OR contains(counted, ${by})`,
});
