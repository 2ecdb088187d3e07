import { only } from './fakes/only';
import { createHash } from 'node:crypto';
import type { ListName, RankingGroup } from '../../src/contract/ranking';
import type { Day, Discipline, Instant, Sex } from '../../src/contract/words';
import { athleteAwards } from '../../functions/domain/points/athlete-awards';
import { standingAt, type EventResult } from '../../functions/domain/points/event-result';
import type { ResultsStore } from '../../functions/domain/points/results-store';
import type { Known } from '../../functions/domain/ranking/breakdown';
import { listedAthletes, planEdition } from '../../functions/domain/editions/build-edition';
import { sealHead } from '../../functions/domain/editions/chain';
import { computeIssue } from '../../functions/domain/ranking/compute-issue';
import { partOf } from '../../functions/domain/ranking/counting-results';
import { dayNumberOf, type DayColumn } from '../../functions/domain/calendar/day-number';
import {
  bucketBitsFor,
  contentDigest,
  editionId,
  formerPasts,
  partChecksum,
} from '../../functions/domain/editions/edition';
import { FormerRanks } from '../../functions/domain/editions/former-ranks';
import {
  closingOf,
  issuedAt,
  weekOf,
  yearEndOf,
  yearOfDay,
} from '../../functions/domain/calendar/issue-calendar';
import type { IssueHead } from '../../functions/domain/ranking/issue-head';
import { policyOn } from '../../functions/domain/calendar/policy';
import type { EditionPart, RankingStore } from '../../functions/domain/editions/ranking-store';
import { BOY, GIRL, type Season } from '../../functions/domain/calendar/season';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface RankedPerson {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly sex: Sex;
  readonly birthYear: number;
}
export interface RankedDeduction {
  readonly memberId: string;
  readonly group: RankingGroup;
  readonly points: number;
  readonly from: Day;
  readonly until: Day | null;
  readonly reason: string;
}
export interface RankedSeason {
  readonly people: readonly RankedPerson[];
  /** every revision of every event */
  readonly results: readonly EventResult[];
  readonly deductions?: readonly RankedDeduction[];
}

/** Results of one event: [member, place, whole points] for each athlete. */
export const anEventResult = (
  tournamentId: string,
  group: RankingGroup,
  discipline: Discipline,
  lastDay: Day,
  given: readonly (readonly [memberId: string, place: number, points: number])[],
  overrides: Partial<EventResult> = {},
): EventResult => {
  const uploadedAt: Instant = overrides.uploadedAt ?? `${lastDay}T15:59:59.000Z`;
  return {
    tournamentId,
    tournamentName: `${tournamentId}公开赛`,
    level: 'B600',
    series: null,
    eventId: `${group}-${discipline}`,
    group,
    discipline,
    lastDay,
    week: weekOf(lastDay),
    revision: 1,
    uploadedAt,
    firstUploadedAt: uploadedAt,
    by: 'referee-1',
    reason: null,
    format: 'SET1-S:6/TB7',
    table: 'ctj-2025',
    thresholds: '2025',
    noShowRule: 'void-event',
    played: given.length,
    lines: given.map(([memberId, place, points]) => ({
      ...{ members: [memberId], team: null, place, wholeMatches: 3, noShow: false },
      ...{ points, without: null },
    })),
    digest: sha256(JSON.stringify(given)),
    ...overrides,
  };
};

const eventsOf = (results: readonly EventResult[]): readonly EventResult[][] => {
  const events = new Map<string, EventResult[]>();
  for (const result of results) {
    const key = `${result.tournamentId}/${result.eventId}`;
    events.set(key, [...(events.get(key) ?? []), result]);
  }
  return [...events.values()];
};

const columnsOf = ({ people, results, deductions = [] }: RankedSeason, known: Known): Season => {
  const policy = policyOn('2026-01-01');
  const member = new Map(people.map(({ id }, at) => [id, at]));
  const group = (name: string) => policy.groups.indexOf(Number(name.slice(1)));
  const standing = eventsOf(results).flatMap(
    (revisions) => standingAt(revisions, known.asOf, known.enteredBefore) ?? [],
  );
  const tournaments = [...new Set(standing.map(({ tournamentId }) => tournamentId))];
  const rows = standing.flatMap((event) =>
    event.lines.flatMap(({ members, points }) =>
      members.flatMap((id) => (points === null ? [] : [{ event, id, points }])),
    ),
  );
  const column = <T>(of: (row: (typeof rows)[number]) => T): T[] => rows.map(of);
  return {
    members: {
      ids: people.map(({ id }) => id),
      sex: Uint8Array.from(people, ({ sex }) => (sex === 'M' ? BOY : GIRL)),
      birthYear: Int16Array.from(people, ({ birthYear }) => birthYear),
    },
    awards: {
      count: rows.length,
      member: Int32Array.from(column(({ id }) => member.get(id) ?? -1)),
      tournament: Int32Array.from(column(({ event }) => tournaments.indexOf(event.tournamentId))),
      tournaments: tournaments.length,
      group: Uint8Array.from(column(({ event }) => group(event.group))),
      part: Uint8Array.from(column(({ event }) => partOf(event.discipline))),
      points: Int32Array.from(column(({ points }) => points)),
      lastDay: Int32Array.from(column(({ event }) => dayNumberOf(event.lastDay))) as DayColumn,
      uploaded: Int32Array.from(
        column(({ event }) => Math.floor(Date.parse(event.firstUploadedAt) / 60_000)),
      ),
    },
    deductions: deductions.map((one) => ({
      member: member.get(one.memberId) ?? -1,
      group: group(one.group),
      points: one.points,
      from: dayNumberOf(one.from),
      until: one.until === null ? null : dayNumberOf(one.until),
    })),
  };
};

/** The year-end issue that protects in an issue (RNK-6): its results are the same ones. */
const yearEndBefore = (date: Day): Day => yearEndOf(yearOfDay(date) - 1);

/** The former issue as a new one goes on from it. */
const formerOf = async (
  ranking: RankingStore,
  former: IssueHead | null,
  season: Season,
): Promise<FormerRanks | null> => {
  if (!former) return null;
  const at = new Map(season.members.ids.map((id, index) => [id, index]));
  const ranks = new FormerRanks((id) => at.get(id), season.members.ids.length);
  for (const list of Object.keys(former.counts) as ListName[])
    for (const page of await ranking.parts(former.edition, list)) ranks.remember(page);
  return ranks;
};

/**
 * Publishes an issue straight from a season, without the product's publisher: what readers are tested on.
 * `flip: false` leaves it built and unpublished.
 */
export const publishSeason = async (
  ranking: RankingStore,
  season: RankedSeason,
  date: Day,
  {
    revision = 1,
    asOf = closingOf(date),
    flip = true,
  }: { revision?: number; asOf?: Instant; flip?: boolean } = {},
): Promise<IssueHead> => {
  const columns = columnsOf(season, { asOf, enteredBefore: closingOf(date) });
  const policy = policyOn(date);
  const day = dayNumberOf(date);
  const lists = computeIssue(columns, day, policy);
  const end = await ranking.end();
  const heads = await ranking.heads(date, 1);
  const former = heads[0] ?? null;
  const inputDigest = sha256(JSON.stringify([date, asOf, season, former?.edition]));
  const bits = bucketBitsFor(listedAthletes(lists, columns.members));
  const edition = editionId(date, revision, bits, inputDigest);
  const person = (at: number): RankedPerson => season.people[at] as RankedPerson;
  const plan = planEdition({
    ...{ date, edition, lists, members: columns.members },
    shownName: (at) => [person(at).name, person(at).unit],
    deductions: (season.deductions ?? []).map(({ memberId, group, ...rest }) => ({
      ...rest,
      member: season.people.findIndex(({ id }) => id === memberId),
      group: policy.groups.indexOf(Number(group.slice(1))),
    })),
    former: await formerOf(ranking, former, columns),
  });
  const parts: EditionPart[] = [...plan.pages()];
  for (let bucket = 0; bucket < plan.buckets; bucket += 1) {
    const pasts = former
      ? await ranking.someParts(former.edition, formerPasts(bucket, bits, former.edition))
      : [];
    parts.push(...plan.bucket(bucket, pasts));
  }
  await ranking.writeParts(edition, parts);
  const head = sealHead(
    {
      ...{ date, revision, edition, asOf, inputDigest },
      rules: policy.from,
      yearEndEdition: (await ranking.revisionsOf(yearEndBefore(date))).at(-1)?.edition ?? null,
      former: former?.edition ?? null,
      contentDigest: contentDigest(
        parts.map((part) => partChecksum(part, sha256)),
        sha256,
      ),
      counts: Object.fromEntries(
        lists.map(({ name, member }) => [name, member.length]),
      ) as IssueHead['counts'],
      knownAt: revision === 1 ? issuedAt(date) : asOf,
      publishedAt: revision === 1 ? issuedAt(date) : asOf,
      by: null,
      reason: revision === 1 ? null : '名次录入有误',
    },
    end,
    sha256,
  );
  if (!flip) return head;
  const latest = end === null || date >= end.latest;
  const flipped = await ranking.publish(
    head,
    {
      ...{ sequence: head.sequence, hash: head.hash },
      latest: latest ? date : end.latest,
      latestEdition: latest ? edition : end.latestEdition,
    },
    end,
  );
  if (!flipped) throw new Error('somebody else published');
  return head;
};

/** Athletes' records in memory, straight from the results. */
export const resultsOf = (results: readonly EventResult[]): ResultsStore => {
  const gone = new Set<string>();
  return only<ResultsStore>({
    ofAthlete: async (memberId) =>
      gone.has(memberId)
        ? []
        : eventsOf(results).flatMap((event) => athleteAwards(event).get(memberId) ?? []),
    forgetAthlete: async (memberId) => void gone.add(memberId),
  });
};
