import { launchWeapp } from '../support/weapp/weapp';

const nothing = () =>
  Promise.resolve({ statusCode: 200, data: { items: [], now: '2026-11-21T04:00:00.000Z' } });

describe('the compiled WeChat bundle', () => {
  it('opens on the tournaments and asks for them', async () => {
    const asked: string[] = [];
    const app = launchWeapp({
      network: (request) => {
        asked.push(`${request.method} ${request.url}`);
        return nothing();
      },
    });
    await app.arrive('pages/tournaments/index');
    await app.until(() => asked.length > 0, 'a request');
    expect(asked[0]).toMatch(/^GET \/api\/tournaments/);
    expect(app.stack.largest).toBeLessThan(256 * 1024);
  });
});
