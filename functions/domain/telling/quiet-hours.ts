import { QUIET_HOURS } from '../../../src/contract/limits';
import type { Instant } from '../../../src/contract/words';
import { millisOf } from '../calendar/calendar';

const HOUR = 3_600_000;
const SHANGHAI_MS = 8 * HOUR;
const DAY = 24 * HOUR;

/**
 * When a message may leave the app (TEL-4): now, or once the quiet hours of China are over. What would be of no use
 * by then, because what it asks for ends before, does not wait.
 */
export const sendableFrom = (now: Instant, until?: Instant): Instant => {
  const local = millisOf(now) + SHANGHAI_MS;
  const midnight = local - (local % DAY);
  const hour = (local - midnight) / HOUR;
  if (hour >= QUIET_HOURS.until && hour < QUIET_HOURS.from) return now;
  const morning = midnight + (hour < QUIET_HOURS.until ? 0 : DAY) + QUIET_HOURS.until * HOUR;
  const over = new Date(morning - SHANGHAI_MS).toISOString();
  return until !== undefined && until <= over ? now : over;
};
