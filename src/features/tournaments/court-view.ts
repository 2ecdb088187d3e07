import type { Day, Instant, Level } from '../../contract/words';

/** So much of the ball's way lies before the closing, where it comes down (ui/court-picture). */
const TO_CLOSING = 0.7;

const share = (from: number, to: number, at: number): number =>
  to <= from ? Number(at >= to) : Math.min(1, Math.max(0, (at - from) / (to - from)));

export interface Spanned {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly firstDay: Day;
}

/** How far the ball has flown: from the opening (0) over the closing (0.7) to the first day (1). */
export const progressOf = ({ opensAt, closesAt, firstDay }: Spanned, now: Instant): number => {
  const [opens, closes, at] = [opensAt, closesAt, now].map((instant) => Date.parse(instant)) as [
    number,
    number,
    number,
  ];
  const first = Date.parse(`${firstDay}T00:00:00+08:00`);
  return at < closes
    ? TO_CLOSING * share(opens, closes, at)
    : TO_CLOSING + (1 - TO_CLOSING) * share(closes, first, at);
};

/** The letter of a level, by which the court is coloured; null: none. */
export const courtLevel = (level: Level | null): 'A' | 'B' | 'C' | null => {
  const letter = level?.charAt(0);
  return letter === 'A' || letter === 'B' || letter === 'C' ? letter : null;
};
