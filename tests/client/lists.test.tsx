/** @jest-environment jsdom */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CallOptions } from '../../src/client/call';
import type { PagedRoute } from '../../src/client/lists';
import { useList, type List } from '../../src/client/use-list';
import { gateCopy } from '../../src/copy/gate';
import { Gate } from '../../src/features/gate';
import { anIssue, NOON } from './ranking-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** One page of a list as the server answers it: with one row or none, and more behind it or not. */
type Answer = (filled: boolean, cursor: string | null) => object;
const LISTS: { readonly [N in PagedRoute]: { options: CallOptions<N>; answer: Answer } } = {
  listTournaments: {
    options: { query: { q: '湖畔' } },
    answer: (filled, next) => ({ tournaments: filled ? [{ id: 't' }] : [], next, now: NOON }),
  },
  notices: {
    options: { params: { tournamentId: 't' } },
    answer: (filled, next) => ({ notices: filled ? [{ number: 1 }] : [], next, now: NOON }),
  },
  listEventEntries: {
    options: { params: { tournamentId: 't', eventId: 'e' } },
    answer: (filled, next) => ({ entries: filled ? [{ position: 1 }] : [], next }),
  },
  acceptanceList: {
    options: { params: { tournamentId: 't', eventId: 'e' } },
    answer: (filled, next) => ({ entries: filled ? [{ within: 1 }] : [], next }),
  },
  listUnits: {
    options: { query: { q: '湖畔' } },
    answer: (filled, next) => ({ units: filled ? [{ id: 'u' }] : [], next }),
  },
  accesses: {
    options: {},
    answer: (filled, next) => ({ accesses: filled ? [{ id: 'a' }] : [], next, now: NOON }),
  },
  inbox: {
    options: {},
    answer: (filled, next) => ({ messages: filled ? [{ id: 'm' }] : [], next, now: NOON }),
  },
  reviews: {
    options: { query: {} },
    answer: (filled, next) => ({ reviews: filled ? [{ id: 'r' }] : [], next, now: NOON }),
  },
  trail: {
    options: { query: {} },
    answer: (filled, next) => ({ lines: filled ? [{ id: 'l' }] : [], next, now: NOON }),
  },
  issues: {
    options: {},
    // the cursor of this list is the date of its last row
    answer: (_, cursor) => ({
      issues: [anIssue()],
      more: cursor !== null,
      nextAt: NOON,
      now: NOON,
    }),
  },
};

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

/** A screen with the list, answered page by page; after those with the last of them. */
const open = async <N extends PagedRoute>(name: N, pages: object[]) => {
  const asked: URL[] = [];
  jest.spyOn(Taro, 'request').mockImplementation((({ url }: { url: string }) => {
    asked.push(new URL(url, 'http://phone'));
    const data = pages[Math.min(asked.length, pages.length) - 1];
    return Promise.resolve({ statusCode: 200, data });
  }) as never);
  const shown: { list?: List<N> } = {};
  const Rows = () => {
    const list = useList(name, LISTS[name].options);
    shown.list = list;
    return (
      <Gate
        read={list}
        failed="没有加载出来"
        none={({ length }) => (length > 0 ? undefined : { title: '一个也没有' })}
      >
        {({ length }) => `有 ${length} 行`}
      </Gate>
    );
  };
  const place = document.createElement('div');
  root = createRoot(place);
  // until nothing more is asked for
  const settle = () =>
    act(async () => {
      for (let before = -1; before !== asked.length;) {
        before = asked.length;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
  act(() =>
    root?.render(
      <QueryClientProvider
        client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <Rows />
      </QueryClientProvider>,
    ),
  );
  await settle();
  return { asked, settle, list: () => shown.list as List<N>, text: () => place.textContent ?? '' };
};

const CURSORED = ['listTournaments', 'listEventEntries', 'listUnits', 'notices'] as const;
describe.each(CURSORED)('%s', (name) => {
  const { answer } = LISTS[name];

  test('an empty page with a cursor is passed over, with the cursor of that page', async () => {
    const { asked, text, list } = await open(name, [
      answer(false, 'one'),
      answer(false, 'two'),
      answer(true, null),
    ]);
    expect(asked.map(({ searchParams }) => searchParams.get('cursor'))).toEqual([
      null,
      'one',
      'two',
    ]);
    expect(text()).toBe('有 1 行');
    expect(list().hasMore).toBe(false);
  });

  test('none is said only where there is no cursor', async () => {
    const { asked, text } = await open(name, [answer(false, 'one'), answer(false, null)]);
    expect(asked).toHaveLength(2);
    expect(text()).toContain('一个也没有');
  });

  test('five empty pages are asked for, then the person is asked: it is not said that there is none', async () => {
    const { asked, text, list, settle } = await open(name, [answer(false, 'on')]);
    expect(asked).toHaveLength(5);
    expect(text()).toContain(gateCopy.notYet.title);
    expect(text()).toContain(gateCopy.goOn);
    expect(text()).not.toContain('一个也没有');
    act(() => void list().more());
    await settle();
    expect(asked).toHaveLength(10);
    expect(text()).toContain(gateCopy.goOn);
  });

  test('the next page is passed over too when it is empty, and the rows before it stay', async () => {
    const { list, settle, text } = await open(name, [
      answer(true, 'one'),
      answer(false, 'two'),
      answer(true, null),
    ]);
    expect([text(), list().hasMore]).toEqual(['有 1 行', true]);
    act(() => void list().more());
    await settle();
    expect([text(), list().hasMore]).toEqual(['有 2 行', false]);
  });
});

test('issues go on before the oldest that is there', async () => {
  const { answer } = LISTS.issues;
  const { asked, list, settle, text } = await open('issues', [
    answer(true, 'on'),
    answer(true, null),
  ]);
  expect(list().hasMore).toBe(true);
  act(() => void list().more());
  await settle();
  expect(asked.map(({ searchParams }) => searchParams.get('before'))).toEqual([
    null,
    anIssue().date,
  ]);
  expect([text(), list().hasMore]).toEqual(['有 2 行', false]);
});

/** Answers of a list that come when they are let, in the order in which they were asked for. */
const heldList = async () => {
  const { answer } = LISTS.listTournaments;
  const held: ((data: object | null) => void)[] = [];
  const opened = await open('listTournaments', [answer(true, 'older')]);
  jest.spyOn(Taro, 'request').mockImplementation(
    (() =>
      new Promise((resolve) => {
        held.push((data) => resolve({ statusCode: data ? 200 : 500, data: data ?? {} }));
      })) as never,
  );
  const say = async (data: object | null) => {
    act(() => held.shift()?.(data));
    await opened.settle();
  };
  return { ...opened, answer, say };
};

test('a next page that a refresh overtook comes all the same', async () => {
  const { answer, list, settle, say, text } = await heldList();
  act(() => void list().more());
  act(() => void list().refetch());
  await settle();
  // the page that was stopped, the refresh of the first, and the page once more
  await say(answer(true, null));
  await say(answer(true, 'older'));
  expect(text()).toBe('有 1 行');
  await say(answer(true, null));
  expect([text(), list().hasMore]).toEqual(['有 2 行', false]);
});

test('a next page that does not come says why, and what is there stays', async () => {
  const { answer, list, settle, say, text } = await heldList();
  act(() => void list().more());
  await settle();
  await say(null);
  expect([text(), list().hasMore]).toEqual(['有 1 行', true]);
  expect(list().moreProblem?.reason).toBe('TRY_AGAIN');
  act(() => void list().more());
  await settle();
  await say(answer(true, null));
  expect([text(), list().moreProblem]).toEqual(['有 2 行', null]);
});
