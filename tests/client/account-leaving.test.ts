import Taro from '@tarojs/taro';
import { keepDraft, keptDraft } from '../../src/client/drafts';
import { addressOf } from '../../src/contract/address';
import { keepAnswer, keptAnswer } from '../../src/client/kept';
import { read } from '../../src/client/read';
import { currentToken, forgetSession, startSession } from '../../src/client/session';
import { watchSession } from '../../src/client/watch-session';
import { deleteAccount, logOut } from '../../src/features/account/leave';

jest.mock('../../src/ui/toast');

const now = '2026-03-01T00:00:00.000Z';

const answer = (statusCode: number, data: unknown) =>
  jest.spyOn(Taro, 'request').mockResolvedValue({ statusCode, data } as never);

let unwatch: () => void;
beforeEach(() => {
  Taro.clearStorageSync();
  startSession('secret', '2027-01-01T00:00:00.000Z');
  unwatch = watchSession();
  keepDraft('profile:m1', { realName: '林小禾' });
  keepAnswer('/api/me', { memberId: 'm1' }, now, true);
  keepAnswer('/api/tournaments', { tournaments: [] }, now, false);
});
afterEach(() => unwatch());

test('logging out leaves nothing of the person on the device, without network too', async () => {
  await logOut('已退出登录');
  expect(currentToken()).toBeNull();
  expect(keptDraft('profile:m1')).toBeNull();
  expect(keptAnswer('/api/me')).toBeNull();
  expect(keptAnswer('/api/tournaments')?.value).toEqual({ tournaments: [] });
});

describe('a session that ends in a form', () => {
  const typed = { invitees: [{ phone: '19900000002', role: 'athlete', note: '张一' }] };
  const onDevice = () => JSON.stringify(Taro.getStorageInfoSync().keys.map(Taro.getStorageSync));
  const end = async () => {
    startSession('of-m1', '2027-01-01T00:00:00.000Z', 'm1');
    keepDraft('entry:nanning', typed);
    answer(401, { title: 'LOGIN_REQUIRED' });
    await expect(read('me')).rejects.toMatchObject({ problem: { reason: 'LOGIN_REQUIRED' } });
    expect(keptDraft('entry:nanning')).toBeNull();
    expect(onDevice()).not.toContain('19900000002');
  };

  test('gives what was typed back to the same member once they are back', async () => {
    await end();
    startSession('of-m1-again', '2027-01-01T00:00:00.000Z', 'm1');
    expect(keptDraft('entry:nanning')).toEqual(typed);
  });

  test('and to nobody else, who comes first or between', async () => {
    await end();
    startSession('of-m2', '2027-01-01T00:00:00.000Z', 'm2');
    expect(keptDraft('entry:nanning')).toBeNull();
    forgetSession();
    startSession('of-m1-again', '2027-01-01T00:00:00.000Z', 'm1');
    expect(keptDraft('entry:nanning')).toBeNull();
  });

  test('a number that is changed in between keeps what its member typed; another member’s session does not', () => {
    startSession('of-m1', '2027-01-01T00:00:00.000Z', 'm1');
    keepDraft('entry:nanning', typed);
    startSession('of-m1-on-another-number', '2027-01-01T00:00:00.000Z', 'm1');
    expect(keptDraft('entry:nanning')).toEqual(typed);
    startSession('of-m2', '2027-01-01T00:00:00.000Z', 'm2');
    expect(keptDraft('entry:nanning')).toBeNull();
  });
});

test('a session the server has ended leaves nothing on the device either', async () => {
  keepDraft('entry:nanning', { invitees: [{ phone: '19900000002', role: 'athlete' }] });
  answer(401, { title: 'LOGIN_REQUIRED' });
  await expect(read('me')).rejects.toMatchObject({ problem: { reason: 'LOGIN_REQUIRED' } });
  expect(currentToken()).toBeNull();
  expect(keptDraft('entry:nanning')).toBeNull();
  expect(keptAnswer('/api/me')).toBeNull();
});

test('a list with whole names goes with the member; a guest’s stays', async () => {
  const list = { params: { tournamentId: 't', eventId: 'e' }, query: {} };
  const address = addressOf('listEventEntries', list.params);
  answer(200, { entries: [], next: null });
  await read('listEventEntries', list);
  expect(keptAnswer(address)).not.toBeNull();
  forgetSession();
  expect(keptAnswer(address)).toBeNull();
  await read('listEventEntries', list);
  startSession('another', '2027-01-01T00:00:00.000Z');
  expect(keptAnswer(address)).not.toBeNull();
});

test('an answer that comes after logging out is not kept', async () => {
  let arrive: (answer: unknown) => void = () => undefined;
  jest.spyOn(Taro, 'request').mockReturnValue(
    new Promise((resolve) => {
      arrive = resolve;
    }) as never,
  );
  const reading = read('me');
  forgetSession();
  arrive({ statusCode: 200, data: { memberId: 'm1' } });
  await reading;
  expect(keptAnswer('/api/me')).toBeNull();
});

test('a refused deletion changes nothing here', async () => {
  answer(409, { title: 'ACCOUNT_IN_USE' });
  expect((await deleteAccount('账号已注销'))?.reason).toBe('ACCOUNT_IN_USE');
  expect(currentToken()).toBe('secret');
  expect(keptDraft('profile:m1')).not.toBeNull();
});

test('kept answers are bounded: the oldest go first, a huge one is not kept', () => {
  for (let page = 0; page < 60; page++) keepAnswer(`/api/page/${page}`, page, now, false);
  expect(keptAnswer('/api/page/0')).toBeNull();
  expect(keptAnswer('/api/page/59')?.value).toBe(59);
  keepAnswer('/api/huge', 'x'.repeat(200_000), now, false);
  expect(keptAnswer('/api/huge')).toBeNull();
});
