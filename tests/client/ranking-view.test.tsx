/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { forgetSession, startSession } from '../../src/client/session';
import type { ListName } from '../../src/contract/ranking';
import { useListMemory } from '../../src/features/ranking/list-memory';
import { useObjection } from '../../src/features/ranking/use-objection';
import { useRankingView, type Wanted } from '../../src/features/ranking/use-ranking-view';
import type { Me } from '../../src/contract/membership';
import { aChild, aMe, aParent, aSelf } from './persons-world';
import { anIssue, aPage, aRow, EDITION, NOON } from './ranking-world';

jest.mock('../../src/ui/toast');
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const NEXT_EDITION = '2026-11-25.1.3.ba9876543210';
type View = ReturnType<typeof useRankingView>;

let root: Root | undefined;
let latest = EDITION;
let mine: { list: ListName; row: ReturnType<typeof aRow> }[] = [];
let asked: string[] = [];
let persons: Me['persons'] = [];

const answer = (address: string): { statusCode: number; data: unknown } => {
  const url = new URL(address, 'http://phone');
  const edition = url.searchParams.get('edition') ?? latest;
  if (url.pathname === '/api/ranking/issues') {
    const data = { issues: [anIssue()], more: false, nextAt: NOON, now: NOON };
    return { statusCode: 200, data };
  }
  if (url.pathname === '/api/me') return { statusCode: 200, data: aMe(persons) };
  if (url.pathname === '/api/me/ranking') {
    return { statusCode: 200, data: { edition, rows: mine } };
  }
  const list = url.pathname.split('/')[4] as ListName;
  if (url.pathname === '/api/ranking/search') {
    return {
      statusCode: 200,
      data: { edition, rows: [{ list: 'U14-F', row: aRow() }], more: false, left: [] },
    };
  }
  const page = Number(url.searchParams.get('page'));
  return { statusCode: 200, data: aPage({ list, edition, page }) };
};

/** Waits until what was asked for is there. */
const settle = async () => {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    const before = asked.length;
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 25)));
    if (asked.length > before) quiet = -1;
  }
};

/** The tab, opened as somebody with this link does. */
const openTab = async (wanted: Wanted = {}) => {
  asked = [];
  jest.spyOn(Taro, 'request').mockImplementation((({ url }: { url: string }) => {
    asked.push(url.replace('/api/', ''));
    return Promise.resolve(answer(url));
  }) as never);
  const shown: { view?: View } = {};
  const Tab = () => {
    shown.view = useRankingView(wanted);
    return null;
  };
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 20_000 } } });
  root = createRoot(document.createElement('div'));
  act(() =>
    root?.render(
      <QueryClientProvider client={client}>
        <Tab />
      </QueryClientProvider>,
    ),
  );
  await settle();
  return () => shown.view as View;
};

beforeEach(() => {
  forgetSession();
  useListMemory.setState({ list: null });
  latest = EDITION;
  mine = [];
  persons = [aSelf()];
});
afterEach(() => act(() => root?.unmount()));

test('a guest sees the latest issue, and is not asked who they are', async () => {
  const view = await openTab();
  expect(view().shown).toMatchObject({ list: 'U12-M', edition: EDITION, page: 1 });
  expect(asked).toEqual(expect.arrayContaining(['ranking/issues', 'ranking/lists/U12-M?page=1']));
  expect(asked.some((address) => address.startsWith('me/'))).toBe(false);
  expect(view().past).toBe(false);
});

test('RNK-9: the second page is asked for in the edition of the first, whatever came out since', async () => {
  const view = await openTab();
  latest = NEXT_EDITION;
  act(() => view().turnTo(2));
  await settle();
  expect(asked[asked.length - 1]).toBe(`ranking/lists/U12-M?edition=${EDITION}&page=2`);
  expect(view().shown).toMatchObject({ edition: EDITION, page: 2 });
  await act(() => view().refresh());
  await settle();
  expect(view().shown).toMatchObject({ edition: NEXT_EDITION, page: 1 });
});

test('who is logged in sees the list of their own age first, their row pinned', async () => {
  startSession('secret', '2027-01-01T00:00:00.000Z');
  mine = [
    { list: 'U16-F', row: aRow({ rank: 88 }) },
    { list: 'U14-F', row: aRow({ rank: 12 }) },
  ];
  const view = await openTab();
  expect(view().list).toBe('U14-F');
  expect(view().mine.map(({ rank }) => rank)).toEqual([12]);
  expect(view().elsewhere).toEqual([]);
  expect(asked.filter((address) => address.includes('lists/'))).toEqual([
    'ranking/lists/U14-F?page=1',
  ]);
  act(() => view().choose('U12-F'));
  await settle();
  expect([view().mine, view().elsewhere.map(({ list }) => list)]).toEqual([[], ['U16-F']]);
});

test('MEM-1: every person of the account is pinned by name, whoever stands elsewhere a tap away', async () => {
  startSession('secret', '2027-01-01T00:00:00.000Z');
  persons = [aParent(), aChild('child-001', '韦予安'), aChild('child-002', '韦予宁')];
  const [his, hers] = ['child-001', 'child-002'].map((memberId) => aRow({ memberId, name: null }));
  mine = [
    { list: 'U14-M', row: { ...aRow(), ...his, rank: 40 } },
    { list: 'U12-M', row: { ...aRow(), ...his, rank: 7 } },
    { list: 'U12-M', row: { ...aRow(), ...hers, rank: 9 } },
    { list: 'U10', row: { ...aRow(), ...hers, rank: 2 } },
  ];
  const view = await openTab();
  expect(view().list).toBe('U12-M');
  expect(view().mine.map((row) => [view().whose(row), row.rank])).toEqual([
    ['韦予安 的排名', 7],
    ['韦予宁 的排名', 9],
  ]);
  expect(view().elsewhere).toEqual([]);
  act(() => view().choose('U14-M'));
  await settle();
  expect(view().mine.map(({ rank }) => rank)).toEqual([40]);
  expect(view().elsewhere.map(({ list, row }) => [list, row.rank])).toEqual([['U12-M', 9]]);
});

test('RNK-9: my row is never that of another issue than the list', async () => {
  startSession('secret', '2027-01-01T00:00:00.000Z');
  mine = [{ list: 'U12-M', row: aRow() }];
  const view = await openTab({ list: 'U12-M', edition: '2026-11-11.1.3.0123456789ab' });
  expect(asked).toEqual(
    expect.arrayContaining([
      'me/ranking?edition=2026-11-11.1.3.0123456789ab',
      'ranking/lists/U12-M?edition=2026-11-11.1.3.0123456789ab&page=1',
    ]),
  );
  expect(view().past).toBe(true);
  act(() => view().showLatest());
  await settle();
  expect(view().past).toBe(false);
  expect(view().mine).toHaveLength(1);
});

test('a choice is remembered, a link that was shared is not', async () => {
  const view = await openTab({ list: 'U10' });
  expect([view().list, useListMemory.getState().list]).toEqual(['U10', null]);
  act(() => view().choose('U18-F'));
  await settle();
  expect(view().shown?.list).toBe('U18-F');
  act(() => root?.unmount());
  const again = await openTab();
  expect(again().list).toBe('U18-F');
});

test('a link to a list that does not exist leads to one that does, and says so until one is chosen', async () => {
  const view = await openTab({ list: 'U99-M' });
  expect([view().list, view().unknownList]).toEqual(['U12-M', true]);
  act(() => view().choose('U14-F'));
  await settle();
  expect([view().list, view().unknownList]).toEqual(['U14-F', false]);
});

test('a name is looked for in the issue on show, once the typing pauses', async () => {
  const view = await openTab();
  act(() => view().type(' 林 '));
  expect(view().searching).toBe(false);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 450)));
  await settle();
  expect(asked.filter((address) => address.includes('search'))).toEqual([
    `ranking/search?edition=${EDITION}&name=${encodeURIComponent('林')}`,
  ]);
  expect(view().found.data?.rows).toHaveLength(1);
});

describe('an objection (RNK-11)', () => {
  const write = async (text: string, statusCode = 201) => {
    const sent: { key: unknown; body: unknown }[] = [];
    startSession('secret', '2027-01-01T00:00:00.000Z');
    jest.spyOn(Taro, 'request').mockImplementation((({
      data,
      header,
    }: {
      data: string;
      header: Record<string, string>;
    }) => {
      sent.push({ key: header['Idempotency-Key'], body: JSON.parse(data) as unknown });
      const refusal = { title: 'OBJECTIONS_CLOSED', detail: '现在不能提异议' };
      return Promise.resolve({
        statusCode,
        data: statusCode === 201 ? { id: 'o1', at: NOON } : refusal,
      });
    }) as never);
    const shown: { form?: ReturnType<typeof useObjection> } = {};
    const Form = () => {
      shown.form = useObjection({ year: 2026, list: 'U12-M', memberId: 'member-001' });
      return null;
    };
    root = createRoot(document.createElement('div'));
    act(() => root?.render(<Form />));
    const form = () => shown.form as ReturnType<typeof useObjection>;
    await act(() => form().start());
    act(() => form().type(text));
    await act(() => form().send());
    return { sent, form };
  };

  it('is sent on one line, with a key of its own', async () => {
    const { sent, form } = await write('湖畔站男单我是第三名，\n公示里写成了第五名');
    expect(sent).toEqual([
      {
        key: expect.stringMatching(/.{10,}/),
        body: {
          year: 2026,
          list: 'U12-M',
          memberId: 'member-001',
          text: '湖畔站男单我是第三名， 公示里写成了第五名',
        },
      },
    ]);
    expect([form().open, form().text]).toEqual([false, '']);
  });

  it('of a few letters does not leave the device', async () => {
    const { sent, form } = await write('不对');
    expect([sent, form().ready, form().open]).toEqual([[], false, true]);
  });

  it('that is refused keeps what was written and says why', async () => {
    const { form } = await write('湖畔站男单的名次和成绩册不一样', 409);
    expect(form()).toMatchObject({
      open: true,
      text: '湖畔站男单的名次和成绩册不一样',
      error: '现在不能提异议',
    });
  });
});
