import type { Instant } from '../../../src/contract/words';
import { millisOf } from '../calendar/calendar';
import { TELLING_RULES } from './telling-rules';

const HOUR = 3_600_000;
const SHANGHAI_MS = 8 * HOUR;
const DAY = 24 * HOUR;

/**
 * When a message may leave the app (TEL-4): now, or once the quiet hours of China are over. What would be of no use
 * by then, because what it asks for ends before, does not wait.
 */
export const sendableFrom = (now: Instant, until?: Instant): Instant => {
  const { quietFrom, quietUntil } = TELLING_RULES;
  const local = millisOf(now) + SHANGHAI_MS;
  const midnight = local - (local % DAY);
  const hour = (local - midnight) / HOUR;
  if (hour >= quietUntil && hour < quietFrom) return now;
  const morning = midnight + (hour < quietUntil ? 0 : DAY) + quietUntil * HOUR;
  const over = new Date(morning - SHANGHAI_MS).toISOString();
  return until !== undefined && until <= over ? now : over;
};
