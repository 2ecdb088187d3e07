import type { Device } from '../../client/device';
import { webStorage } from '../../client/web-storage';

/** A sheet of 700 lines over a slow line of a sports hall takes a while. */
const TIMEOUT_MS = 30_000;
/** The product for players keeps its own beside these. */
export const PREFIX = 'kaipai-console-';

/**
 * A computer at a desk. What is typed holds numbers of documents, so it ends with the tab and with the log-out
 * (MEM-6), but not with a session that ran out over a long sheet; answers are not kept.
 */
export const desk: Device = {
  send: async ({ url, method, headers, body }) => {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
    try {
      const answer = await fetch(url, { method, headers, body, signal: patience.signal });
      return { status: answer.status, data: await answer.text() };
    } catch {
      return patience.signal.aborted ? 'TIMEOUT' : 'OFFLINE';
    } finally {
      clearTimeout(timer);
    }
  },
  lasting: webStorage(() => window.localStorage, PREFIX),
  drafts: webStorage(() => window.sessionStorage, PREFIX),
  answers: null,
  draftsOutliveSession: true,
};
