import type { AccessPage } from '../../src/contract/membership';
import { ex } from '../../functions/adapters/dynamo/expression';
import { accessedPartition } from '../../functions/adapters/dynamo/keys';
import { queryAll } from '../../functions/adapters/dynamo/query';
import { accessesOn } from '../../functions/commands/accesses';
import { Advice } from '../../functions/local/say';
import { openDocument } from '../../functions/usecases/membership/review-file';
import { showAccesses } from '../../functions/usecases/upkeep/show-accesses';
import { useTestTable } from '../support/dynamo-local';
import { aChildOf, meOf } from '../support/family';
import { httpWorld, OPEN_AT, type HttpWorld } from '../support/http-world';

/** MEM-6: who has looked at documents, for whom it concerns and for who answers for it. */
const table = useTestTable();
const [PHONE, OTHER] = ['19900009101', '19900009102'] as const;
let world: HttpWorld;
let token: string;
let memberId: string;
let refereeId: string;
let stranger: string;

beforeAll(async () => {
  world = httpWorld(table());
  token = await world.approved(PHONE, { realName: '顾二川' });
  memberId = (await meOf(world, token)).memberId;
  stranger = await world.approved(OTHER, { realName: '裴裁判' });
  refereeId = (await meOf(world, stranger)).memberId;
}, 60_000);

const page = async (query = '', of = token) =>
  (await world.send<AccessPage>({ path: '/me/accesses', token: of, query })).json;
const event = { tournamentId: 'some-open', tournamentName: '某公开赛', eventId: 'U12-MS' };

test('a look is shown within a minute, by role and tournament, and to nobody else', async () => {
  expect((await openDocument(world.wiring, '审核员甲', PHONE)).ok).toBe(true);
  world.clock.advance(1);
  await world.wiring.accesses.note({
    ...{ at: world.clock.now(), by: refereeId, what: 'documents-missed', event },
    members: [memberId, 'nobody-there'],
  });
  expect(await page()).toMatchObject({ accesses: [], next: null });
  await showAccesses(world.wiring);
  await showAccesses(world.wiring);
  const { accesses } = await page();
  expect(accesses.map(({ what, event: at }) => [what, at])).toEqual([
    ['documents-missed', event],
    ['document-opened', null],
  ]);
  expect(JSON.stringify(accesses)).not.toMatch(/审核员甲|裴裁判/);
  expect(JSON.stringify(accesses)).not.toContain(refereeId);
  expect(await page('', stranger)).toMatchObject({ accesses: [] });
  // nothing is written under who is not there
  const stray = { where: ex`PK = ${accessedPartition('nobody-there')}` };
  expect(await queryAll(table(), stray)).toEqual([]);
  expect(await world.wiring.accesses.unshown(10)).toEqual([]);
});

test('of a child its guardian reads it, of anybody else nobody does', async () => {
  const childId = await aChildOf(world, token);
  await world.wiring.accesses.note({
    ...{ at: world.clock.now(), by: refereeId, what: 'on-site-looked-up', event },
    members: [childId],
  });
  await showAccesses(world.wiring);
  expect((await page(`for=${childId}`)).accesses.map(({ what }) => what)).toEqual([
    'on-site-looked-up',
  ]);
  const refused = { path: '/me/accesses', token: stranger, query: `for=${childId}` };
  expect((await world.send(refused)).reason).toBe('PERSON_NOT_FOUND');
});

test('page after page, newest first, each once', async () => {
  const before = (await page()).accesses.length;
  for (let n = 0; n < 24; n += 1) {
    world.clock.advance(1);
    const at = world.clock.now();
    const looked = { at, by: refereeId, what: 'documents-missed', event } as const;
    await world.wiring.accesses.note({ ...looked, members: [memberId] });
  }
  await showAccesses(world.wiring);
  const first = await page();
  const second = await page(`cursor=${encodeURIComponent(first.next ?? '')}`);
  const all = [...first.accesses, ...second.accesses];
  expect([first.accesses.length, all.length, second.next]).toEqual([20, before + 24, null]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  const odd = { path: '/me/accesses', token, query: 'cursor=x' };
  expect((await world.send(odd)).reason).toBe('INVALID_REQUEST');
});

test('who answers for it reads the log of a day, people masked', async () => {
  const day = OPEN_AT.slice(0, 10);
  const lines = await accessesOn(table(), [day]);
  expect(lines.find((line) => line.includes('审核员甲'))).toMatch(
    new RegExp(`审核员甲 {2}打开证件号码，与证件核对 {2}顾\\*川 ${memberId}$`),
  );
  expect(lines.at(-1)).toContain(`裴*判 ${refereeId}`);
  expect(lines.at(-1)).toContain('某公开赛 U12-MS');
  expect(lines.join()).not.toMatch(/顾二川|裴裁判/);
  expect(await accessesOn(table(), ['2001-01-01'])).toEqual(['2001-01-01 没有人看过证件']);
  for (const args of [[], ['heute'], [day, 'more']])
    await expect(accessesOn(table(), args)).rejects.toThrow(Advice);
});

test('with the account its own list goes; the log stays', async () => {
  const day = OPEN_AT.slice(0, 10);
  const logged = (await world.wiring.accesses.ofDay(day)).length;
  world.clock.advance(61);
  expect((await world.send({ method: 'DELETE', path: '/me', token })).status).toBe(204);
  const own = { where: ex`PK = ${accessedPartition(memberId)}` };
  expect(await queryAll(table(), own)).toEqual([]);
  expect((await world.wiring.accesses.ofDay(day)).length).toBe(logged);
});
