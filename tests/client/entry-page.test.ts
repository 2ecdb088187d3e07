import { withKeptRanks } from '../../src/features/entry/kept-ranks';
import { ShownStatus } from '../../src/contract/entries';
import { historyText } from '../../src/copy/entry-page';
import { primaryAction } from '../../src/features/entry/action-list';
import { headlineOf } from '../../src/features/entry/entry-headline';
import { resultOf } from '../../src/features/entry/result-view';
import { peopleOf, rosterPreview } from '../../src/features/entry/roster-preview';
import { withdrawalEffects } from '../../src/features/entry/withdrawal-effects';
import { anEntryView, aSlot, NOON } from './entry-world';

describe('the state in one sentence, and until when', () => {
  test('the initiator waits', () => {
    expect(headlineOf(anEntryView(), NOON)).toEqual({
      tone: 'wait',
      title: '名额已保留，等待 1 位队员确认',
      notes: ['全部确认才算报名成功，逾期自动取消', '8月25日 周五 24:00 截止 · 还剩 4 天 12 小时'],
    });
  });

  test('a roster that lacks someone says whom (ENT-10)', () => {
    const { title, notes } = headlineOf(
      anEntryView({ missing: [{ kind: 'athletes', sex: 'F', count: 1 }] }),
      NOON,
    );
    expect(title).toBe('名额已保留，队员还没到齐');
    expect(notes[0]).toBe('还差 1 名女运动员');
  });

  test('the invitee is asked, by whom and until when (ENT-7)', () => {
    const shown = headlineOf(anEntryView({ viewer: 'invitee', shown: 'to-confirm' }), NOON);
    expect(shown.title).toBe('林小满 邀请你参赛，等你确认');
    expect(shown.notes[1]).toContain('截止 · 还剩 4 天 12 小时');
  });

  test('who left reads why', () => {
    const mine = (state: 'declined' | 'cancelled' | 'confirmed') =>
      headlineOf(anEntryView({ shown: 'withdrawn', slots: [aSlot({ state })] }), NOON).title;
    expect(mine('declined')).toBe('你谢绝了这份邀请');
    expect(mine('cancelled')).toBe('你已取消本人参赛');
    expect(mine('confirmed')).toBe('你已撤销报名');
  });

  test.each(ShownStatus.options)('%s has a sentence', (shown) => {
    expect(headlineOf(anEntryView({ shown }), NOON).title).not.toBe('');
  });
});

test('ENT-6: the form answers at once: in, held, or in the waiting list', () => {
  expect(resultOf(anEntryView({ shown: 'entered', missing: [] }), NOON)).toEqual({
    tone: 'go',
    title: '已报名',
    note: '报名成功，9月2日 周六 开赛',
    next: [],
  });
  expect(resultOf(anEntryView(), NOON)).toMatchObject({
    tone: 'wait',
    title: '名额已保留，等待 1 位队员确认',
    note: '8月25日 周五 24:00 前全部确认才算报名成功，逾期自动取消',
  });
  expect(resultOf(anEntryView({ shown: 'waitlisted', waitingPosition: 3 }), NOON).title).toBe(
    '候补第 3 位',
  );
});

describe('only what the server allows', () => {
  test('the one action at the bottom', () => {
    expect(primaryAction(anEntryView({ allowed: ['confirm', 'decline'] }))).toBe('confirm');
    expect(primaryAction(anEntryView())).toBe('share');
    const lacking = [{ kind: 'athletes' as const, sex: null, count: 1 }];
    expect(primaryAction(anEntryView({ missing: lacking }))).toBe('change-roster');
    expect(primaryAction(anEntryView({ missing: lacking, allowed: [] }))).toBeNull();
    expect(primaryAction(anEntryView({ missing: [] }))).toBeNull();
  });

  test('ENT-9, FEE-3: withdrawing says beforehand what it does', () => {
    expect(withdrawalEffects(anEntryView())).toEqual([
      '名额立即释放，不能找回',
      '团队解散，所有队员都可以报其他队',
      '交过的报名费全额退还',
    ]);
    expect(
      withdrawalEffects(
        anEntryView({
          feeFen: 0,
          withdrawal: { placeLost: false, teamDissolved: false, refund: 'no-fee' },
        }),
      ),
    ).toEqual(['你还在候补，没有占用名额']);
  });

  test('ENT-8: a change of the roster is previewed whole', () => {
    const entry = anEntryView();
    expect(rosterPreview(entry, [], [])).toEqual([]);
    expect(rosterPreview(entry, ['s2'], [{ phone: '19900000004', role: 'athlete' }])).toEqual([
      '移除 199****0003',
      '邀请 1 人，并发送短信',
      '名额和报名时间保留',
      '新邀请的人确认前，报名要等待',
    ]);
  });
});

test('who has left stands apart from who is in', () => {
  const { present, former } = peopleOf(
    anEntryView({ slots: [aSlot(), aSlot({ id: 's2', state: 'declined', me: false })] }),
  );
  expect([present.map(({ id }) => id), former.map(({ id }) => id)]).toEqual([['s1'], ['s2']]);
});

test('the history names who did what', () => {
  const at = NOON;
  expect(historyText({ at, kind: 'removed', by: '林小满', whom: '199****0003' })).toBe(
    '林小满 移除了 199****0003',
  );
  expect(historyText({ at, kind: 'lapsed', by: null, whom: null })).toBe(
    '截止时没有全部确认，报名未成功',
  );
});

test('DRW-2: a command answers without ranks; those on the page stay, of who is still confirmed', () => {
  const slots = (...ranks: (number | null)[]) =>
    ranks.map((rank, at) => aSlot({ id: `s${at + 1}`, state: 'confirmed', rank }));
  const shown = anEntryView({ slots: slots(35, 7, 8) });
  const answer = anEntryView({ slots: slots(null, 6, null, null) });
  const [one, two, three, four] = answer.slots;
  if (!one || !two || !three || !four) throw new Error('no slots');
  const after = { ...answer, slots: [one, two, { ...three, state: 'removed' as const }, four] };
  expect(withKeptRanks(after, shown).slots.map(({ rank }) => rank)).toEqual([35, 6, null, null]);
  expect(withKeptRanks(after, undefined).slots.map(({ rank }) => rank)).toEqual([
    ...[null, 6, null, null],
  ]);
});
