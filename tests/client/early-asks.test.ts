/** @jest-environment jsdom */
import { runInNewContext } from 'node:vm';
import { earlyAsks } from '../../config/early-asks';
import { addressOf } from '../../src/contract/address';
import { queryOf, START_FILTERS } from '../../src/features/tournaments/list-filters';
import { earlyAnswer } from '../../src/platform/early.h5';

const API = 'https://api.example';
const LIST = `${API}${addressOf('listTournaments', {}, queryOf(START_FILTERS))}`;
const get = (url: string) => ({ method: 'GET' as const, url, headers: {} });

/** Runs the script on a page, whose network answers this; what it asked for and left behind. */
const runOn = (
  pathname: string,
  search = '',
  answer: () => Promise<unknown> = async () => ({}),
) => {
  const asked: string[] = [];
  const links: string[] = [];
  const place = {
    ...{ location: { pathname, search }, Date, JSON },
    document: {
      createElement: () => ({}),
      head: { appendChild: ({ as, href }: Record<string, string>) => links.push(`${as} ${href}`) },
    },
    fetch: (url: string) => {
      asked.push(url);
      return answer();
    },
  };
  const window = place as typeof place & Pick<Window, 'kaipaiAsked'>;
  runInNewContext(earlyAsks(API, ['js/later.js', 'css/later.css']), { ...place, window });
  return { asked, links, left: window.kaipaiAsked };
};
const answering = (status: number, data: unknown) => async () => ({
  status,
  json: async () => data,
});
afterEach(() => {
  delete window.kaipaiAsked;
  jest.useRealTimers();
});

describe('what a page asks for before the client is there', () => {
  test.each(['/', '/pages/tournaments/index'])(
    'on %s: the list as a visitor sees it first',
    (path) => {
      const { asked, links } = runOn(path);
      expect(asked).toEqual([LIST]);
      expect(links).toEqual(['script /js/later.js', 'style /css/later.css']);
    },
  );
  test.each([
    ['/pages/tournaments/index', '?phase=all'],
    ['/packages/entry/mine/index', ''],
  ])('on %s%s: nothing', (path, search) => {
    expect(runOn(path, search)).toEqual({ asked: [], links: [], left: undefined });
  });
});

describe('its answer', () => {
  const page = { tournaments: [], next: null, now: '2026-12-01T00:00:00.000Z' };
  test('is the answer of the first who asks for that, and of nobody after', async () => {
    window.kaipaiAsked = runOn('/', '', answering(200, page)).left;
    expect(await earlyAnswer(get(`${API}/api/tournaments`))).toBeNull();
    expect(await earlyAnswer({ ...get(LIST), method: 'POST' })).toBeNull();
    expect(await earlyAnswer(get(LIST))).toEqual({ status: 200, data: page });
    expect(await earlyAnswer(get(LIST))).toBeNull();
  });
  test.each([
    ['a refusal', answering(503, { reason: 'UNAVAILABLE' })],
    ['no network', () => Promise.reject(new Error('no network'))],
  ])('%s is none: it is asked for again', async (_, answer) => {
    window.kaipaiAsked = runOn('/', '', answer).left;
    expect(await earlyAnswer(get(LIST))).toBeNull();
  });
  test('that is older than half a minute is none', async () => {
    window.kaipaiAsked = runOn('/', '', answering(200, page)).left;
    const { at } = window.kaipaiAsked ?? { at: 0 };
    jest.useFakeTimers({ now: at + 30_001 });
    expect(await earlyAnswer(get(LIST))).toBeNull();
  });
  test('that does not come within ten seconds is none', async () => {
    jest.useFakeTimers();
    window.kaipaiAsked = runOn('/', '', () => new Promise(() => undefined)).left;
    const answer = earlyAnswer(get(LIST));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeNull();
  });
});
