import { useEffect, useState } from 'react';
import type { Instant } from '../contract/words';
import { serverNow } from './clock';

const TICK_MS = 15_000;

/**
 * The server's clock, ticking: time left is shown by it. `answered` is the `now` of the last answer,
 * so that the first frame after it already shows the server's time.
 */
export const useServerNow = (answered?: Instant): Instant => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    setNow(serverNow());
    const timer = setInterval(() => setNow(serverNow()), TICK_MS);
    return () => clearInterval(timer);
  }, [answered]);
  return now;
};
