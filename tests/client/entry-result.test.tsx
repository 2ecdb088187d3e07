/** @jest-environment jsdom */
import { forgetSession, startSession } from '../../src/client/session';
import type { EntryView } from '../../src/contract/entries';
import { EntryResult } from '../../src/features/entry/entry-result';
import { aPrice, anEntryView, aSlot } from './entry-world';
import { canned, clearStage, onScreen } from './hook-stage';
import { aChild, aMe, aParent } from './persons-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => startSession('token', '2030-01-01T00:00:00.000Z'));
afterEach(() => {
  clearStage();
  jest.restoreAllMocks();
  forgetSession();
});

/** What a parent of two children reads right after entering one of them. */
const entered = async (entry: EntryView) => {
  canned({
    'GET /me': aMe([aParent(), aChild('child-001', '韦予安'), aChild('child-002', '韦予乐')]),
  });
  const { text, place } = await onScreen(<EntryResult entry={entry} />);
  return { text: text(), place };
};

const singles: Partial<EntryView> = {
  ...{ kind: 'singles', discipline: 'MS', eventId: 'U12-MS', teamName: null },
  ...{ memberId: 'child-001', shown: 'entered', missing: [], allowed: ['withdraw'] },
  ...{
    price: aPrice({ entryFen: 10_000 }),
    slots: [aSlot({ name: '韦予安', memberId: 'child-001' })],
  },
};

test('success says who, what, when, where, how much and to whom, and can be passed on', async () => {
  const { text, place } = await entered(anEntryView(singles));
  for (const words of [
    '报名成功，9月2日 周六 开赛',
    '韦予安',
    'U12 男子单打',
    '票号 7',
    '9月2日–3日',
    '广西南宁市青秀区体育中心',
    '报名费¥100',
    '报名费 ¥100，线下交给广西网球协会',
    '分享',
    '加到日历',
  ])
    expect(text).toContain(words);
  expect(place.querySelectorAll('.ui-ticket-arrives.ui-ticket-stamped')).toHaveLength(1);
  expect(place.querySelectorAll('.ui-button-primary')).toHaveLength(1);
});

test('a place that is held is a pencilled ticket, and the first thing to do is to invite', async () => {
  const { text, place } = await entered(anEntryView({ memberId: 'child-001' }));
  expect(place.querySelectorAll('.ui-ticket-pencilled')).toHaveLength(1);
  expect(place.querySelector('.ui-button-primary')?.textContent).toBe('发邀请给队员');
  expect(text).toContain('告诉队员队名「青秀山一队」，确认时要输入');
});
