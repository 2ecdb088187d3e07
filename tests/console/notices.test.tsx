import { act } from 'react';
import { NoticesButton } from '../../src/console/referee/notices/notices-button';
import type { Notice } from '../../src/contract/tournaments';
import { aDeskPage, ok, refused } from '../support/console/desk-page';
import { NOW } from '../support/console/desk-week';

// antd in jsdom on a busy machine
jest.setTimeout(30_000);

const FIRST: Notice = {
  ...{ number: 1, title: '周六改到二号馆', text: '周六的比赛改到二号馆。' },
  ...{ amends: null, at: '2026-11-10T04:00:00.000Z' },
};
const listOf = (...notices: readonly Notice[]) =>
  ok({ tournamentName: '云杉公开赛', notices, next: null, now: NOW });

let page: ReturnType<typeof aDeskPage>;
beforeEach(() => {
  page = aDeskPage();
});
afterEach(() => act(async () => page.shut()));

const open = async (...lists: ReturnType<typeof listOf>[]) => {
  page.answers('GET /tournaments/t1/notices', ...lists);
  await page.open(<NoticesButton tournamentId="t1" />, '/officiating/t1');
  await page.press('补充通知');
};
const published = () => page.sent.filter(({ method }) => method === 'POST');

test('PUB-13: what is out is read, and a notice is sent once it is whole; that it stands for good is said before', async () => {
  await open(listOf(FIRST), listOf({ ...FIRST, number: 2, title: '改到三号馆' }, FIRST));
  expect(page.text()).toContain('第 1 号 周六改到二号馆');
  await page.press('发布通知');
  expect(page.text()).toContain('不能修改或撤回');
  page.answers(
    'POST /desk/tournaments/t1/notices',
    refused('NOTICE_PERSONAL'),
    ok({ ...FIRST, number: 2, title: '改到三号馆' }),
  );
  await page.press('发布通知');
  expect(published()).toEqual([]);
  page.type('标题', '改到三号馆');
  page.type('正文', '以此为准。\n请相互转告。');
  await page.press('发布通知');
  expect(page.text()).toContain('请去掉手机号');
  await page.press('发布通知');
  expect(published().map(({ body }) => body)).toEqual(
    Array(2).fill({ title: '改到三号馆', text: '以此为准。\n请相互转告。', amends: null }),
  );
  expect(page.text()).toContain('第 2 号 改到三号馆');
});

test('where none is out that is said', async () => {
  await open(listOf());
  expect(page.text()).toContain('还没有发布过通知');
});
