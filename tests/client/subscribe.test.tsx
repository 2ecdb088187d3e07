/** @jest-environment jsdom */
import { QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { queryClient } from '../../src/client/query-client';
import { forgetSession, startSession } from '../../src/client/session';
import type { TournamentDetail } from '../../src/contract/tournaments';
import { subscribeCopy, watchCopy } from '../../src/copy/inbox';
import { SubscribeRow } from '../../src/features/subscribe-row';
import { WatchRow } from '../../src/features/tournaments/watch-row';
import { aDetail } from './tournaments-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** TEL-2: WeChat's leave to send is asked for where there is something to wait for. */
const IDS = 'invited=T1,reminder=T2,entry-result=T3,roster-changed=T4,tournament-news=T5';
const former = { ...process.env };
let root: Root | null = null;
let place: HTMLElement;
let asked: string[];
let ids: string[][];

beforeEach(() => {
  [asked, ids] = [[], []];
  process.env.TARO_ENV = 'weapp';
  process.env.KAIPAI_WECHAT_TEMPLATES = IDS;
});
afterEach(() => {
  act(() => root?.unmount());
  queryClient.clear();
  forgetSession();
  jest.restoreAllMocks();
  process.env.TARO_ENV = former.TARO_ENV ?? '';
  process.env.KAIPAI_WECHAT_TEMPLATES = former.KAIPAI_WECHAT_TEMPLATES ?? '';
});

/** What WeChat answers where it is asked, and the server's answers; everything is noted in order. */
const open = async (
  screen: ReactNode,
  accepts: (id: string) => boolean,
  answers: Readonly<Record<string, unknown>> = {},
) => {
  startSession('token', '2099-01-01T00:00:00.000Z');
  const request = ({ url, method, data }: { url: string; method: string; data?: unknown }) => {
    const path = new URL(url, 'http://phone').pathname.replace('/api', '');
    asked.push([method, path, typeof data === 'string' ? data : ''].join(' ').trim());
    const found = answers[`${method} ${path}`];
    return Promise.resolve(
      found === undefined ? { statusCode: 204, data: '' } : { statusCode: 200, data: found },
    );
  };
  jest.spyOn(Taro, 'request').mockImplementation(request as never);
  const wechat = ({ tmplIds }: { tmplIds: string[] }) => {
    ids.push(tmplIds);
    asked.push('WeChat');
    return Promise.resolve(
      Object.fromEntries(tmplIds.map((id) => [id, accepts(id) ? 'accept' : 'reject'])),
    );
  };
  jest.spyOn(Taro, 'requestSubscribeMessage').mockImplementation(wechat as never);
  place = document.createElement('div');
  root = createRoot(place);
  act(() => root?.render(<QueryClientProvider client={queryClient}>{screen}</QueryClientProvider>));
  await settle();
};
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const press = async (words: string) => {
  const found = [...place.querySelectorAll('.ui-press')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  act(() => (found as HTMLElement).click());
  await settle();
};
const written = () => asked.filter((one) => !one.startsWith('GET'));

const row = (
  <SubscribeRow wanted={['invited', 'entry-result', 'profile-reviewed']} title="问一问" />
);

test('what is accepted is told to the server, and the row is gone', async () => {
  await open(row, (id) => id === 'T3');
  expect(place.textContent).toContain(subscribeCopy.note);
  await press('问一问');
  // the build knows no id of the third
  expect(ids).toEqual([['T1', 'T3']]);
  expect(written()).toEqual([
    'WeChat',
    `POST /me/subscriptions ${JSON.stringify({ accepted: ['entry-result'] })}`,
  ]);
  expect(place.textContent).toBe('');
});

test('what is declined is told to nobody, and may be asked again', async () => {
  await open(row, () => false);
  await press('问一问');
  expect(written()).toEqual(['WeChat']);
  expect(place.textContent).toContain('问一问');
});

test('three at most are asked for at once', async () => {
  const all = ['invited', 'reminder', 'entry-result', 'roster-changed'] as const;
  await open(<SubscribeRow wanted={all} title="问一问" />, () => false);
  await press('问一问');
  expect(ids).toEqual([['T1', 'T2', 'T3']]);
});

test('outside of WeChat nothing is asked', async () => {
  process.env.TARO_ENV = 'h5';
  await open(row, () => true);
  expect(place.textContent).toBe('');
});

const shown = { detail: aDetail() } as Parameters<typeof WatchRow>[0]['shown'];
const watch = `/tournaments/${shown.detail.regulation.id}/watch`;

test('「提醒我」 asks WeChat in the same tap, and watches whatever the answer', async () => {
  for (const accepts of [true, false]) {
    asked = [];
    await open(<WatchRow shown={shown} />, () => accepts, {
      [`GET ${watch}`]: { watching: false },
    });
    await press(watchCopy.start);
    expect(written()).toEqual([
      'WeChat',
      ...(accepts
        ? [`POST /me/subscriptions ${JSON.stringify({ accepted: ['tournament-news'] })}`]
        : []),
      `PUT ${watch}`,
    ]);
    act(() => root?.unmount());
    queryClient.clear();
  }
});

test('whoever watches may accept one more message', async () => {
  await open(<WatchRow shown={shown} />, () => true, { [`GET ${watch}`]: { watching: true } });
  await press(subscribeCopy.news);
  expect(ids).toEqual([['T5']]);
  expect(place.textContent).not.toContain(subscribeCopy.news);
});

describe('「提醒我」 says what there is still to hear of (TEL-8)', () => {
  const seen = async (phase: TournamentDetail['phase'], watching = false, listPublic = true) => {
    const { regulation } = shown.detail;
    const detail = {
      ...shown.detail,
      phase,
      regulation: { ...regulation, entry: { ...regulation.entry, listPublic } },
    };
    await open(<WatchRow shown={{ ...shown, detail }} />, () => true, {
      [`GET ${watch}`]: { watching },
    });
    return place.textContent;
  };
  test.each([
    ['upcoming', true, '提醒我开始报名、空出名额、名单公布时告诉你'],
    ['open', true, '提醒我空出名额、名单公布时告诉你'],
    ['open', false, '提醒我空出名额时告诉你'],
    ['closed', true, ''],
    ['ended', true, ''],
  ] as const)('%s, list public: %s', async (phase, listPublic, said) => {
    expect(await seen(phase, false, listPublic)).toBe(said);
  });
  test('who watches what has closed meanwhile may end it', async () => {
    expect(await seen('closed', true)).toContain('已设提醒再点一下取消');
  });
});
