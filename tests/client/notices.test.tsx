/** @jest-environment jsdom */
import { TournamentDetail, type Notice } from '../../src/contract/tournaments';
import { NoticeRow } from '../../src/features/tournaments/notice-row';
import { NoticesScreen } from '../../src/features/tournaments/notices-screen';
import { canned, clearStage, onScreen } from './hook-stage';
import { aDetail, NOON } from './tournaments-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
});

const aNotice = (number: number, more: Partial<Notice> = {}): Notice => ({
  ...{ number, title: '周六改到二号馆', text: '周六的比赛改到二号馆。\n检录时间不变。' },
  ...{ amends: null, at: '2023-08-10T04:00:00.000Z', ...more },
});
const screenWith = async (notices: readonly Notice[], next: string | null = null) => {
  const answer = { tournamentName: '南宁站', notices, next, now: NOON };
  canned({
    'GET /tournaments/nanning/notices': answer,
    'GET /tournaments/nanning/notices?cursor=1': { ...answer, notices: [aNotice(1)], next: null },
  });
  return onScreen(<NoticesScreen tournamentId="nanning" />);
};

describe('PUB-13: 补充通知', () => {
  test('the latest first, each line of its own, and what a later one puts right is said at both', async () => {
    const { text, place } = await screenWith([
      aNotice(2, { title: '改到三号馆', text: '以此为准。', amends: 1 }),
      aNotice(1),
    ]);
    expect(text()).toMatch(
      /第 2 号 改到三号馆.*更正第 1 号通知.*第 1 号 周六改到二号馆.*已由第 2 号通知更正/,
    );
    const lines = [...place.querySelectorAll('*')].filter(
      ({ childElementCount, textContent }) =>
        childElementCount === 0 && textContent === '检录时间不变。',
    );
    expect(lines).toHaveLength(1);
  });

  test('earlier ones are asked for', async () => {
    const { text, press } = await screenWith([aNotice(2, { title: '最新的' })], '1');
    expect(text()).not.toContain('第 1 号');
    await press('更早的通知');
    expect(text()).toContain('第 1 号');
  });

  test('none: what would come here, and the way back', async () => {
    expect((await screenWith([])).text()).toMatch(/还没有补充通知.*看赛事/);
  });

  test('the tournament’s own page shows the latest, and nothing where none is out', async () => {
    const notice = { number: 2, title: '改到三号馆', at: '2023-08-10T04:00:00.000Z' };
    const detail = (latest: typeof notice | null) =>
      TournamentDetail.parse(aDetail({ notice: latest }));
    expect((await onScreen(<NoticeRow detail={detail(notice)} />)).text()).toMatch(
      /补充通知第 2 号 改到三号馆 · 8月10日/,
    );
    expect((await onScreen(<NoticeRow detail={detail(null)} />)).text()).toBe('');
  });
});
