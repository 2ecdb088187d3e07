import type { RankingGroup } from '../../../src/contract/ranking';
import type { Discipline, Level, Sex } from '../../../src/contract/words';
import {
  dayNumberOf,
  dayOf,
  daysAfter,
  type DayNumber,
} from '../../../functions/domain/calendar/day-number';
import { pointsTable } from '../../../functions/domain/points/association';
import { chance } from '../../support/sdk-meter';
import type { BenchAthlete } from './athletes';

export const ISSUE = '2026-06-17';
const WEEKS = 104;
const AWARDS_EACH = 20;
const SEED = 41;

export interface BenchLine {
  /** indexes of the athletes: one, both of a pair, one of a team */
  readonly who: readonly number[];
  readonly place: number;
  /** null: without a whole match */
  readonly points: number | null;
}
export interface BenchEvent {
  readonly tournamentId: string;
  readonly eventId: string;
  readonly group: RankingGroup;
  readonly discipline: Discipline;
  readonly level: Level;
  readonly lastDay: string;
  readonly uploadedAt: string;
  readonly lines: readonly BenchLine[];
}

const TABLE = pointsTable('ctj-2025');
/** Of a hundred tournaments so many are of a level; small ones are many. */
const LEVELS = [
  'C100',
  'C100',
  'C100',
  'C200',
  'C200',
  'C400',
  'B500',
  'B600',
  'A600',
  'A1000',
] as const;
const TEAM_LEVELS = { C: 'G600', B: 'G1200', A: 'G2000' } as const;
const GROUPS = [10, 12, 14, 16, 18];
/** More is played in the holidays; January to December. */
const BUSY = [1.2, 0.9, 0.8, 0.9, 1.1, 0.9, 1.6, 1.7, 0.8, 1.1, 0.8, 0.7];

/** Points by place: the table that a draw of so many is read by (PTS-2, PTS-3), and its band (PTS-9). */
const pointsOf = (level: Level, size: number, place: number): number => {
  const levels = TABLE.levels[level];
  const small = size < 13;
  const places = size >= 28 ? TABLE.thirtyTwo : TABLE.sixteen;
  const shifted = small ? TABLE.oneDown[place] : place;
  const points = size >= 28 ? levels?.thirtyTwo : levels?.sixteen;
  return (shifted === undefined ? undefined : points?.[places.indexOf(shifted)]) ?? 0;
};
const bandOf = (at: number): number => [17, 9, 5, 3, 2, 1].find((first) => at >= first) ?? 1;

/** Who may be drawn for a group in a year: an athlete stands in it as often as they like to play. */
class Pools {
  private readonly pools = new Map<string, Int32Array>();
  private readonly weights: Uint8Array;
  constructor(private readonly athletes: readonly BenchAthlete[]) {
    const draw = chance(SEED);
    // a few play nearly every week, most a few times a year
    this.weights = Uint8Array.from(athletes, () => Math.min(24, Math.ceil(0.8 / (draw() + 0.02))));
  }
  of(year: number, limit: number, sex: Sex): Int32Array {
    const key = `${year} ${limit} ${sex}`;
    const known = this.pools.get(key);
    if (known) return known;
    const pool: number[] = [];
    this.athletes.forEach((athlete, at) => {
      const age = year - Number(athlete.birthDate.slice(0, 4));
      const below = limit === GROUPS[0] ? age <= limit : age > limit - 2 && age <= limit;
      if (athlete.sex !== sex || !(below || age === limit - 2)) return;
      const weight = below ? (this.weights[at] ?? 1) : Math.ceil((this.weights[at] ?? 1) / 6);
      for (let n = 0; n < weight; n += 1) pool.push(at);
    });
    const made = Int32Array.from(pool);
    this.pools.set(key, made);
    return made;
  }
}

/** Two years of tournaments with twenty awards an athlete on average, week by week, the same every time. */
export function* benchEvents(athletes: readonly BenchAthlete[]): Generator<BenchEvent> {
  const pools = new Pools(athletes);
  const draw = chance(SEED + 1);
  const upTo = (size: number): number => Math.floor(draw() * size);
  const last = dayNumberOf(ISSUE);
  const monthOf = (day: DayNumber): number => Number(dayOf(day).slice(5, 7)) - 1;
  const busy = Array.from(
    { length: WEEKS },
    (_, at) => BUSY[monthOf(daysAfter(last, (at - WEEKS) * 7))] ?? 1,
  );
  const share = (athletes.length * AWARDS_EACH) / busy.reduce((sum, one) => sum + one, 0);
  let owed = 0;
  let tournaments = 0;

  for (let week = 0; week < WEEKS; week += 1) {
    owed += share * (busy[week] ?? 1);
    while (owed > 0) {
      tournaments += 1;
      // Tuesday to Monday, mostly Sundays: what is over before the Tuesday of an issue counts in it
      const lastDay = daysAfter(last, (week - WEEKS) * 7 - 1 + (draw() < 0.7 ? 5 : upTo(7)));
      const level = LEVELS[upTo(LEVELS.length)] ?? 'C100';
      const late = draw() < 0.04 ? 3 + upTo(25) : upTo(2) * (draw() < 0.3 ? 1 : 0);
      const about = {
        tournamentId: `stop-${String(tournaments).padStart(6, '0')}`,
        level,
        lastDay: dayOf(lastDay),
        uploadedAt: `${dayOf(daysAfter(lastDay, late))}T${draw() < 0.9 ? '11:30' : '03:59'}:00.000Z`,
      };
      const year = Number(about.lastDay.slice(0, 4));
      const sizes = level.startsWith('C') ? [8, 12, 16, 24] : [16, 24, 32];
      for (const limit of GROUPS) {
        if (draw() < 0.25) continue;
        const group = `U${limit}` as RankingGroup;
        const drawn = function* (
          discipline: Discipline,
          pool: readonly Int32Array[],
          entries: number,
          each: number,
          eventLevel: Level,
        ): Generator<BenchEvent> {
          const seen = new Set<number>();
          for (
            let tries = 0;
            seen.size < entries * each && tries < entries * each * 6;
            tries += 1
          ) {
            const from = pool[tries % pool.length] ?? new Int32Array(0);
            const who = from[upTo(from.length)];
            if (who !== undefined) seen.add(who);
          }
          const people = [...seen];
          const size = Math.floor(people.length / each);
          if (size < 8) return;
          const team = discipline.endsWith('T');
          const lines: BenchLine[] = [];
          for (let at = 1; at <= size; at += 1) {
            const place = bandOf(at);
            const points = team
              ? (TABLE.teams[eventLevel]?.[TABLE.sixteen.indexOf(place)] ?? 0)
              : pointsOf(eventLevel, size, place);
            const members = people.slice((at - 1) * each, at * each);
            const rows = team ? members.map((one) => [one]) : [members];
            for (const who of rows) {
              const given = points > 0 && draw() > 0.03 ? points : null;
              lines.push({ who, place, points: given });
              if (given !== null) owed -= who.length;
            }
          }
          yield {
            ...about,
            level: eventLevel,
            group,
            discipline,
            eventId: `${group}-${discipline}`,
            lines,
          };
        };
        const size = sizes[upTo(sizes.length)] ?? 16;
        for (const [sex, code] of [
          ['M', 'M'],
          ['F', 'W'],
        ] as const) {
          const pool = [pools.of(year, limit, sex)];
          yield* drawn(`${code}S`, pool, size, 1, level);
          if (draw() < 0.6) yield* drawn(`${code}D`, pool, size >= 16 ? 16 : 8, 2, level);
          if (draw() < 0.15)
            yield* drawn(`${code}T`, pool, 8, 4, TEAM_LEVELS[level.charAt(0) as 'A' | 'B' | 'C']);
        }
        if (limit !== GROUPS[0]) continue;
        const both = [pools.of(year, limit, 'M'), pools.of(year, limit, 'F')];
        if (draw() < 0.5) yield* drawn('XD', both, 8, 2, level);
        if (draw() < 0.2) yield* drawn('OT', both, 8, 4, 'G600');
      }
    }
  }
}

export interface BenchDeduction {
  readonly who: number;
  readonly group: RankingGroup;
  readonly points: number;
  readonly from: string;
  readonly until: string | null;
}

/** One athlete in two hundred has lost points, some for good, some for a past half year. */
export const benchDeductions = (athletes: readonly BenchAthlete[]): readonly BenchDeduction[] => {
  const draw = chance(SEED + 2);
  return athletes.flatMap(({ birthDate }, who): BenchDeduction[] => {
    if (draw() > 0.005) return [];
    const age = 2026 - Number(birthDate.slice(0, 4)) - (draw() < 0.3 ? 1 : 0);
    const limit = GROUPS.find((one) => age <= one);
    if (limit === undefined) return [];
    const from = dayOf(daysAfter(dayNumberOf('2025-08-01'), Math.floor(draw() * 320)));
    const until = draw() < 0.4 ? dayOf(daysAfter(dayNumberOf(from), 180)) : null;
    return [
      {
        who,
        group: `U${limit}` as RankingGroup,
        points: 10 + Math.floor(draw() * 400),
        from,
        until,
      },
    ];
  });
};
