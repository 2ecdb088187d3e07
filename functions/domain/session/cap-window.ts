import type { Instant } from '../../../src/contract/words';
import { addSeconds, secondsBetween } from '../calendar/calendar';

/** A span of time in which something is counted; it begins anew, it does not slide. */
export interface CapWindow {
  readonly from: Instant;
  readonly seconds: number;
}

/** How much of something there may be in a window. */
export interface Cap {
  /** what is counted, and whose */
  readonly subject: string;
  readonly window: CapWindow;
  readonly cap: number;
}

export const hourOf = (now: Instant): CapWindow => ({
  from: `${now.slice(0, 13)}:00:00.000Z`,
  seconds: 3600,
});

export const dayOf = (now: Instant): CapWindow => ({
  from: `${now.slice(0, 10)}T00:00:00.000Z`,
  seconds: 86_400,
});

/** Seconds until the next window begins. */
export const secondsLeft = ({ from, seconds }: CapWindow, now: Instant): number =>
  secondsBetween(now, addSeconds(from, seconds));
