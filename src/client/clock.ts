import { useEffect, useState } from 'react';
import type { Instant } from '../contract/words';

const TICK_MS = 15_000;
let skew = 0;

/** Notes the `now` of an answer: deadlines are judged by the server's clock, so they are shown by it. */
export const noteServerClock = (now: Instant): void => {
  skew = Date.parse(now) - Date.now();
};

/** The server's clock as far as it is known here, now or at an instant of this device's. */
export const serverNow = (at = Date.now()): Instant => new Date(at + skew).toISOString();

/**
 * The server's clock, ticking: time left is shown by it. `answered` is the `now` of the last answer,
 * so that the first frame after it already shows the server's time.
 */
export const useServerNow = (answered?: Instant): Instant => {
  const [now, setNow] = useState(() => serverNow());
  useEffect(() => {
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [answered]);
  return now;
};
