import { asQuarters } from '../../src/contract/points';
import type { AthleteRanking } from '../../src/contract/ranking';
import type { WxRequest } from '../support/weapp/fake-wx';
import { launchWeapp, type Weapp } from '../support/weapp/weapp';
import { anAthleteList, anIssue, aPage, aResult, aRow, EDITION, NOON } from './ranking-world';

const rows = Array.from({ length: 50 }, (_, at) =>
  aRow({
    memberId: `member-${String(at + 1).padStart(3, '0')}`,
    name: `林小${at + 1}`,
    rank: at + 1,
    total: asQuarters(4000 - at),
  }),
);
const athlete: AthleteRanking = {
  memberId: 'member-001',
  name: '林小1',
  unit: '云杉小学',
  date: '2026-11-18',
  edition: EDITION,
  lists: [
    anAthleteList({
      history: Array.from({ length: 52 }, (_, at) => ({
        date: new Date(Date.UTC(2026, 10, 18 - 7 * (51 - at))).toISOString().slice(0, 10),
        rank: 1 + ((at * 7) % 40),
        total: asQuarters(1281),
      })),
      projection: {
        issue: '2026-11-25',
        total: asQuarters(1140),
        rank: 9,
        earned: asQuarters(1340),
        protected: asQuarters(160),
        leaving: [
          aResult({
            tournamentId: 'spring',
            tournamentName: '早春赛',
            quarters: asQuarters(141),
          }),
        ],
        entering: [],
      },
    }),
    anAthleteList({ list: 'U14-M', row: aRow({ rank: 70, total: asQuarters(96) }) }),
  ],
};

const answer = ({ url }: WxRequest): unknown => {
  if (url.includes('/ranking/issues')) {
    return { issues: [anIssue()], more: false, nextAt: '2026-11-24T17:00:00.000Z', now: NOON };
  }
  if (url.includes('/search')) {
    const found = rows.slice(6, 7).map((row) => ({ list: 'U14-M', row }));
    return { edition: EDITION, rows: found, more: false, left: [] };
  }
  if (url.includes('/ranking/athletes/')) return athlete;
  if (url.includes('/ranking/lists/')) {
    const list = url.includes('U10') ? 'U10' : url.includes('U12-F') ? 'U12-F' : 'U12-M';
    return aPage({ list, rows: url.includes('page=2') ? rows.slice(0, 3) : rows });
  }
  return { tournaments: [], next: null, now: NOON };
};

describe('the ranking in the compiled WeChat bundle', () => {
  let app: Weapp | undefined;
  let asked: string[] = [];
  const open = (url: string): Weapp => {
    asked = [];
    app = launchWeapp({
      url,
      network: (request) => {
        asked.push(request.url);
        return Promise.resolve({ statusCode: 200, data: answer(request) });
      },
    });
    return app;
  };
  const shareOf = (page: Weapp): unknown => {
    const told = page.stack.top().onShareAppMessage as ((from: object) => unknown) | undefined;
    return told?.call(page.stack.top(), { from: 'menu' });
  };
  afterEach(() => app?.close());

  it('shows fifty rows to a guest, and the list of another group and sex', async () => {
    const tab = open('pages/ranking/index');
    await tab.see('林小50');
    await tab.see('11月18日 周三');
    await tab.see('共 137 人');
    await tab.tap('U12 男子');
    await tab.tap('U12 女子');
    await tab.until(() => asked.some((url) => url.includes('/lists/U12-F?page=1')), 'the girls');
    await tab.seeNot('选择榜单');
    await tab.tap('U12 女子');
    await tab.see('男女同榜');
    expect(asked.some((url) => url.includes('/me/'))).toBe(false);
    expect(tab.stack.largest).toBeLessThan(128 * 1024);
    expect(tab.errors).toEqual([]);
  });

  it('turns the page in the same issue, and finds a name', async () => {
    const tab = open('pages/ranking/index');
    await tab.see('林小50');
    await tab.tap('下一页');
    await tab.until(
      () => asked.some((url) => url.endsWith(`/lists/U12-M?edition=${EDITION}&page=2`)),
      'the second page of that edition',
    );
    await tab.type('搜选手姓名', '小7');
    await tab.seeNot('林小1');
    await tab.see('林小7');
    await tab.see('U14 男子 · 云杉小学');
  });

  it('shares the list and the issue that are on show', async () => {
    const tab = open(`pages/ranking/index?list=U10&edition=${EDITION}`);
    await tab.see('林小50');
    expect(shareOf(tab)).toMatchObject({
      title: 'U10排名 · 11月18日 周三',
      path: `/pages/ranking/index?list=U10&edition=${EDITION}`,
    });
  });

  it('opens an athlete: the line, the sum, what counts and when it drops, what may come', async () => {
    const page = open('pages/ranking/index');
    await page.see('林小50');
    await page.tap('第 1 名，林小1，');
    await page.arrive('packages/ranking/athlete/index');
    await page.see('湖畔青少年网球公开赛');
    for (const words of [
      '男双 第 1 名 · 401 分 × 25% = 100.25 分',
      '2027年3月3日 起不再计入',
      '320.25',
      '赛场不当行为',
      '按现在已上传的成绩估算',
      '少 35.25 分',
      '预计第 9 名',
      '285 分',
      '名次按其他人总分都不变估算',
      '早春赛',
    ])
      expect(page.text()).toContain(words);
    await page.tap('U14 男子');
    await page.see('70');
    expect(shareOf(page)).toMatchObject({
      path: `/packages/ranking/athlete/index?id=member-001&list=U14-M&edition=${EDITION}`,
    });
    expect(page.errors).toEqual([]);
  });
});
