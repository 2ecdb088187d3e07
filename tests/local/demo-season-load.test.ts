import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_NAMES } from '../../src/contract/words';
import { eventsOf, formatsOf } from '../../src/contract/regulation';
import type { ResultRow } from '../../src/contract/results';
import { RESULT_COLUMN } from '../../src/copy/results';
import { shanghaiDay } from '../../functions/domain/calendar/calendar';
import { closingOf, latestDue } from '../../functions/domain/calendar/issue-calendar';
import { chainFaults } from '../../functions/domain/editions/chain';
import type { IssueHead } from '../../functions/domain/ranking/issue-head';
import { wire, type Wiring } from '../../functions/handlers/wiring';
import { settingsOf } from '../../functions/handlers/settings';
import { loadDemo } from '../../functions/local/demo/load-demo';
import { accounts, PLAYER_ACCOUNT, REFEREE_ACCOUNT } from '../../functions/local/demo/people';
import { seasonPeople } from '../../functions/local/demo/season/athletes';
import { seasonStops } from '../../functions/local/demo/season/calendar';
import { ensureSeason, samplesDir } from '../../functions/local/demo/season/ensure-season';
import { SLIP } from '../../functions/local/demo/season/make-season';
import { localKeys } from '../../functions/local/local-keys';
import { demoSources } from '../../functions/local/regulations';
import { startSimulators, type Simulators } from '../../functions/local/simulators/start';
import { approveMember } from '../../functions/usecases/membership/approve-member';
import { checkResults } from '../../functions/usecases/results/check-results';
import { getAthleteRanking } from '../../functions/usecases/ranking/get-athlete-ranking';
import { getRankingPage } from '../../functions/usecases/ranking/get-ranking-page';
import { getTournament } from '../../functions/usecases/publishing/get-tournament';
import { getYearEnd } from '../../functions/usecases/desk/get-year-end';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();
const dir = mkdtempSync(join(tmpdir(), 'demo-season-'));
const logger = { info: () => undefined, error: () => undefined };
let simulators: Simulators;
let deps: Wiring;
let now: string;
let requests = 0;
/** a request after which the machine loses its power; null: none */
let dies: number | null = null;

const load = async () => {
  const people = await loadDemo({ deps, now });
  await ensureSeason(deps, dir, now, people);
};

beforeAll(async () => {
  simulators = await startSimulators({ dir });
  const settings = settingsOf({ ...localKeys(dir), ...simulators.env });
  const { name: tableName, endpoint } = table();
  deps = wire({ ...settings, table: { region: 'cn-northwest-1', tableName, endpoint } }, logger);
  now = deps.clock.now();
  deps.table.client.middlewareStack.add(
    (next) => async (args) => {
      requests += 1;
      if (dies !== null && requests > dies) throw new Error('power cut');
      return next(args);
    },
    { step: 'initialize' },
  );
  const people = await loadDemo({ deps, now });
  // cut short among the tournaments, then among the issues; the third load finishes it
  for (const after of [60, 500]) {
    dies = requests + after;
    await expect(ensureSeason(deps, dir, now, people)).rejects.toThrow('power cut');
    dies = null;
  }
  await ensureSeason(deps, dir, now, people);
}, 240_000);

afterAll(async () => {
  await simulators.close();
  deps.table.client.destroy();
  rmSync(dir, { recursive: true });
});

const memberOf = async (phone: string): Promise<string> =>
  (await deps.members.idOfPhone(deps.secrets.blindIndex('phone', phone))) ?? '';

const chain = async (): Promise<IssueHead[]> => {
  const heads: IssueHead[] = [];
  for await (const page of deps.ranking.chain()) heads.push(...page);
  return heads;
};

test('sixty issues stand in an unbroken chain, one of them revised with the reason of a correction', async () => {
  const heads = await chain();
  expect(chainFaults(heads, deps.sha256)).toEqual([]);
  expect(heads).toHaveLength(61);
  expect(new Set(heads.map(({ date }) => date)).size).toBe(60);
  expect(heads.filter(({ revision }) => revision > 1)).toMatchObject([
    { revision: 2, reason: SLIP },
  ]);
  for (const { date, asOf, revision } of heads)
    if (revision === 1) expect(asOf).toBe(closingOf(date));
});

test('the latest issue has fifty athletes and more in each list, and the first account in its own', async () => {
  const me = await memberOf(PLAYER_ACCOUNT);
  for (const list of LIST_NAMES) {
    const page = await getRankingPage(deps, list, {});
    if (!page.ok) throw new Error(page.reason);
    expect([list, page.value.count >= 50, page.value.date]).toEqual([list, true, latestDue(now)]);
  }
  const mine = await getAthleteRanking(deps, me, {});
  if (!mine.ok) throw new Error(mine.reason);
  const [list] = mine.value.lists.filter(({ list: name }) => name === 'U12-M');
  expect(list?.results.length).toBeGreaterThan(7);
  expect(list?.history.length).toBeGreaterThan(20);
  const counted = list?.results.filter(({ counts }) => counts) ?? [];
  expect(counted.reduce((sum, { quarters }) => sum + quarters, 0)).toBe(list?.earned);
});

test('the coming issue has results that enter and a tournament nobody has uploaded', async () => {
  const stops = seasonStops(demoSources(), latestDue(now));
  const missing = stops.filter(({ stop }) => stop.twist === 'missing');
  const [{ regulation, week }] = missing as [(typeof missing)[number]];
  expect(await deps.results.ofTournament(week, regulation.id)).toEqual([]);
  expect(await deps.roles.chiefRefereeOf(regulation.id)).toBe(await memberOf(REFEREE_ACCOUNT));
  expect(shanghaiDay(now) > regulation.lastDay && latestDue(now) < week).toBe(true);
  const [uploaded] = stops.filter((stop) => stop.week === week && stop.stop.twist === undefined);
  const results = await deps.results.ofTournament(week, uploaded!.regulation.id);
  const leaders = results.flatMap(({ lines }) => lines[0]?.members ?? []);
  const athlete = await getAthleteRanking(deps, leaders[0] ?? '', {});
  if (!athlete.ok) throw new Error(athlete.reason);
  expect(athlete.value.lists.some(({ projection }) => projection?.entering.length)).toBe(true);
  expect(readdirSync(samplesDir(dir)).length).toBeGreaterThan(3);
});

test('every sample file is taken as it is, without a fault (PTS-7)', async () => {
  const stops = seasonStops(demoSources(), latestDue(now));
  const { regulation } = stops.find(({ stop }) => stop.twist === 'missing')!;
  const columns = new Map(Object.entries(RESULT_COLUMN).map(([column, head]) => [head, column]));
  const empty = Object.fromEntries(Object.keys(RESULT_COLUMN).map((column) => [column, '']));
  const referee = { memberId: await memberOf(REFEREE_ACCOUNT), phoneKey: '', sessionId: '' };
  for (const file of readdirSync(samplesDir(dir))) {
    const text = readFileSync(join(samplesDir(dir), file), 'utf8').replace(/^\uFEFF/, '');
    const [head = '', ...lines] = text.trim().split('\r\n');
    const names = head.split(',').map((one) => columns.get(one) ?? '');
    const rows = lines.map((line) => ({
      ...empty,
      ...Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])),
    })) as ResultRow[];
    const eventId = file.slice(regulation.id.length + 1, -'.csv'.length);
    const event = eventsOf(regulation).find(({ id }) => id === eventId)!;
    const about = { tournamentId: regulation.id, eventId };
    const checked = await checkResults(deps, referee, about, {
      format: formatsOf(event)[0]!,
      rows,
    });
    if (!checked.ok) throw new Error(checked.reason);
    expect([file, checked.value.faults]).toEqual([file, []]);
    expect(checked.value.lines).toHaveLength(rows.length);
    // RES-3: whoever played had entered, and nobody else had
    expect([checked.value.absent, checked.value.elsewhere]).toEqual([null, null]);
  }
});

test('the entries of the tournament to upload stand in what their people have entered', async () => {
  const stops = seasonStops(demoSources(), latestDue(now));
  const { regulation } = stops.find(({ stop }) => stop.twist === 'missing')!;
  const entries = await deps.entries.listOfEvent(regulation.id, 'U12-MS');
  const detail = await getTournament(deps, regulation.id);
  if (!detail.ok) throw new Error(detail.reason);
  const shown = detail.value.events.find(({ id }) => id === 'U12-MS')!;
  expect(entries).toHaveLength(shown.numbers.entries);
  for (const { id, slots } of entries.slice(0, 3)) {
    const mine = await deps.entries.participationsOf(slots[0]!.personKey);
    const there = mine.find(({ tournamentId }) => tournamentId === regulation.id);
    expect(there?.parts.map(({ entryId }) => entryId)).toContain(id);
    expect(there?.live).toBe(there?.parts.length);
  }
});

test('two deductions: one in force, one over', async () => {
  const today = latestDue(now);
  const terms = (await deps.deductions.all()).map(
    ({ from, until }) => from <= today && (until === null || today < until),
  );
  expect(terms.sort()).toEqual([false, true]);
});

test('a tournament that is over says how many played, and hides who had entered', async () => {
  const [stop] = seasonStops(demoSources(), latestDue(now));
  const detail = await getTournament(deps, stop!.regulation.id);
  if (!detail.ok) throw new Error(detail.reason);
  for (const { numbers } of detail.value.events) expect(numbers.entries).toBeGreaterThan(3);
});

test('the crowd is what the use cases make: approved, with account and document claimed', async () => {
  const [person] = seasonPeople;
  const member = await deps.members.find(await memberOf(person!.phone));
  expect(member).toMatchObject({
    review: 'approved',
    version: 3,
    profile: { realName: person!.realName, sex: person!.sex },
  });
  // a use case that reads them finds nothing left to do
  expect(await approveMember(deps, person!.phone)).toMatchObject({ ok: true });
  expect((await deps.members.find(member!.id))?.version).toBe(3);
});

test('nobody whose profile is not approved has results (PTS-7)', async () => {
  for (const { phone, review } of accounts)
    if (review !== 'approved')
      expect([phone, await deps.results.ofAthlete(await memberOf(phone))]).toEqual([phone, []]);
  expect(await deps.results.unindexed()).toEqual([]);
});

test('the year-end issue was objected to, answered, and is final (RNK-11)', async () => {
  const yearEnd = (await chain()).find(({ date }) => date.slice(5) >= '12-25');
  const year = await getYearEnd(deps, Number(yearEnd?.date.slice(0, 4)));
  if (!year.ok) throw new Error(year.reason);
  expect(year.value.objections).toMatchObject([{ answer: { upheld: false } }]);
  expect(year.value.state).toBe('final');
});

test('loading it again writes nothing, with the mark and without it', async () => {
  const before = await chain();
  const end = await deps.ranking.end();
  const counted = requests;
  await ensureSeason(deps, dir, now, []);
  expect(requests).toBe(counted);
  writeFileSync(join(dir, 'season.json'), JSON.stringify({ since: now, done: false }));
  await load();
  expect(await deps.ranking.end()).toEqual(end);
  expect(await chain()).toEqual(before);
}, 120_000);
