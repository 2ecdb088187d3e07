import { SUPPORT } from '../contract/support';
import type { Instant } from '../contract/words';

const SHANGHAI_MS = 8 * 3_600_000;

/** Whether somebody answers the telephone by the hours of S0 五; holidays are not known here. */
export const isSupportOpen = (now: Instant): boolean => {
  const china = new Date(Date.parse(now) + SHANGHAI_MS);
  const clock = china.toISOString().slice(11, 16);
  return (
    SUPPORT.days.some((day) => day === china.getUTCDay()) &&
    SUPPORT.hours.some(({ from, until }) => from <= clock && clock < until)
  );
};
