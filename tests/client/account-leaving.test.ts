import Taro from '@tarojs/taro';
import { keepDraft, keptDraft } from '../../src/api/drafts';
import { keepAnswer, keptAnswer } from '../../src/api/kept';
import { currentToken, startSession } from '../../src/api/session';
import { watchSession } from '../../src/api/session-queries';
import { deleteAccount, logOut } from '../../src/features/account/leave';

jest.mock('../../src/ui/toast');

const now = '2026-03-01T00:00:00.000Z';

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

test('a refused deletion changes nothing here', async () => {
  jest.spyOn(Taro, 'request').mockResolvedValue({
    statusCode: 409,
    data: { title: 'ACCOUNT_IN_USE' },
  } as never);
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
