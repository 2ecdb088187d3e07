import { addSeconds } from '../../../functions/domain/calendar/calendar';
import type { Clock } from '../../../functions/domain/ports';

export interface FixedClock extends Clock {
  advance(seconds: number): void;
  set(at: string): void;
}

export const fixedClock = (start = '2026-11-25T09:00:00.000Z'): FixedClock => {
  let at = start;
  return {
    now: () => at,
    advance: (seconds) => {
      at = addSeconds(at, seconds);
    },
    set: (instant) => {
      at = instant;
    },
  };
};
