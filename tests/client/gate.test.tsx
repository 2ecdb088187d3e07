/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useLoginRequest } from '../../src/client/require-login';
import { forgetSession, startSession } from '../../src/client/session';
import { gateCopy } from '../../src/copy/gate';
import type { ClientProblem } from '../../src/copy/problem';
import { Gate, type GateProps } from '../../src/features/gate';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const LOST: ClientProblem = { reason: 'TIMEOUT', sentence: '网络太慢', params: {} };
const GONE: ClientProblem = { reason: 'ENTRY_NOT_FOUND', sentence: '没有这份报名', params: {} };

let root: Root | undefined;
beforeEach(() => {
  forgetSession();
  useLoginRequest.setState({ waiting: null });
});
afterEach(() => act(() => root?.unmount()));

/** A gate before a list of names. */
const stand = (
  read: Partial<GateProps<readonly string[]>['read']>,
  rest: Partial<GateProps<readonly string[]>> = {},
) => {
  const refetch = jest.fn(() => Promise.resolve());
  const place = document.createElement('div');
  root = createRoot(place);
  act(() =>
    root?.render(
      <Gate
        read={{ data: undefined, problem: null, refetch, ...read }}
        failed="名单没有打开"
        none={({ length }) => (length > 0 ? undefined : { title: '还没有人' })}
        {...rest}
      >
        {(names) => names.join('、')}
      </Gate>,
    ),
  );
  return { refetch, text: () => place.textContent ?? '', place };
};
const guest = { title: '登录后可见', note: '浏览不用登录' };

test('a guest reads what logging in is for, whatever is known meanwhile', () => {
  const { text } = stand({ data: ['甲'], problem: LOST }, { guest });
  expect(text()).toContain('登录后可见');
  expect(text()).toContain(gateCopy.logIn);
  expect(text()).not.toContain('甲');
});

test('who is logged in does not; a page for everybody asks nobody', () => {
  expect(stand({ data: ['甲'] }).text()).toBe('甲');
  act(() => root?.unmount());
  startSession('secret', '2099-01-01T00:00:00.000Z');
  expect(stand({ data: ['甲', '乙'] }, { guest }).text()).toBe('甲、乙');
});

test('nothing yet is a skeleton and no sentence', () => {
  const { text, place } = stand({});
  expect(text()).toBe('');
  expect(place.querySelector('.ui-skeleton')).not.toBeNull();
});

test('a failure says what and why, and asks again', () => {
  const { text } = stand({ problem: LOST });
  expect(text()).toContain('名单没有打开');
  expect(text()).toContain('网络太慢');
  expect(text()).toContain(gateCopy.again);
});

test('a refusal may have words of its own, others keep the common ones', () => {
  const known = ({ reason }: ClientProblem) =>
    reason === 'ENTRY_NOT_FOUND'
      ? { title: '已经不在了', action: '看我的报名', onAction: () => undefined }
      : undefined;
  expect(stand({ problem: GONE }, { known }).text()).toBe('已经不在了看我的报名');
  act(() => root?.unmount());
  expect(stand({ problem: LOST }, { known }).text()).toContain('名单没有打开');
});

test('nothing there is said; not where more of it may come', () => {
  expect(stand({ data: [] }).text()).toBe('还没有人');
  act(() => root?.unmount());
  const more = stand({ data: [], hasMore: true, loadingMore: false });
  expect(more.text()).toContain(gateCopy.goOn);
  expect(more.text()).not.toContain('还没有人');
  act(() => root?.unmount());
  const looking = stand({ data: [], hasMore: true, loadingMore: true });
  expect(looking.place.querySelector('.ui-skeleton')).not.toBeNull();
  expect(looking.text()).toBe('');
});
