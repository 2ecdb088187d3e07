import { type Event, knockOutOf } from '../../../src/contract/regulation';
import { entryKindOf } from '../../../src/contract/words';
import { checkGaps } from './check-gaps';
import { rubbersOfOne } from './ranked-event';
import type { ReadLine } from './read-rows';
import type { Complain } from './result-faults';
import { sidesOf } from './sides';

/** A line whose place and matches could be read. */
interface Run {
  readonly line: number;
  readonly place: number;
  readonly wholeMatches: number;
}

const log2Up = (count: number): number => Math.ceil(Math.log2(Math.max(1, count)));
/** The band a place lies in, by the power of two it ends at: 1 → 0, 2 → 1, 3–4 → 2, 5–8 → 3. */
const bandOf = (place: number): number => log2Up(place);
const firstOf = (band: number): number => 2 ** Math.max(0, band - 1) + (band > 0 ? 1 : 0);
const isInside = (place: number): boolean => place !== firstOf(bandOf(place));
/** DRW-5: the bands that the regulation plays off: down to place 8 those of 3–4 and of 5–8. */
const playedOffTo = (place: number): number[] =>
  Array.from({ length: Math.max(0, bandOf(place) - 1) }, (_, at) => at + 2);

/** Bands whose places were played off: by the regulation, or because a place inside one was given (PTS-9). */
const playedOff = (event: Event, runs: readonly Run[]): ReadonlySet<number> =>
  new Set([
    ...playedOffTo(knockOutOf(event)?.playOffsTo ?? 2),
    ...runs
      .map(({ place }) => place)
      .filter(isInside)
      .map(bandOf),
  ]);

/** (decided) So few are often put into one group on the day, where everybody plays everybody. */
const ONE_GROUP = 7;

/**
 * Whether those who stand first may have left the final unplayed: none has as many whole matches as whoever has
 * played it, on a sheet whose places are those of a draw of so many.
 */
export const finalUnplayed = (
  event: Event,
  lines: readonly ReadLine[],
  entered: number,
): boolean => {
  const rounds = log2Up(entered);
  const most = (rounds - 1) * rubbersOfOne(event);
  return lines.every(({ place, wholeMatches }) =>
    place === 1 ? wholeMatches !== null && wholeMatches <= most : (place ?? 0) <= 2 ** rounds,
  );
};

/**
 * Whoever goes out in a round has played no later one: a knock-out of 32 lets the champion and the runner-up
 * play five, 3–4 four, 17–32 one; play-offs add what their band takes.
 */
const checkPlaces = (
  event: Event,
  runs: readonly Run[],
  entered: number,
  complain: Complain,
): void => {
  const rounds = log2Up(event.draw?.size ?? entered);
  const off = playedOff(event, runs);
  for (const { line, place, wholeMatches } of runs) {
    const band = bandOf(place);
    const inDraw = Math.max(1, rounds - Math.max(0, band - 1));
    const knockOut = inDraw + (off.has(band) ? band - 1 : 0);
    const oneGroup = entered <= ONE_GROUP ? entered - 1 : 0;
    const most = Math.max(knockOut, oneGroup) * rubbersOfOne(event);
    if (wholeMatches > most)
      complain(line, 'wholeMatches', 'MATCHES_BEYOND_PLACE', String(wholeMatches), { place, most });
  }
};

/**
 * How many whole matches the others may have together (each counts for two) while the champion has none, who
 * won by walkovers and retirements alone. In a knock-out of m each but one loses once, and the champion's
 * matches are not among the whole ones: as many as there are rounds, but for a bye and absent opponents.
 * Otherwise nobody can have played if the champion has not.
 */
const othersWithoutChampion = (event: Event, runs: readonly Run[], entered: number): number => {
  if (knockOutOf(event) === null || entryKindOf(event.discipline) === 'team') return 0;
  const rounds = log2Up(entered);
  const bye = entered < 2 ** rounds ? 1 : 0;
  const own = Math.max(1, rounds - bye - (entered - runs.length));
  const playOffs = [...playedOff(event, runs)].reduce(
    (sum, band) => sum + 2 ** (band - 2) * (band - 1),
    0,
  );
  return Math.max(0, 2 * (runs.length - 1 + playOffs - own));
};

const checkChampion = (
  event: Event,
  runs: readonly Run[],
  entered: number,
  complain: Complain,
): void => {
  const [best] = [...runs].sort((one, other) => one.place - other.place);
  if (!best) return;
  if (best.place !== 1)
    return complain(best.line, 'place', 'NO_CHAMPION', '', { best: best.place });
  const first = runs.filter(({ place }) => place === 1);
  if (first.some(({ wholeMatches }) => wholeMatches > 0)) return;
  const others = runs.reduce((sum, { wholeMatches }) => sum + wholeMatches, 0);
  if (others > othersWithoutChampion(event, runs, entered))
    complain(best.line, 'wholeMatches', 'CHAMPION_IDLE', '0');
};

/**
 * What no draw can have come to (RES-3): nobody first, a champion nobody played against, more matches than
 * rounds, a round that is short of somebody. Only what is impossible under the system of the regulation is
 * complained of: groups and round robins say less, walkovers, byes and absent entrants (`absent`) are allowed for.
 */
export const checkRounds = (
  event: Event,
  lines: readonly ReadLine[],
  absent: number,
  complain: Complain,
): void => {
  const runs = lines.flatMap(({ line, place, wholeMatches }): Run[] =>
    place === null || wholeMatches === null ? [] : [{ line, place, wholeMatches }],
  );
  const all = sidesOf(lines);
  const sides = all.length;
  const size = event.draw?.size ?? Infinity;
  const entered = Math.max(sides, Math.min(size, sides + absent));
  checkChampion(event, runs, entered, complain);
  if (knockOutOf(event) === null) return;
  checkPlaces(event, runs, entered, complain);
  checkGaps(all, absent, complain);
};
