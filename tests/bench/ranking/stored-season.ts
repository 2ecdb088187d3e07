import { athleteItems } from '../../../functions/adapters/dynamo/athlete-awards';
import { batchPut } from '../../../functions/adapters/dynamo/batch-write';
import type { Table } from '../../../functions/adapters/dynamo/client';
import { dynamoDeductionStore } from '../../../functions/adapters/dynamo/deduction-store';
import { memberItem } from '../../../functions/adapters/dynamo/member-item';
import { resultItem } from '../../../functions/adapters/dynamo/result-item';
import { sha256 } from '../../../functions/adapters/sha256';
import type { Member } from '../../../functions/domain/membership/member';
import type { EventResult } from '../../../functions/domain/points/event-result';
import type { RecordedDeduction } from '../../../functions/domain/ranking/deduction-store';
import { weekOf } from '../../../functions/domain/calendar/issue-calendar';
import { benchAthletes, type BenchAthlete } from './athletes';
import { benchDeductions, benchEvents, type BenchEvent } from './tournaments';

const ITEMS_A_PIECE = 2000;
/** So many athletes have their own records, for their pages are read; publishing reads none of them. */
const SAMPLE = 100;

/** Whose pages the bench reads. */
export const sampleOf = (athletes: readonly BenchAthlete[]): readonly BenchAthlete[] =>
  Array.from(
    { length: Math.min(SAMPLE, athletes.length) },
    (_, at) => athletes[Math.floor((at * athletes.length) / SAMPLE)],
  ).flatMap((one) => one ?? []);

/** As long as a real one; what is sealed is noise. */
const memberOf = ({ id, name, unit, sex, birthDate }: BenchAthlete): Member => {
  const noise = sha256(id);
  const createdAt = '2024-05-01T00:00:00.000Z';
  return {
    id,
    phone: { key: noise, sealed: noise + noise, masked: '199****0000' },
    guardians: [],
    wards: [],
    passwordHash: null,
    openid: noise.slice(0, 28),
    review: 'approved',
    rejectedBecause: null,
    profile: {
      ...{ realName: name, documentKind: 'resident-id', birthDate, sex, nationality: 'CN' },
      ...{
        documentSealed: noise + noise,
        documentIndex: noise,
        documentMasked: '4501**********0000',
      },
      ...{ province: '广西', grade: null, unit: { id: noise.slice(0, 16), name: unit } },
      ...{ portraitKey: `portraits/${noise}.jpg`, guardian: null },
      ...{ sensitiveDataConsentAt: createdAt, submittedAt: createdAt },
    },
    certifications: [],
    subscriptions: {},
    carriedOut: {},
    createdAt,
    version: 3,
  };
};

/** As the product stores it once its athletes' own records are written. */
export const resultOf = (event: BenchEvent, athletes: readonly BenchAthlete[]): EventResult => {
  const { lines, uploadedAt, ...about } = event;
  return {
    ...about,
    tournamentName: `${about.tournamentId} 青少年网球巡回赛`,
    series: null,
    week: weekOf(about.lastDay),
    revision: 1,
    uploadedAt,
    firstUploadedAt: uploadedAt,
    by: 'bench-referee-00',
    reason: null,
    format: 'six-games',
    table: 'ctj-2025',
    thresholds: 'ctj-2025',
    noShowRule: 'void-event',
    played: lines.length,
    lines: lines.map(({ who, place, points }) => ({
      members: who.map((one) => athletes[one]?.id ?? ''),
      team: about.discipline.endsWith('T') ? '代表队' : null,
      place,
      wholeMatches: points === null ? 0 : 2,
      noShow: false,
      points,
      without: points === null ? 'NO_WHOLE_MATCH' : null,
    })),
    digest: sha256(JSON.stringify([about, lines])),
  };
};

export const recordedDeductions = (athletes: readonly BenchAthlete[]): RecordedDeduction[] =>
  benchDeductions(athletes).map(({ who, ...deduction }, at) => ({
    ...deduction,
    id: `bench-${at}`,
    memberId: athletes[who]?.id ?? '',
    reason: '违反纪律规定',
    by: 'bench-referee-00',
    at: '2025-08-01T00:00:00.000Z',
    ended: null,
  }));

/** Profiles, results and deductions of the season as the product stores them, and the sample's own records. */
export const storeSeason = async (table: Table, count: number): Promise<{ events: number }> => {
  const athletes = benchAthletes(count);
  let piece: Record<string, unknown>[] = [];
  const put = async (item: Record<string, unknown> | null): Promise<void> => {
    if (item) piece.push(item);
    if (item && piece.length < ITEMS_A_PIECE) return;
    await batchPut(table, piece);
    piece = [];
  };
  for (const athlete of athletes) await put(memberItem(memberOf(athlete)));
  const sample = new Set(sampleOf(athletes).map(({ id }) => id));
  const ofSample: EventResult[][] = [];
  let events = 0;
  for (const event of benchEvents(athletes)) {
    events += 1;
    const result = resultOf(event, athletes);
    const { GSI1PK: _partition, GSI1SK: _sort, ...item } = resultItem(result);
    await put(item);
    if (result.lines.some(({ members }) => members.some((id) => sample.has(id))))
      ofSample.push([result]);
  }
  for (const item of athleteItems(ofSample))
    if (sample.has(String(item.PK).split('#')[1] ?? '')) await put(item);
  await put(null);
  const deductions = dynamoDeductionStore(table);
  for (const deduction of recordedDeductions(athletes)) await deductions.add(deduction);
  return { events };
};
