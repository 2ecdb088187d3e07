import type { EntryPhase } from '../../contract/tournaments';
import type { Instant } from '../../contract/words';
import { browsing, PHASE } from '../../copy/tournaments';
import { closingMomentText, momentText, timeLeftText } from '../../copy/time';

export interface Phased {
  readonly phase: EntryPhase;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** events may close at different times (ENT-13) */
  readonly lastClosesAt: Instant;
}

export interface EntryState {
  /** the state in a word */
  readonly word: string;
  readonly tone: 'go' | 'wait' | 'stop' | 'mute' | 'court';
  /** when it changes; null where nothing is to come */
  readonly until: string | null;
  /** how long until then */
  readonly left: string | null;
  /** the instant has passed since the server answered: ask again */
  readonly stale: boolean;
}

/** From here on an open entry wears the colour of 即将截止 (`wait` in tokens.css). */
const CLOSING_SOON_MS = 24 * 3_600_000;

/** Where a tournament stands for somebody who wants in, and how long it stays so. */
export const entryStateOf = (
  { phase, opensAt, closesAt, lastClosesAt }: Phased,
  full: boolean,
  now: Instant,
): EntryState => {
  if (phase === 'upcoming') {
    return {
      word: PHASE.upcoming,
      tone: 'court',
      until: browsing.opensAt(momentText(opensAt, now)),
      left: browsing.opensIn(timeLeftText(opensAt, now)),
      stale: opensAt <= now,
    };
  }
  if (phase === 'open') {
    const soon = Date.parse(closesAt) - Date.parse(now) < CLOSING_SOON_MS;
    return {
      word: full ? browsing.full : soon ? browsing.closingSoon : PHASE.open,
      tone: full ? 'stop' : soon ? 'wait' : 'go',
      until: (closesAt < lastClosesAt ? browsing.someCloseAt : browsing.closesAt)(
        closingMomentText(closesAt, now),
      ),
      left: browsing.closesIn(timeLeftText(closesAt, now)),
      stale: closesAt <= now,
    };
  }
  return { word: PHASE[phase], tone: 'mute', until: null, left: null, stale: false };
};
