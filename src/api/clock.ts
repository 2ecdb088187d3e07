import type { Instant } from '../contract/words';

let skew = 0;

/** Notes the `now` of an answer: deadlines are judged by the server's clock, so they are shown by it. */
export const noteServerClock = (now: Instant): void => {
  skew = Date.parse(now) - Date.now();
};

/** The server's clock as far as it is known here. */
export const serverNow = (): Instant => new Date(Date.now() + skew).toISOString();
