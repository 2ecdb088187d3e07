import type { TournamentCard } from '../../src/contract/tournaments';
import { launchWeapp, type Weapp } from '../support/weapp/weapp';
import type { WxRequest } from '../support/weapp/fake-wx';

const card: TournamentCard = {
  id: 'lakeside-2026',
  name: '湖畔青少年网球公开赛',
  sport: 'tennis',
  kind: 'youth',
  level: 'B600',
  firstDay: '2026-12-12',
  lastDay: '2026-12-13',
  province: '浙江',
  city: '杭州',
  district: '西湖区',
  phase: 'open',
  opensAt: '2026-11-20T16:00:00.000Z',
  closesAt: '2026-12-06T16:00:00.000Z',
  lastClosesAt: '2026-12-06T16:00:00.000Z',
  groups: ['U12', 'U14'],
  placesBy: 'first-come',
  held: 12,
  places: 32,
  full: false,
};
const page = { tournaments: [card], next: null, now: '2026-11-21T04:00:00.000Z' };

describe('the compiled WeChat bundle', () => {
  let app: Weapp | undefined;
  afterEach(() => app?.close());

  it('opens on the tournaments, asks for them and shows them to a guest', async () => {
    const asked: WxRequest[] = [];
    app = launchWeapp({
      network: (request) => {
        asked.push(request);
        return Promise.resolve({ statusCode: 200, data: page });
      },
    });
    expect(app.route).toBe('pages/tournaments/index');
    await app.see(card.name);
    await app.see('报名中');
    expect(asked[0]).toMatchObject({
      method: 'GET',
      url: expect.stringMatching(/^\/api\/tournaments/),
    });
    expect(asked[0]?.header).not.toHaveProperty('Authorization');
    expect(app.errors).toEqual([]);
    expect(app.stack.largest).toBeLessThan(256 * 1024);
  });

  it('opens a tournament from its card and comes back', async () => {
    app = launchWeapp({ network: () => Promise.resolve({ statusCode: 200, data: page }) });
    await app.tap(card.name);
    await app.arrive('packages/tournament/detail/index');
    expect(Object.values(app.query)).toContain(card.id);
    app.stack.back(1);
    await app.see(card.name);
  });

  it('keeps a tab as it was while another is looked at', async () => {
    let asked = 0;
    app = launchWeapp({
      network: () => {
        asked += 1;
        return Promise.resolve({ statusCode: 200, data: page });
      },
    });
    await app.see(card.name);
    app.stack.switchTab('/pages/me/index');
    await app.see('登录');
    app.stack.switchTab('/pages/tournaments/index');
    await app.see(card.name);
    expect(asked).toBe(1);
  });

  it('says that there is no network, and shows the tournaments once there is', async () => {
    let online = false;
    app = launchWeapp({
      network: () =>
        online
          ? Promise.resolve({ statusCode: 200, data: page })
          : Promise.reject(new Error('no network')),
    });
    await app.see('网络');
    online = true;
    await app.tap('再试一次');
    await app.see(card.name);
  });

  it('lets the words grow with the font size of WeChat', async () => {
    app = launchWeapp({
      network: () => Promise.resolve({ statusCode: 200, data: page }),
      fontSizeSetting: 24,
    });
    await app.see(card.name);
    expect(JSON.stringify(app.stack.top().data)).toContain('--type-unit: 1.5px');
  });
});
