/** @jest-environment jsdom */
import { QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { queryClient } from '../../src/client/query-client';
import { forgetSession, startSession } from '../../src/client/session';
import { MESSAGE_KINDS, type MessageKind } from '../../src/contract/message-kinds';
import type { Message } from '../../src/contract/telling';
import { inboxCopy } from '../../src/copy/inbox';
import { InboxScreen } from '../../src/features/inbox/inbox-screen';
import { MessageSettingsScreen } from '../../src/features/inbox/message-settings-screen';
import { rowOf } from '../../src/features/inbox/message-row';
import { NOON } from './entry-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const aMessage = (overrides: Partial<Message> = {}): Message => ({
  id: 'abcdefgh-one',
  kind: 'confirmed',
  at: '2023-08-21T03:00:00.000Z',
  read: false,
  facts: {
    ...{ tournamentId: 'guangxi-2023-nanning', tournamentName: '南宁站' },
    ...{ entryId: 'guangxi-2023-nanning.U12-XD.abcdefghijkl', groupName: 'U12', discipline: 'XD' },
    ...{ who: '王*明', status: 'entered' },
  },
  ...overrides,
});

describe('a line of the inbox', () => {
  test('says what is the matter, about what, when, and leads to it', () => {
    expect(rowOf(aMessage(), NOON)).toEqual({
      id: 'abcdefgh-one',
      title: '队员已确认',
      body: '王*明 已确认，报名现在是「已报名」',
      about: 'U12 混合双打 · 南宁站',
      when: '8月21日 周一 11:00',
      read: false,
      path: '/packages/entry/detail/index?id=guangxi-2023-nanning.U12-XD.abcdefghijkl',
      label:
        '未读，队员已确认，王*明 已确认，报名现在是「已报名」，U12 混合双打 · 南宁站，8月21日 周一 11:00',
    });
  });
  test.each<[string, Partial<Message>, string]>([
    [
      'of a review leads to the profile',
      { kind: 'rejected', facts: { note: '照片不清楚' } },
      '/packages/account/profile/index',
    ],
    [
      'of a tournament leads there',
      { kind: 'opening', facts: { tournamentId: 'nanning' } },
      '/packages/tournament/detail/index?tournamentId=nanning',
    ],
  ])('%s', (_, message, path) => {
    expect(rowOf(aMessage(message), NOON).path).toBe(path);
  });
  test('each kind leads to what it is about; of a child to the family, where its review stands', () => {
    const entry = { entryId: 'nanning.U12-MS.abcdefghijkl' };
    const about: Partial<Record<MessageKind, [Message['facts'], string]>> = {
      approved: [{}, '/packages/account/profile/index'],
      rejected: [{ whom: '林*舟' }, '/packages/account/family/index'],
      'role-approved': [{}, '/packages/account/roles/index'],
      'role-rejected': [{ whom: '林*舟' }, '/packages/account/family/index'],
      'child-moved': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
      'guardian-joined': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
      'guardian-left': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
      'tournament-notice': [
        { tournamentId: 'nanning' },
        '/packages/tournament/notices/index?tournamentId=nanning',
      ],
      'child-handed-over': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
      'own-guardian-joined': [{}, '/packages/account/guardians/index'],
      'own-guardian-left': [{}, '/packages/account/guardians/index'],
      'let-go': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
      'ward-gone': [{ whom: '林*舟' }, '/packages/account/guardians/index'],
    };
    const news: readonly MessageKind[] = [
      ...(['opening', 'place-free', 'list-out'] as const),
      ...(['tournament-changed', 'tournament-cancelled'] as const),
    ];
    for (const kind of MESSAGE_KINDS) {
      const [facts, path] =
        about[kind] ??
        (news.includes(kind)
          ? [{ tournamentId: 'nanning' }, '/packages/tournament/detail/index?tournamentId=nanning']
          : [entry, `/packages/entry/detail/index?id=${entry.entryId}`]);
      expect([kind, rowOf(aMessage({ kind, facts }), NOON).path]).toEqual([kind, path]);
    }
  });
  test('says for which child it is, and why a profile was not approved', () => {
    const facts = { ...aMessage().facts, whom: '林*舟' };
    expect(rowOf(aMessage({ facts }), NOON).about).toBe('U12 混合双打 · 为 林*舟 · 南宁站');
    expect(rowOf(aMessage({ kind: 'rejected', facts: { note: '照片不清楚' } }), NOON).body).toBe(
      '原因：照片不清楚。改好后可以重新提交',
    );
  });
});

let root: Root | undefined;
let place: HTMLElement;
let asked: string[];
beforeEach(() => {
  queryClient.clear();
  forgetSession();
  asked = [];
});
afterEach(() => act(() => root?.unmount()));

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));

/** A screen of somebody logged in, whose server answers so; `null` is 204. */
const open = async (screen: ReactNode, answers: Record<string, unknown>) => {
  startSession('token', '2099-01-01T00:00:00.000Z');
  jest.spyOn(Taro, 'request').mockImplementation((({
    url,
    method,
    data,
  }: {
    url: string;
    method: string;
    data?: unknown;
  }) => {
    const path = new URL(url, 'http://phone').pathname.replace('/api', '');
    asked.push([method, path, typeof data === 'string' ? data : ''].join(' ').trim());
    const found = answers[`${method} ${path}`];
    return Promise.resolve(
      found === undefined ? { statusCode: 204, data: '' } : { statusCode: 200, data: found },
    );
  }) as never);
  place = document.createElement('div');
  root = createRoot(place);
  act(() => root?.render(<QueryClientProvider client={queryClient}>{screen}</QueryClientProvider>));
  await settle();
};
/** Taps what says so; `within` is the section it stands in. */
const press = async (words: string, within?: string) => {
  const sections = [...place.querySelectorAll('.ui-section')];
  const from = sections.find((section) => within && section.textContent?.includes(within)) ?? place;
  const found = [...from.querySelectorAll('.ui-press')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  act(() => (found as HTMLElement).click());
  await settle();
};

describe('收件箱', () => {
  test('a guest reads what it is for', () => {
    place = document.createElement('div');
    root = createRoot(place);
    act(() =>
      root?.render(
        <QueryClientProvider client={queryClient}>
          <InboxScreen />
        </QueryClientProvider>,
      ),
    );
    expect(place.textContent).toContain(inboxCopy.guest.title);
  });

  test('an empty one says what will come', async () => {
    await open(<InboxScreen />, { 'GET /me/inbox': { messages: [], next: null, now: NOON } });
    expect(place.textContent).toContain(inboxCopy.empty);
  });

  test('all are marked as read up to what was seen', async () => {
    const messages = [aMessage(), aMessage({ id: 'abcdefgh-two', read: true })];
    await open(<InboxScreen />, { 'GET /me/inbox': { messages, next: null, now: NOON } });
    expect(place.textContent).toContain('队员已确认');
    expect(place.textContent).toContain(inboxCopy.kept);
    await press(inboxCopy.readAll);
    expect(asked).toContain(`PUT /me/inbox/read ${JSON.stringify({ upTo: NOON })}`);
    // and the list is asked for anew
    expect(asked.filter((one) => one === 'GET /me/inbox').length).toBeGreaterThan(1);
  });

  test('a message that is opened is read', async () => {
    await open(<InboxScreen />, {
      'GET /me/inbox': { messages: [aMessage()], next: null, now: NOON },
    });
    await press('队员已确认');
    expect(asked).toContain('PUT /me/inbox/messages/abcdefgh-one/read');
  });
});

describe('消息设置', () => {
  test('a tap turns one way of one kind off, and says so to the server', async () => {
    await open(<MessageSettingsScreen />, {
      'GET /me/message-settings': { muted: ['entries.sms'] },
    });
    await press('短信', '邀请与提醒');
    expect(asked).toContain(
      `PUT /me/message-settings ${JSON.stringify({ muted: ['entries.sms', 'invitations.sms'] })}`,
    );
    await press('短信', '报名进展');
    // the server still says what it said before
    expect(asked.filter((one) => one.startsWith('PUT')).at(-1)).toBe(
      `PUT /me/message-settings ${JSON.stringify({ muted: [] })}`,
    );
  });
});
