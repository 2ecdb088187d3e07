import {
  accountSmsPut,
  dynamoAccountMessages,
} from '../../functions/adapters/dynamo/account-messages';
import { dynamoInboxes } from '../../functions/adapters/dynamo/inboxes';
import { dynamoNewsStore } from '../../functions/adapters/dynamo/news-store';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { transact } from '../../functions/adapters/dynamo/write';
import { tellingOn } from '../../functions/commands/telling';
import { Advice } from '../../functions/local/say';
import { aTournament } from '../support/builders/a-tournament';
import { useTestTable } from '../support/dynamo-local';
import { fixedClock } from '../support/fakes/fixed-clock';

const table = useTestTable();
const clock = fixedClock('2026-12-02T02:00:00.000Z');
const said = async (...args: string[]): Promise<string> => {
  try {
    return (await tellingOn(table(), clock, args)).join('\n');
  } catch (error) {
    if (error instanceof Advice) return `advice: ${error.message}`;
    throw error;
  }
};

test('TEL-5: dead letters are named by kind and time, without whose they are, and tried again', async () => {
  expect(await said('list')).toBe('没有发不出去的消息');
  const inboxes = dynamoInboxes(table());
  await inboxes.put({
    ...{ id: 'mi3wo2yo-0123456789abcdefghijkl', kind: 'invited', at: '2026-12-01T02:00:00.000Z' },
    recipient: { phoneKey: 'the-key-of-a-phone', phoneSealed: 'sealed' },
    ...{ facts: {}, read: false, toldAt: '2026-12-01T02:00:00.000Z' },
    sending: { dueAt: '2026-12-01T04:00:00.000Z', tries: 8, dead: true },
    expiresAt: '2027-01-01T00:00:00.000Z',
  });
  const line = await said('list');
  expect(line).toBe('mi3wo2yo-0123456789abcdefghijkl  12月1日 周二 10:00  邀请你参赛  试过 8 次');
  expect(await said('retry', 'another-one')).toBe('没有可以重发的消息');
  expect(await said('retry')).toBe('1 条消息会在一分钟内重发');
  expect(await said('list')).toBe('没有发不出去的消息');
  expect(await inboxes.due(clock.now(), 10)).toMatchObject([
    { sending: { tries: 0, dead: false, dueAt: clock.now() } },
  ]);
});

test('TEL-5: an SMS about an account that was given up is listed and tried again as a message is', async () => {
  const accountMessages = dynamoAccountMessages(table());
  const dueAt = '2026-12-01T02:00:00.000Z';
  const to = { key: 'the-key-of-a-phone', sealed: 'sealed', masked: '199****0001' };
  const sms = {
    id: 'changed|the-key-of-a-phone',
    to,
    template: 'phone-changed',
    params: [],
  } as const;
  await transact(table(), [accountSmsPut({ ...sms, dueAt, tries: 8, dead: true })]);
  const line = await said('list');
  expect(line).toMatch(/^[\w-]{22} {2}12月1日 周二 10:00 {2}手机号已更换 {2}试过 8 次$/);
  expect(await accountMessages.due(clock.now(), 10)).toEqual([]);
  expect(await said('retry', line.slice(0, 22))).toBe('1 条消息会在一分钟内重发');
  expect(await said('list')).toBe('没有发不出去的消息');
  expect(await accountMessages.due(clock.now(), 10)).toMatchObject([
    { id: sms.id, tries: 0, dead: false, dueAt: clock.now() },
  ]);
});

test('TEL-9: a change is told once, of a tournament that is there, in words', async () => {
  await dynamoTournamentStore(table()).publish(aTournament({ id: 'told-open' }), [], []);
  const tell = () => said('changed', 'told-open', '--note', '改到 12月20日');
  expect(await tell()).toContain('会告诉每个报名和设了提醒的人');
  await tell();
  expect(await dynamoNewsStore(table()).untold(10)).toMatchObject([
    { news: { is: 'tournament-changed', tournamentId: 'told-open', note: '改到 12月20日' } },
  ]);
  expect(await said('cancelled', 'no-such-open', '--note', '取消')).toBe(
    'advice: 没有赛事“no-such-open”',
  );
});

test.each([[[]], [['changed', 'told-open']], [['list', 'x']], [['forget']]])(
  '%j is told how it is written',
  async (args) => {
    expect(await said(...args)).toContain('用法：npm run telling -- list');
  },
);
