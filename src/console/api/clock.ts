import { useEffect, useState } from 'react';
import type { Instant } from '../../contract/words';

const TICK_MS = 15_000;
let skew = 0;

/** Notes the `now` of an answer: deadlines are judged by the server's clock, so they are shown by it. */
export const noteServerClock = (now: Instant): void => {
  skew = Date.parse(now) - Date.now();
};

/** What the server's clock says, now or at an instant of this computer's. */
export const serverNow = (at = Date.now()): Instant => new Date(at + skew).toISOString();

/** The server's clock, ticking; `answered` is the `now` of the last answer. */
export const useServerNow = (answered?: Instant): Instant => {
  const [now, setNow] = useState(() => serverNow());
  useEffect(() => {
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [answered]);
  return now;
};
