import type { Request, Sent } from '../client/device';

/** Only a page in a browser has asked for something before the client was there. */
export const earlyAnswer = (_request: Request): Promise<Sent | null> => Promise.resolve(null);
