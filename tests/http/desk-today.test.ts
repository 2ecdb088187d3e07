import type { DeskToday } from '../../src/contract/reviewing';
import { accountSmsPut } from '../../functions/adapters/dynamo/account-messages';
import { transact } from '../../functions/adapters/dynamo/write';
import { useTestTable } from '../support/dynamo-local';
import { reviewWorld, type ReviewWorld } from '../support/review-world';

/** What waits today, counted for who looks (MEM-2, RNK-11, TEL-5). */
const table = useTestTable();
let desk: ReviewWorld;
const today = async (token: string) => (await desk.get<DeskToday>(token, '/desk/today')).json;

beforeAll(async () => {
  desk = await reviewWorld(table(), 8800);
}, 60_000);

test('nothing waits: no kind is named, and a reviewer reads nothing of the association', async () => {
  expect(await today(desk.he)).toMatchObject({
    reviews: { kinds: [], mine: 0, more: false },
    association: null,
  });
  // OPEN_AT is in November 2023: the last year-end issue is that of 2022
  expect((await today(desk.feng)).association).toEqual({
    objections: { year: 2022, open: 0 },
    failed: [],
  });
});

test('what waits is counted by kind with the oldest; mine are those that I have claimed, while I have them', async () => {
  const first = desk.world.clock.now();
  const one = await desk.waiting();
  await desk.waiting();
  await desk.waiting();
  await desk.claim(desk.he, `profile.${one.id}`);
  expect((await today(desk.he)).reviews).toEqual({
    ...{ kinds: [{ kind: 'profile', count: 3, oldest: first }], mine: 1, more: false },
  });
  expect((await today(desk.xu)).reviews.mine).toBe(0);
  desk.world.clock.advance(15 * 60 + 1);
  expect((await today(desk.he)).reviews.mine).toBe(0);
});

test('messages that were given up are counted by kind, with the oldest', async () => {
  const { secrets } = desk.world.wiring;
  const at = (minute: number) => `2023-10-31T00:0${minute}:00.000Z`;
  for (const [n, template] of (
    ['phone-changed', 'guardian-invited', 'phone-changed'] as const
  ).entries()) {
    const phone = desk.nextPhone();
    const key = secrets.blindIndex('phone', phone);
    const to = { key, sealed: secrets.seal(phone, 'phone'), masked: '199****0000' };
    const sms = { id: `dead-${n}`, to, template, params: [], dueAt: at(n), tries: 8 };
    await transact(table(), [accountSmsPut({ ...sms, dead: true })]);
  }
  expect((await today(desk.feng)).association?.failed).toEqual([
    { kind: 'phone-changed', count: 2, oldest: at(0) },
    { kind: 'guardian-invited', count: 1, oldest: at(1) },
  ]);
});
