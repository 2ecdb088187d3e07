import type { AbsentEntrants } from '../../src/contract/results';
import type { Secrets } from '../domain/ports';
import type { Entrant } from '../domain/points/entrants';
import type { PlacedLine } from '../domain/points/event-result';
import { outlookOf } from '../domain/points/outlook';
import type { RankedEvent } from '../domain/points/ranked-event';

/** Entrants that are told at a time; all are counted. */
const TOLD = 200;

/**
 * RES-3: who entered and has no line, what the points are so and what they would be, and the digest by which
 * exactly this is confirmed: another list, or another `n`, has another one. null: nobody.
 */
export const absentEntrants = (
  { secrets }: { readonly secrets: Pick<Secrets, 'digest'> },
  { points }: RankedEvent,
  lines: readonly PlacedLine[],
  absent: readonly Entrant[],
): AbsentEntrants | null => {
  if (absent.length === 0) return null;
  const now = outlookOf(points, lines, 0);
  const all = outlookOf(points, lines, absent.length);
  const ids = absent.map(({ entryId }) => entryId).sort();
  return {
    count: absent.length,
    entries: absent.slice(0, TOLD).map(({ athletes, team }) => ({
      people: athletes.map(({ name }) => name),
      team,
    })),
    digest: secrets.digest(JSON.stringify([ids, now, all])),
    now,
    all,
  };
};
