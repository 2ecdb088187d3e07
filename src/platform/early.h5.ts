import type { Request, Sent } from '../client/device';

/** What config/early-asks.ts has asked for before the client was there. */
interface Asked {
  readonly url: string;
  /** by Date.now() */
  readonly at: number;
  readonly sent: Promise<Exclude<Sent, string>>;
}

declare global {
  interface Window {
    kaipaiAsked?: Asked;
  }
}

/** As long as the places on a card may be old (ENT-20), and no longer than a request is waited for once it is taken. */
const FRESH_MS = 30_000;
const PATIENCE_MS = 10_000;

/**
 * The answer to a request that is under way already; null: there is none, it has grown old, or it does not come, and
 * the request goes the usual way. It is taken once, by the first who asks for it.
 */
export const earlyAnswer = async ({ method, url }: Request): Promise<Sent | null> => {
  const asked = window.kaipaiAsked;
  if (!asked || method !== 'GET' || url !== asked.url) return null;
  delete window.kaipaiAsked;
  if (Date.now() - asked.at > FRESH_MS) return null;
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const answer = await Promise.race([asked.sent, tooLong]).catch(() => null);
  return answer?.status === 200 ? answer : null;
};
