import { RANKING_TERMS } from '../../../contract/ranking-terms';
import type { Day } from '../../../contract/words';

/** RNK-7: what is taken back left by itself after so many weeks (RNK-2); a debt is left open by hand. */
const WEEKS = RANKING_TERMS.issues;
const DAY_MS = 86_400_000;

/** The end the form proposes for a deduction that begins on a day. */
export const proposedUntil = (from: Day): Day =>
  new Date(Date.parse(from) + WEEKS * 7 * DAY_MS).toISOString().slice(0, 10);
