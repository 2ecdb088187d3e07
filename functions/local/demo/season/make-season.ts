import { eventsOf, type Event, formatsOf, utc } from '../../../../src/contract/regulation';
import { entryKindOf, type Day, type Instant } from '../../../../src/contract/words';
import { addSeconds } from '../../../domain/calendar/calendar';
import { awardPoints, playedIn, type PointsRules } from '../../../domain/points/award-points';
import type { EventResult, PlacedLine } from '../../../domain/points/event-result';
import { noShowRuleOf } from '../../../domain/points/no-show';
import { pointsTable } from '../../../domain/points/association';
import { resultContent } from '../../../domain/points/result-content';
import { dayAfter } from '../../../domain/publishing/dates';
import type { Athlete } from './athletes';
import type { SeasonStop } from './calendar';
import { playEvent, type PlayedLine } from './play-event';

export interface SeasonMaking {
  readonly seed: string;
  readonly athletes: readonly Athlete[];
  readonly refereeOf: (stop: SeasonStop) => string;
  readonly digest: (text: string) => string;
}

export interface PlayedEvent {
  readonly event: Event;
  readonly lines: readonly PlayedLine[];
}

const SECONDS_BETWEEN_EVENTS = 240;
export const SLIP = '裁判记录表与成绩册核对：两人名次录反，予以更正';

/** PTS-8: the day after the last, or (for the coming issue) in the first hour it may be. */
const uploadsFrom = ({ stop, regulation }: SeasonStop): Instant => {
  const at = (days: number, time: string) =>
    utc(`${dayAfter(regulation.lastDay, days)}T${time}:00+08:00`);
  if (stop.weeksAgo < 0) return at(1, '00:10');
  return stop.twist === 'late' ? at(3, '10:05') : at(1, '10:05');
};

const sizeOf = ({ stop }: SeasonStop, { group, discipline }: Event): number =>
  'parts' in stop
    ? (stop.parts.find(
        ({ limits, disciplines }) =>
          limits.some((limit) => `U${limit}` === group.id) && disciplines.includes(discipline),
      )?.field ?? 0)
    : stop.field;

const judged = (rules: PointsRules, lines: readonly PlayedLine[]): PlacedLine[] => {
  const points = awardPoints(rules, lines);
  return lines.map(({ athletes, ...line }, at) => {
    const given = points[at];
    return {
      ...line,
      members: athletes.map(({ id }) => id),
      points: given && 'points' in given ? given.points : null,
      without: given && 'without' in given ? given.without : null,
    };
  });
};

/** Two neighbours of different places changed round: what a referee mistyped. */
const slipped = (lines: readonly PlayedLine[]): PlayedLine[] => {
  const at = lines.findIndex((line, index) => index > 0 && line.place !== lines[index - 1]?.place);
  const [one, other] = [lines[at], lines[at + 1]];
  if (!one || !other) return [...lines];
  const mended = [...lines];
  mended[at] = { ...one, athletes: other.athletes };
  mended[at + 1] = { ...other, athletes: one.athletes };
  return mended;
};

/** What the referee wrote, event by event, and the revisions of it. */
export const resultsOf = (
  stop: SeasonStop,
  events: readonly PlayedEvent[],
  making: Pick<SeasonMaking, 'refereeOf' | 'digest'>,
): EventResult[] => {
  const { regulation, week } = stop;
  const { level, points: rules, series, penalties } = regulation;
  if (level === null || rules === null) return [];
  const table = pointsTable(rules.table);
  const noShowRule = noShowRuleOf(penalties);
  const from = uploadsFrom(stop);
  const by = making.refereeOf(stop);
  return events.flatMap(({ event, lines }, at): EventResult[] => {
    const judge = (some: readonly PlayedLine[]) =>
      judged(
        {
          ...{ table, level, noShowRule },
          kind: entryKindOf(event.discipline),
          thresholds: rules.thresholds,
        },
        some,
      );
    const uploadedAt = addSeconds(from, at * SECONDS_BETWEEN_EVENTS);
    const revision = (
      number: number,
      given: readonly PlayedLine[],
      when: Instant,
      reason: string | null,
    ): EventResult => {
      const result = {
        tournamentId: regulation.id,
        tournamentName: regulation.name,
        level,
        series: series && { id: series.id, year: series.year },
        eventId: event.id,
        group: event.group.rankingList ?? 'U18',
        discipline: event.discipline,
        lastDay: regulation.lastDay,
        week,
        revision: number,
        uploadedAt: when,
        firstUploadedAt: uploadedAt,
        by,
        reason,
        format: formatsOf(event)[0] ?? '',
        table: rules.table,
        thresholds: rules.thresholds,
        noShowRule,
        played: playedIn(given, entryKindOf(event.discipline)),
        lines: judge(given),
      };
      return { ...result, digest: making.digest(resultContent(result)) };
    };
    const twist = at === 0 ? stop.stop.twist : undefined;
    if (twist === 'replaced')
      return [
        revision(1, slipped(lines), uploadedAt, null),
        revision(2, lines, addSeconds(uploadedAt, 5400), null),
      ];
    if (twist === 'corrected')
      return [
        revision(1, slipped(lines), uploadedAt, null),
        revision(2, lines, correctedAt(week), SLIP),
      ];
    return [revision(1, lines, uploadedAt, null)];
  });
};

/** The day after the issue, when somebody has noticed. */
export const correctedAt = (week: Day): Instant => utc(`${dayAfter(week, 1)}T15:20:00+08:00`);

/** The lines of every event of a stop, whether they were uploaded or not. */
export const playedEvents = (
  stop: SeasonStop,
  { seed, athletes }: Pick<SeasonMaking, 'seed' | 'athletes'>,
): PlayedEvent[] => {
  const { regulation } = stop;
  return eventsOf(regulation).map((event) => ({
    event,
    lines: playEvent(event, athletes, {
      seed,
      tournamentId: regulation.id,
      year: Number(regulation.lastDay.slice(0, 4)),
      size: sizeOf(stop, event),
      placesToEight: regulation.points?.table === 's1-2024',
    }),
  }));
};
