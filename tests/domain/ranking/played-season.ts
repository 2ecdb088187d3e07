import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { RankingGroup } from '../../../src/contract/ranking';
import type { Day, Discipline, Instant } from '../../../src/contract/words';
import { athleteAwards } from '../../../functions/domain/points/athlete-awards';
import type { EventResult, PlacedLine } from '../../../functions/domain/points/event-result';
import type { AthleteAward } from '../../../functions/domain/points/results-store';
import type { Known } from '../../../functions/domain/ranking/breakdown';
import type { ExplainedDeduction } from '../../../functions/domain/editions/build-edition';
import { computeIssue, type RankedList } from '../../../functions/domain/ranking/compute-issue';
import { dayNumberOf } from '../../../functions/domain/calendar/day-number';
import type { RecordedDeduction } from '../../../functions/domain/ranking/deduction-store';
import { overFrom } from '../../../functions/domain/ranking/deduction-terms';
import { AwardGatherer } from '../../../functions/domain/ranking/gather-awards';
import { closingOf, weekOf, weeksAfter } from '../../../functions/domain/calendar/issue-calendar';
import {
  quartersColumn,
  type QuartersColumn,
} from '../../../functions/domain/calendar/quarters-column';
import { groupIndex, policyOn } from '../../../functions/domain/calendar/policy';
import { BOY, GIRL, type Season } from '../../../functions/domain/calendar/season';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const policy = policyOn('2026-01-07');

export interface Person {
  readonly id: string;
  readonly sex: 'M' | 'F';
  readonly birthYear: number;
}
export interface PlayedSeason {
  readonly people: readonly Person[];
  /** the revisions of each event */
  readonly events: readonly (readonly EventResult[])[];
  readonly deductions: readonly RecordedDeduction[];
}

/** What an ordinary issue knows. */
export const knownTo = (date: Day): Known => ({
  asOf: closingOf(date),
  enteredBefore: closingOf(date),
});

export interface Issue {
  readonly date: Day;
  readonly season: Season;
  readonly lists: readonly RankedList[];
  readonly deductions: readonly ExplainedDeduction[];
}

/** An issue computed from everything that was played. */
export const issueOf = (
  { people, events, deductions }: PlayedSeason,
  date: Day,
  known: Known = knownTo(date),
  yearEnd?: (ids: readonly string[]) => QuartersColumn,
): Issue => {
  const gathered = new AwardGatherer(policy, known);
  for (const revisions of events) gathered.event(revisions);
  for (const { memberId } of deductions) gathered.member(memberId);
  const { ids } = gathered;
  const person = (id: string) => people.find((one) => one.id === id)!;
  const terms = deductions.map((one) => ({
    ...one,
    member: gathered.member(one.memberId),
    group: groupIndex(policy, one.group),
    until: overFrom(one),
  }));
  const season: Season = {
    members: {
      ids,
      sex: Uint8Array.from(ids, (id) => (person(id).sex === 'M' ? BOY : GIRL)),
      birthYear: Int16Array.from(ids, (id) => person(id).birthYear),
    },
    awards: gathered.awards(),
    deductions: terms.map(({ from, until, ...rest }) => ({
      ...rest,
      from: dayNumberOf(from),
      until: until === null ? null : dayNumberOf(until),
    })),
    ...(yearEnd && { yearEnd: yearEnd(ids) }),
  };
  return {
    date,
    season,
    lists: computeIssue(season, dayNumberOf(date), policy),
    deductions: terms.map(({ member, group, points, from, until, reason }) => ({
      ...{ member, group, points, from, until, reason },
    })),
  };
};

/** Totals of a published year-end issue as the next year's issues take them (RNK-6). */
export const totalsOf =
  (yearEnd: Issue) =>
  (ids: readonly string[]): QuartersColumn => {
    const totals = quartersColumn(ids.length * policy.groups.length);
    for (const { group, member, total } of yearEnd.lists)
      member.forEach((who, at) => {
        const now = ids.indexOf(yearEnd.season.members.ids[who]!);
        if (now >= 0) totals[now * policy.groups.length + group] = total[at]!;
      });
    return totals;
  };

/** What the player's page reads of an athlete. */
export const awardsOf = ({ events }: PlayedSeason, memberId: string): AthleteAward[] =>
  events.flatMap((revisions) => athleteAwards(revisions).get(memberId) ?? []);

export const later = (start: Day, days: number): Day =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

/** `void-stop`: a no-show who gets nothing of the stop (SAN-2); `absent`: one for whom no line was written */
type Given = readonly (readonly [
  memberId: string,
  place: number,
  points: number | null | 'void-stop' | 'absent',
])[];

/** One revision of the results of one event. */
export const aResult = (
  tournamentId: string,
  group: RankingGroup,
  discipline: Discipline,
  lastDay: Day,
  given: Given,
  upload: { revision?: number; uploadedAt?: Instant; first?: Instant } = {},
): EventResult => {
  const uploadedAt = upload.uploadedAt ?? `${later(lastDay, 1)}T01:00:00.000Z`;
  const { revision = 1, first = uploadedAt } = upload;
  return {
    ...{ tournamentId, tournamentName: `${tournamentId} 站`, level: 'B600', series: null },
    ...{ eventId: `${group}-${discipline}`, group, discipline, lastDay, week: weekOf(lastDay) },
    ...{ revision, uploadedAt, firstUploadedAt: first, by: 'r1' },
    ...{ reason: null, format: 'SET1-S:6/TB7', table: 'ctj-2025', thresholds: 'ctj-2025' },
    noShowRule: 'void-stop',
    played: given.length,
    lines: given.flatMap(([id, place, points]): PlacedLine[] => {
      const line = { members: [id], team: null, place, wholeMatches: 1, noShow: false };
      if (points === 'absent') return [];
      if (points === 'void-stop')
        return [{ ...line, noShow: true, points: null, without: 'NO_SHOW' }];
      return [{ ...line, points, without: points === null ? 'BEHIND_THE_BEST' : null }];
    }),
    absentNoShows: given.flatMap(([id, , points]) => (points === 'absent' ? [id] : [])),
    digest: sha256(JSON.stringify(given)),
  };
};

export const aRecordedDeduction = (over: Partial<RecordedDeduction> = {}): RecordedDeduction => ({
  ...{ id: 'd1', memberId: 'm1', group: 'U12', points: 30, from: '2026-01-01', until: null },
  ...{ reason: '弃权未说明', by: '协会', at: '2026-01-01T00:00:00.000Z', ended: null },
  ...over,
});

/** Wednesdays from 24 December 2025 on, for a little more than a year: two turns of the year. */
export const wednesday = fc
  .integer({ min: 0, max: 56 })
  .map((week) => later('2025-12-24', week * 7));

const people = fc
  .array(
    fc.record({
      sex: fc.constantFrom('M' as const, 'F' as const),
      birthYear: fc.integer({ min: 2008, max: 2018 }),
    }),
    { minLength: 3, maxLength: 7 },
  )
  .map((all) => all.map((one, at): Person => ({ id: `member-${at}`, ...one })));

const revisionArb = (ids: readonly string[]) =>
  fc.record({
    after: fc.integer({ min: 1, max: 30 * 24 }),
    given: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...ids),
        fc.integer({ min: 1, max: 32 }),
        fc.oneof(
          { arbitrary: fc.integer({ min: 0, max: 12 }).map((tens) => tens * 10 + 5), weight: 16 },
          { arbitrary: fc.constant(null), weight: 2 },
          { arbitrary: fc.constant('void-stop' as const), weight: 1 },
          { arbitrary: fc.constant('absent' as const), weight: 1 },
        ),
      ),
      { selector: ([id]) => id, maxLength: 5 },
    ),
  });

const eventArb = (ids: readonly string[]) =>
  fc
    .record({
      stop: fc.integer({ min: 0, max: 22 }),
      group: fc.constantFrom<RankingGroup>('U10', 'U12', 'U12', 'U14', 'U16'),
      discipline: fc.constantFrom<Discipline>('MS', 'MS', 'OS', 'MD', 'OD', 'MT'),
      revisions: fc.array(revisionArb(ids), { minLength: 1, maxLength: 3 }),
    })
    .map(({ stop, group, discipline, revisions }) => {
      const lastDay = later('2025-01-03', stop * 31);
      const at = (hours: number): Instant =>
        new Date(Date.parse(`${lastDay}T16:00:00Z`) + hours * 3_600_000).toISOString();
      const uploads = revisions.map(({ after }) => after).sort((a, b) => a - b);
      return revisions.map(({ given }, on) =>
        aResult(`stop-${stop}`, group, discipline, lastDay, given, {
          revision: on + 1,
          uploadedAt: at(uploads[on]!),
          first: at(uploads[0]!),
        }),
      );
    });

const deductionArb = (ids: readonly string[]) =>
  fc
    .record({
      memberId: fc.constantFrom(...ids),
      group: fc.constantFrom<RankingGroup>('U10', 'U12', 'U14'),
      points: fc.integer({ min: 1, max: 60 }),
      from: fc.integer({ min: 0, max: 500 }),
      length: fc.option(fc.integer({ min: 1, max: 300 })),
      ended: fc.option(fc.integer({ min: 1, max: 300 })),
    })
    .map(({ from, length, ended, ...rest }) => {
      const start = later('2025-09-01', from);
      const until = length === null ? null : later(start, length);
      const stop = ended === null ? null : { until: later(start, ended), reason: '查无此事' };
      return aRecordedDeduction({
        ...rest,
        ...{ id: `${from}-${length}`, from: start, until },
        ended: stop && { ...stop, by: '协会', at: '2026-01-01T00:00:00.000Z' },
      });
    });

/** Few people, two years of stops, uploads in time and late, corrections, deductions. */
export const playedSeason: fc.Arbitrary<PlayedSeason> = people.chain((all) => {
  const ids = all.map(({ id }) => id);
  return fc.record({
    people: fc.constant(all),
    events: fc.uniqueArray(eventArb(ids), {
      selector: ([first]) => `${first!.tournamentId} ${first!.eventId}`,
      maxLength: 40,
    }),
    deductions: fc.array(deductionArb(ids), { maxLength: 3 }),
  });
});

export const nextIssue = (date: Day): Day => weeksAfter(date, 1);
