/** @jest-environment jsdom */
import { forgetSession, startSession } from '../../src/client/session';
import type { MyEntry } from '../../src/contract/entries';
import { ServiceScreen } from '../../src/features/my-entries/service-screen';
import { aMyEntry, anEntryView, NOON } from './entry-world';
import { canned, clearStage, onScreen } from './hook-stage';
import { aMe, aSelf } from './persons-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
  forgetSession();
});

const FIRST = aMyEntry({ id: 'guangxi-2023-nanning.U12-XD.abcdefghijkl1' });
const LATER = aMyEntry({
  ...{ id: 'guangxi-2023-nanning.U12-WD.abcdefghijkl2', discipline: 'WD' },
  until: '2023-08-26T16:00:00.000Z',
});

/** 服务 of somebody with these entries; what was asked, and what stands on it. */
const open = async (entries: readonly MyEntry[]) => {
  const asked = canned({
    'GET /me': aMe([aSelf()]),
    'GET /me/entries': { entries, now: NOON },
    'GET /me/inbox/unread': { unread: 2 },
    [`GET /entries/${FIRST.id}`]: anEntryView({
      id: FIRST.id,
      viewer: 'invitee',
      shown: 'to-confirm',
      memberId: null,
    }),
  });
  const { text, place } = await onScreen(<ServiceScreen />);
  return { asked: asked.map(({ what }) => what), text: text(), place };
};

test('a guest reads what the product does, logs in by the one primary button, and asks nothing', async () => {
  const { asked, text, place } = await open([]);
  expect(asked).toEqual([]);
  expect(text).toContain('报名、确认、看排名，都在开拍');
  expect(text).toContain('客服电话 19900009000');
  expect(place.querySelectorAll('.ui-button-primary')).toHaveLength(1);
});

describe('who is logged in', () => {
  beforeEach(() => startSession('token', '2030-01-01T00:00:00.000Z'));

  test('reads first what is to be done, the most pressing open with its people; one more is asked for', async () => {
    const { asked, text, place } = await open([LATER, FIRST]);
    expect(asked.filter((what) => what.startsWith('GET /entries/'))).toEqual([
      `GET /entries/${FIRST.id}`,
    ]);
    expect(place.querySelectorAll('.ui-ticket-stub')).toHaveLength(2);
    expect(text.indexOf('需要我处理')).toBeLessThan(text.indexOf('U12 混合双打'));
    expect(text.indexOf('U12 混合双打')).toBeLessThan(text.indexOf('U12 女子双打'));
    // one primary button on a screen
    expect(place.querySelectorAll('.ui-button-primary')).toHaveLength(1);
    expect(place.querySelectorAll('.ui-button-secondary')).toHaveLength(1);
    expect(text).toContain('2 条未读');
  });

  test('with nothing entered the way to tournaments, the inbox and help stay', async () => {
    const { asked, text } = await open([]);
    expect(asked.filter((what) => what.startsWith('GET /entries/'))).toEqual([]);
    for (const words of ['还没有报名', '看赛事', '收件箱', '客服电话'])
      expect(text).toContain(words);
  });
});
