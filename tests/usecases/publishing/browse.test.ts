import type { Secrets } from '../../../functions/domain/ports';
import { only } from '../../support/fakes/only';
import { TournamentDetail, TournamentPage } from '../../../src/contract/tournaments';
import { tournamentOf } from '../../../functions/domain/publishing/tournament';
import { emptyLedger, ledgerScopesOf, type Ledger } from '../../../functions/domain/places/ledger';
import { redate } from '../../../functions/local/demo/redate';
import { readRegulation } from '../../../functions/local/regulations';
import { getTournament } from '../../../functions/usecases/publishing/get-tournament';
import { listRegions } from '../../../functions/usecases/publishing/list-regions';
import { listTournaments } from '../../../functions/usecases/publishing/list-tournaments';
import { loudLogger } from '../../support/fakes/loud-logger';
import { publishTournament } from '../../../functions/usecases/publishing/publish-tournament';
import { refreshCardNumbers } from '../../../functions/usecases/upkeep/refresh-card-numbers';
import { fakeTournamentStore } from '../../support/fakes/fake-tournament-store';

const NOW = '2026-11-21T04:00:00.000Z';
const clock = { now: () => NOW };
const secrets = only<Secrets>({ digest: (text: string) => `digest of ${text.length}` });
const nanning = (id: string, firstDay: string) =>
  redate(readRegulation('guangxi-2023-nanning'), { id, firstDay });

test('PUB-1: publishing makes it visible in list and detail, in the contract’s shape', async () => {
  const tournaments = fakeTournamentStore();
  expect(await publishTournament({ tournaments, secrets }, nanning('nan-c', '2026-12-05'))).toEqual(
    { done: 'published', tournamentId: 'nan-c' },
  );
  const listed = await listTournaments({ tournaments, clock }, {});
  if (!listed.ok) throw new Error(listed.reason);
  expect(TournamentPage.parse(listed.value)).toEqual(listed.value);
  expect(listed.value.tournaments).toMatchObject([
    {
      id: 'nan-c',
      phase: 'open',
      held: 0,
      places: 384,
      full: false,
      groups: ['U16组', 'U14组', 'U12组', 'U10组'],
    },
  ]);
  const detail = await getTournament({ tournaments, clock }, 'nan-c');
  if (!detail.ok) throw new Error(detail.reason);
  expect(TournamentDetail.parse(detail.value)).toEqual(detail.value);
  expect(detail.value.events).toHaveLength(16);
  expect(detail.value.events[0]).toMatchObject({
    id: 'U16-MS',
    numbers: { entries: 0, entriesLimit: 32, athletes: 0, athletesLimit: null, waiting: 0 },
    full: false,
  });
});

test('a regulation with an error is not published', async () => {
  const tournaments = fakeTournamentStore();
  const wrong = { ...nanning('nan-c', '2026-12-05'), lastDay: '2026-12-01' };
  expect(await publishTournament({ tournaments, secrets }, wrong)).toMatchObject({
    done: 'invalid',
    errors: [{ code: 'DAYS_REVERSED' }],
  });
  expect(await getTournament({ tournaments, clock }, 'nan-c')).toEqual({
    ok: false,
    reason: 'TOURNAMENT_NOT_FOUND',
  });
});

test('twenty a page; a cursor goes on where the page ended; a broken one is refused', async () => {
  const tournaments = fakeTournamentStore();
  for (let at = 10; at < 55; at += 1)
    await publishTournament({ tournaments, secrets }, nanning(`nan-${at}`, '2026-12-05'));
  const sizes: number[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await listTournaments({ tournaments, clock }, { cursor });
    if (!page.ok) throw new Error(page.reason);
    sizes.push(page.value.tournaments.length);
    page.value.tournaments.forEach(({ id }) => seen.add(id));
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  expect(sizes).toEqual([20, 20, 5]);
  expect(seen.size).toBe(45);
  for (const broken of ['x', 'n~2026-12-05', 'n~2026-12-05~../x', "e~2026-12-05~a' OR 1"])
    expect(await listTournaments({ tournaments, clock }, { cursor: broken })).toEqual({
      ok: false,
      reason: 'INVALID_REQUEST',
      detail: { path: 'cursor' },
    });
  const foreign = await listTournaments({ tournaments, clock }, { cursor: 'n~1999-01-01~nan-10' });
  expect(foreign).toMatchObject({ ok: true, value: { tournaments: [], next: null } });
});

const campWith = (change: Partial<Ledger>) => {
  const regulation = redate(readRegulation('primary-camp-2024-yiyang'), {
    id: 'camp-a',
    firstDay: '2026-12-06',
  });
  const tournament = tournamentOf(regulation, 'd');
  const ledgers = ledgerScopesOf(tournament.rules).map((scope) => ({
    ...emptyLedger(tournament, scope),
    ...change,
  }));
  return { regulation, tournament, ledgers };
};

test('CAP-1: at 200 different athletes the camp is full, every event of it, and the card says so', async () => {
  const tournaments = fakeTournamentStore();
  const persons = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`p${at}`, 1]));
  const { regulation, tournament, ledgers } = campWith({
    persons,
    entries: { 'JIA-MS': 120, 'YI-MS': 80 },
  });
  await tournaments.publish(tournament, regulation.chapters, ledgers);
  const detail = await getTournament({ tournaments, clock }, 'camp-a');
  expect(detail).toMatchObject({ ok: true, value: { athletes: { held: 200, limit: 200 } } });
  expect(detail.ok && detail.value.events.every(({ full }) => full)).toBe(true);
  await refreshCardNumbers({ tournaments, clock, logger: loudLogger });
  expect(await listTournaments({ tournaments, clock }, {})).toMatchObject({
    ok: true,
    value: { tournaments: [{ held: 200, places: 200, full: true }] },
  });
});

test('one athlete fewer, and nothing is full', async () => {
  const tournaments = fakeTournamentStore();
  const persons = Object.fromEntries(Array.from({ length: 199 }, (_, at) => [`p${at}`, 1]));
  const { regulation, tournament, ledgers } = campWith({ persons });
  await tournaments.publish(tournament, regulation.chapters, ledgers);
  await refreshCardNumbers({ tournaments, clock, logger: loudLogger });
  expect(await listTournaments({ tournaments, clock }, {})).toMatchObject({
    ok: true,
    value: { tournaments: [{ held: 199, places: 200, full: false }] },
  });
});

test('without a phase everything is listed, what has ended last and newest first, each once', async () => {
  const tournaments = fakeTournamentStore();
  // 12 that are to come, 15 that are over: 27 make two pages, the second of ended ones alone
  for (let at = 10; at < 22; at += 1)
    await publishTournament({ tournaments, secrets }, nanning(`new-${at}`, '2026-12-05'));
  for (let at = 10; at < 25; at += 1)
    await publishTournament({ tournaments, secrets }, nanning(`old-${at}`, `2026-10-${at}`));
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await listTournaments({ tournaments, clock }, { cursor });
    if (!page.ok) throw new Error(page.reason);
    pages.push(page.value.tournaments.map(({ id }) => id));
    cursor = page.value.next ?? undefined;
  } while (cursor !== undefined);
  expect(pages.map(({ length }) => length)).toEqual([20, 7]);
  const newest = Array.from({ length: 15 }, (_, at) => `old-${24 - at}`);
  expect(pages.flat().slice(12)).toEqual(newest);
  // a cursor of what has ended is none of a list of open ones
  const foreign = await listTournaments({ tournaments, clock }, { phase: 'open', cursor: 'e~' });
  expect(foreign).toMatchObject({ ok: true, value: { tournaments: [], next: null } });
});

test('where tournaments are is counted over all that are not over, by phase; what has ended falls out', async () => {
  const tournaments = fakeTournamentStore();
  const at = { now: NOW };
  const deps = { tournaments, clock: { now: () => at.now }, logger: loudLogger };
  const publish = async (id: string, firstDay: string, city: string, district: string) => {
    const regulation = nanning(id, firstDay);
    const place = { ...regulation.place, city, district };
    const done = await publishTournament({ tournaments, secrets }, { ...regulation, place });
    expect(done).toMatchObject({ done: 'published' });
  };
  // more than a page of the list holds
  for (let n = 10; n < 35; n += 1) await publish(`nan-${n}`, '2026-12-05', '南宁', '兴宁区');
  await publish('gui-a', '2026-12-05', '桂林', '');
  // entry opens a month before the first day
  await publish('gui-b', '2027-03-06', '桂林', '');
  await publish('old-a', '2026-10-10', '北海', '');
  expect(await listRegions(deps)).toEqual({ ok: true, value: { regions: [] } });
  await refreshCardNumbers(deps);
  const region = { province: '广西', upcoming: 0, open: 0, closed: 0 };
  expect(await listRegions(deps)).toEqual({
    ok: true,
    value: {
      regions: [
        { ...region, city: '南宁', district: '兴宁区', open: 25 },
        { ...region, city: '桂林', district: '', open: 1, upcoming: 1 },
      ],
    },
  });
  at.now = '2026-12-20T04:00:00.000Z';
  await refreshCardNumbers(deps);
  expect(await listRegions(deps)).toEqual({
    ok: true,
    value: { regions: [{ ...region, city: '桂林', district: '', upcoming: 1 }] },
  });
});
