import type { Clock } from '../domain/ports';

/** The machine's clock, moved by the milliseconds of `npm start -- --at`. */
export const systemClock = (offsetMs = 0): Clock => ({
  now: () => new Date(Date.now() + offsetMs).toISOString(),
});
