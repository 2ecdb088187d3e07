import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wire, type Wiring } from '../../functions/handlers/wiring';
import { settingsOf } from '../../functions/handlers/settings';
import { shanghaiDay } from '../../functions/domain/calendar/calendar';
import { demoAccounts, loadDemo } from '../../functions/local/demo/load-demo';
import { demoTournaments } from '../../functions/local/demo/schedule';
import { localKeys } from '../../functions/local/local-keys';
import { demoSources } from '../../functions/local/regulations';
import { startSimulators, type Simulators } from '../../functions/local/simulators/start';
import { getTournament } from '../../functions/usecases/publishing/get-tournament';
import { listEventEntries } from '../../functions/usecases/entering/list-event-entries';
import { listMyEntries } from '../../functions/usecases/entering/list-my-entries';
import { listTournaments } from '../../functions/usecases/publishing/list-tournaments';
import { logInByPassword } from '../../functions/usecases/session/log-in-by-password';
import { authenticate } from '../support/authenticate';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();
const dir = mkdtempSync(join(tmpdir(), 'demo-'));
const logger = { info: () => undefined, error: () => undefined };
let simulators: Simulators;
let deps: Wiring;
let ids: Record<string, string>;
let requests = 0;
let loadedWith = 0;

beforeAll(async () => {
  simulators = await startSimulators({ dir });
  const settings = settingsOf({ ...localKeys(dir), ...simulators.env });
  const { name: tableName, endpoint } = table();
  deps = wire({ ...settings, table: { region: 'cn-northwest-1', tableName, endpoint } }, logger);
  deps.table.client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: 'initialize' },
  );
  await loadDemo({ deps, now: deps.clock.now() });
  loadedWith = requests;
  const day = shanghaiDay(deps.clock.now());
  ids = Object.fromEntries(
    Object.entries(demoTournaments(demoSources(), day)).map(([role, { id }]) => [role, id]),
  );
}, 60_000);

afterAll(async () => {
  deps.table.client.destroy();
  await simulators.close();
  rmSync(dir, { recursive: true });
});

const logIn = async (phone: string) => {
  const account = demoAccounts.find((one) => one.phone === phone);
  const entered = await logInByPassword(deps, {
    phone,
    password: account?.password ?? '',
    device: 'test',
    address: '127.0.0.1',
  });
  if (!entered.ok) throw new Error(entered.reason);
  const actor = await authenticate(deps, entered.value.token);
  if (!actor.ok) throw new Error(actor.reason);
  return actor.value;
};

test('it asks the table little enough to load in seconds, and sends nobody a message', () => {
  expect(loadedWith).toBeLessThan(2_500);
  expect(simulators.outbox.list()).toEqual([]);
});

test('the full tournament is full, on its card and in every event', async () => {
  const detail = await getTournament(deps, ids.full ?? '');
  if (!detail.ok) throw new Error(detail.reason);
  expect(detail.value.events.map(({ id, full }) => [id, full])).toEqual([
    ['U12-MS', true],
    ['U12-WS', true],
    ['U12-MD', true],
    ['U12-WD', true],
  ]);
  const list = await listTournaments(deps, { phase: 'open' });
  if (!list.ok) throw new Error(list.reason);
  const card = list.value.tournaments.find(({ id }) => id === ids.full);
  expect(card).toMatchObject({ held: 24, places: 24, full: true });
  expect(list.value.tournaments).toHaveLength(5);
});

test('one account sees every status there is yet', async () => {
  const actor = await logIn('19900000007');
  const mine = await listMyEntries(deps, actor);
  if (!mine.ok) throw new Error(mine.reason);
  expect(new Set(mine.value.entries.map(({ shown }) => shown))).toEqual(
    new Set([
      'waiting-for-players',
      'to-confirm',
      'not-needed',
      'entered',
      'entered-player-cancelled',
      'withdrawn',
      'dissolved',
      'lapsed',
      'waitlisted',
    ]),
  );
});

test.each(['19900000001', '19900000002', '19900000003', '19900000004'])(
  '%s is approved and has entered nothing',
  async (phone) => {
    const actor = await logIn(phone);
    expect(await listMyEntries(deps, actor)).toMatchObject({ ok: true, value: { entries: [] } });
    expect((await deps.members.find(actor.memberId))?.review).toBe('approved');
  },
);

test.each([
  ['19900000005', 'pending'],
  ['19900000006', 'rejected'],
  ['19900000009', 'none'],
])('%s is %s', async (phone, review) => {
  const actor = await logIn(phone);
  expect((await deps.members.find(actor.memberId))?.review).toBe(review);
});

test('MEM-13: guests and members see the same, names of who consents; nobody sees the team name somebody must type', async () => {
  const at = { tournamentId: ids['open-first-come'] ?? '', eventId: 'U12-MD' };
  const guest = await listEventEntries(deps, null, at, {});
  const member = await listEventEntries(deps, await logIn('19900000001'), at, {});
  if (!guest.ok || !member.ok) throw new Error('refused');
  expect(guest.value).toEqual(member.value);
  expect(guest.value.entries.length).toBeGreaterThan(0);
  for (const { people, status, teamName } of guest.value.entries) {
    expect(people[0]?.name).not.toContain('*');
    expect(teamName === null).toBe(status === 'waiting');
  }
});

test('closing has lapsed who waited (ENT-14): the list of the closed stop has the four full pairs', async () => {
  const at = { tournamentId: ids.closed ?? '', eventId: 'U12-MD' };
  const list = await listEventEntries(deps, null, at, {});
  expect(list.ok && list.value.entries.map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'entered'),
  );
});

test('there is no such event', async () => {
  const at = { tournamentId: ids.full ?? '', eventId: 'U18-MS' };
  expect(await listEventEntries(deps, null, at, {})).toEqual({
    ok: false,
    reason: 'EVENT_NOT_FOUND',
  });
});

test('loading it again changes nothing', async () => {
  const before = await getTournament(deps, ids['open-table-tennis'] ?? '');
  await loadDemo({ deps, now: deps.clock.now() });
  const after = await getTournament(deps, ids['open-table-tennis'] ?? '');
  if (!before.ok || !after.ok) throw new Error('refused');
  expect(after.value.events).toEqual(before.value.events);
});
