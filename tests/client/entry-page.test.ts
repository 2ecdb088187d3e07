import { withKeptRanks } from '../../src/features/entry/kept-ranks';
import type { EntryView } from '../../src/contract/entries';
import { ShownStatus } from '../../src/contract/entry-state';
import { historyText } from '../../src/copy/entry-page';
import { acceptedText } from '../../src/copy/ticket';
import { primaryAction } from '../../src/features/entry/action-list';
import { instantsOf } from '../../src/features/entry/entry-facts';
import { headlineOf } from '../../src/features/entry/entry-headline';
import { goneOf } from '../../src/features/entry/entry-screen';
import { invitationGone } from '../../src/features/entry/invite-screen';
import { nextSteps } from '../../src/features/entry/next-steps';
import { inOrder, personNotes } from '../../src/features/entry/people-card';
import { resultOf } from '../../src/features/entry/result-view';
import { rosterPreview } from '../../src/features/entry/roster-preview';
import { peopleOf } from '../../src/features/entry-people';
import { priceText } from '../../src/copy/fees';
import { ticketFacts, ticketHead, ticketStubs } from '../../src/features/ticket-of';
import { askedBy } from '../../src/features/entry/use-entry-actions';
import { withdrawalEffects } from '../../src/features/entry/withdrawal-effects';
import { aPrice, anEntryView, aSlot, NOON } from './entry-world';

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

  test.each(['lapsed', 'rejected', 'tournament-cancelled'] as const)(
    '%s says what becomes of the fee (FEE-3)',
    (shown) => {
      const notes = (refund: EntryView['refund'], payTo: string[] = []) =>
        headlineOf(anEntryView({ shown, refund, payTo }), NOON).notes;
      expect(notes('due')).toEqual(['交过的报名费全额退还']);
      expect(notes('due', ['广西网球协会'])).toEqual(['报名费应退；如已交费，由广西网球协会退还']);
      expect(notes(null)).toEqual([]);
    },
  );

  test.each(ShownStatus.options)('%s has a sentence', (shown) => {
    expect(headlineOf(anEntryView({ shown }), NOON).title).not.toBe('');
  });
});

test('ENT-6: the form answers at once: in, held, or in the waiting list', () => {
  expect(resultOf(anEntryView({ shown: 'entered', missing: [], payTo: [] }), NOON)).toEqual({
    tone: 'go',
    title: '已报名',
    note: '报名成功，9月2日 周六 开赛',
    next: [],
  });
  expect(resultOf(anEntryView(), NOON)).toEqual({
    tone: 'wait',
    title: '名额已保留，等待 1 位队员确认',
    note: '8月25日 周五 24:00 前全部确认才算报名成功，逾期自动取消',
    next: [
      '邀请短信已发给队员，也可以把链接发到群里',
      '告诉队员队名「青秀山一队」，确认时要输入',
      '还有 1 人没确认，可以提醒他们',
      '报名费 每个报名 ¥200，线下交给广西网球协会，平台不收费',
    ],
  });
  expect(resultOf(anEntryView({ shown: 'waitlisted', waitingPosition: 3 }), NOON).title).toBe(
    '候补第 3 位',
  );
});

describe('what is next is said to whoever has to do it', () => {
  const entered = { shown: 'entered' as const, missing: [] };

  test('who is lacking is invited, and from when they may be reminded again (TEL-7)', () => {
    const entry = anEntryView({
      missing: [
        { kind: 'athletes', sex: 'F', count: 1 },
        { kind: 'confirmations', count: 2 },
      ],
      allowed: ['change-roster', 'share', 'withdraw'],
      remindFrom: '2023-08-21T05:00:00.000Z',
      payTo: [],
    });
    expect(nextSteps(entry, NOON)).toEqual([
      '还差 1 名女运动员，到「变更邀请」里邀请',
      '告诉队员队名「青秀山一队」，确认时要输入',
      '还有 2 人没确认，8月21日 周一 13:00 后可以提醒他们',
    ]);
  });

  test('FEE-1: a fee per entry is the initiator’s, one per person is everybody’s', () => {
    const payTo = ['广西网球协会', '南宁市体育局'];
    const toPay = (overrides: Parameters<typeof anEntryView>[0]) =>
      nextSteps(anEntryView({ ...entered, payTo, ...overrides }), NOON);
    expect(toPay({ viewer: 'invitee' })).toEqual([]);
    expect(toPay({ viewer: 'invitee', price: aPrice({ personFen: 28_000 }) })).toEqual([
      '报名费 每人 ¥280，线下交给广西网球协会、南宁市体育局，平台不收费',
    ]);
    expect(toPay({ viewer: 'initiator' })).toHaveLength(1);
  });

  test('SGN-2: who is in reads when to sign in, until that is over', () => {
    const from = '2023-09-02T00:00:00.000Z';
    const until = '2023-09-02T00:30:00.000Z';
    const signIn = [
      {
        from,
        until,
        how: ['in-person' as const],
        place: '东门',
        missed: 'out' as const,
        qualifying: false,
      },
    ];
    const shown = anEntryView({ ...entered, payTo: [], signIn });
    expect(nextSteps(shown, NOON)).toEqual([
      '9月2日 周六 08:00 至 08:30 现场（东门）签到，没有签到的不能参赛',
    ]);
    expect(nextSteps(shown, until)).toEqual([]);
    expect(nextSteps({ ...shown, shown: 'waitlisted' }, NOON)).toEqual([]);
  });

  test.each<EntryView['shown']>(['to-confirm', 'waitlisted', 'withdrawn', 'lapsed', 'not-needed'])(
    'nobody pays for what is %s',
    (shown) => {
      expect(nextSteps(anEntryView({ ...entered, shown }), NOON)).toEqual([]);
    },
  );

  test('a button elsewhere opens the question it names, where it may be asked', () => {
    const invited = { allowed: ['confirm', 'decline'] as const };
    expect(askedBy({ allowed: [...invited.allowed] }, 'confirm')).toBe('confirm');
    expect(askedBy({ allowed: [] }, 'confirm')).toBeNull();
    // what cannot be taken back is asked for on the page itself
    expect(askedBy({ allowed: ['withdraw'] }, 'withdraw')).toBeNull();
    expect(askedBy({ allowed: ['confirm'] }, undefined)).toBeNull();
  });
});

test('ENT-1: a leader reads whom they have entered, an athlete without a team types no name', () => {
  const slots = [
    aSlot({ role: 'leader', name: '何老师' }),
    aSlot({ id: 's2', name: '林小满', me: false, initiator: false }),
  ];
  const entered = anEntryView({ kind: 'singles', shown: 'entered', slots });
  expect(headlineOf(entered, NOON).title).toBe('林小满 已报名成功');
  const invited = anEntryView({ viewer: 'invitee', shown: 'to-confirm' });
  const noteFor = (asksTeamName: boolean) =>
    headlineOf({ ...invited, asksTeamName }, NOON).notes.join();
  expect(noteFor(true)).toMatch(/队名/);
  expect(noteFor(false)).not.toMatch(/队名/);
});

describe('who stands in an entry', () => {
  const notes = (kind: EntryView['kind']) => personNotes(aSlot(), { rankingList: null, kind }, []);

  test('ENT-2: a pair has an initiator, a singles player is none', () => {
    expect(notes('pair')).toBe('运动员 · 女 · 发起人 · 我 · 199****0002');
    expect(notes('singles')).toBe('运动员 · 女 · 我 · 199****0002');
  });

  test('CAP-5: a partner of another unit is shown with it', () => {
    const slot = aSlot({ unit: '白桦小学', initiator: false, me: false, phoneMasked: null });
    expect(personNotes(slot, { rankingList: null, kind: 'pair' }, [])).toBe(
      '运动员 · 女 · 白桦小学',
    );
  });

  test('of a team those who are waited for stand first; of a pair the initiator does', () => {
    const slots = ['confirmed', 'invited', 'confirmed', 'invited'].map((state, at) =>
      aSlot({ id: `s${at + 1}`, state: state as 'invited' }),
    );
    expect(inOrder(slots).map(({ id }) => id)).toEqual(['s2', 's4', 's1', 's3']);
    expect(inOrder(slots.slice(0, 2)).map(({ id }) => id)).toEqual(['s1', 's2']);
  });
});

describe('a link that leads to nothing explains itself', () => {
  test.each(['ENTRY_NOT_FOUND', 'PERSON_NOT_FOUND', 'NOT_FOUND', 'INVALID_REQUEST'] as const)(
    '%s: gone, or of another phone, and who is logged in',
    (reason) => {
      const gone = goneOf({ reason }, '199****0002');
      expect(gone?.title).toBe('这份报名不在你的名下');
      expect(gone?.note).toContain('你现在用 199****0002 登录');
      expect(gone?.action).toBe('我的报名');
    },
  );

  test('while it is not known who is logged in, nothing is said of a phone', () => {
    expect(goneOf({ reason: 'ENTRY_NOT_FOUND' }, undefined)?.note).toBe(
      '报名可能已不存在，或者属于另一个手机号。自己的报名都在「我的报名」里。',
    );
  });

  test('the network is no reason to give up', () => {
    expect(goneOf({ reason: 'OFFLINE' }, '199****0002')).toBeUndefined();
    expect(invitationGone({ reason: 'TIMEOUT', sentence: '' })).toBeUndefined();
  });

  test('an invitation says whether it is over or was never there, and leads to tournaments', () => {
    expect(invitationGone({ reason: 'ENTRY_CLOSED', sentence: '报名已经截止' })).toMatchObject({
      title: '这份邀请已失效',
      note: '报名已经截止',
      action: '看看其他赛事',
    });
    expect(invitationGone({ reason: 'NOT_FOUND', sentence: '' })?.note).toBe(
      '邀请可能已过期或被收回，请联系发起人重新发送',
    );
  });
});

test('ENT-13: accepted at the closing instant is said as closing is', () => {
  const closesAt = '2023-08-25T16:00:00.000Z';
  expect(acceptedText(closesAt, closesAt, NOON)).toBe('8月25日 周五 24:00');
  expect(acceptedText('2023-08-24T16:00:00.000Z', closesAt, NOON)).toBe('8月25日 周五 00:00');
});

describe('an entry as a ticket', () => {
  test('number, event, tournament, when, how much and where', () => {
    const entry = anEntryView({ shown: 'waitlisted', waitingPosition: 3, number: 35 });
    expect(ticketHead(entry)).toEqual({
      mark: 'queued',
      tone: 'wait',
      state: '候补第 3 位',
      position: 3,
      number: '票号 35',
      title: 'U12 混合双打',
      about: '南宁站',
    });
    expect(ticketFacts(entry).map(({ value }) => value)).toEqual([
      '9月2日–3日',
      '每个报名 ¥200',
      '广西南宁市青秀区体育中心',
    ]);
  });

  test('FEE-1: the fee is said of whom it is taken; a singles player is person and entry', () => {
    expect(priceText({ personFen: 28_000, entryFen: 0 }, 'pair')).toBe('每人 ¥280');
    expect(priceText({ personFen: 1_000, entryFen: 20_000 }, 'team')).toBe(
      '每个报名 ¥200，每人 ¥10',
    );
    // 100 for the entry and 10 for its one person
    expect(priceText({ personFen: 1_000, entryFen: 10_000 }, 'singles')).toBe('¥110');
    expect(priceText({ personFen: 0, entryFen: 0 }, 'team')).toBe('不收报名费');
  });

  test('FEE-1, FEE-5: what a fee is made of stands beside it, and what is paid apart', () => {
    const line = { late: false, per: 'person', fen: 0, member: null, together: null } as const;
    const price = aPrice({ personFen: 40_000 }, [
      { ...line, kind: 'entry', fen: 36_000, member: { of: '协会会员', fen: 30_000 } },
      { ...line, kind: 'entry', late: true, fen: 2_000 },
      { ...line, kind: 'insurance', fen: 2_000 },
      { ...line, kind: 'board', per: 'night', fen: 24_000 },
    ]);
    expect(ticketFacts(anEntryView({ price }))[2]?.value).toBe(
      '协会会员报名费 ¥300；含报名费逾期加收 每人每项 ¥20；含保险费 每人 ¥20；另收食宿费 每人每晚 ¥240',
    );
  });

  test('its people are its stubs; who has left is none of them', () => {
    const entry = anEntryView();
    const left = aSlot({ id: 's3', state: 'declined', me: false });
    expect(ticketStubs({ ...entry, slots: [...entry.slots, left] }, [])).toEqual([
      { key: 's1', name: '林小满', state: '已确认', tone: 'go', mine: true },
      { key: 's2', name: '199****0003', state: '待确认', tone: 'wait', mine: false },
    ]);
  });

  test('of what is over nobody is waited for any more', () => {
    const [mine] = ticketStubs(anEntryView({ shown: 'dissolved' }), []);
    expect(mine?.state).toBeNull();
  });

  test('in the row it has its place only while it waits', () => {
    expect(ticketHead(anEntryView({ shown: 'entered' })).position).toBeNull();
  });
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
          ...{ price: aPrice(), payTo: [] },
          withdrawal: {
            ...{ late: false, until: null, placeLost: false, teamDissolved: false },
            refundPercent: null,
          },
        }),
      ),
    ).toEqual(['你还在候补，没有占用名额']);
    const back = (refundPercent: number | null) =>
      withdrawalEffects(
        anEntryView({
          withdrawal: {
            ...{ late: false, until: null, placeLost: true, teamDissolved: false },
            refundPercent,
          },
        }),
      )[1];
    expect(back(50)).toBe('交过的报名费退还 50%');
    expect(back(0)).toBe('已过退费截止时间，交过的报名费不退');
    expect(back(null)).toBe('平台没有收费；如已线下交费，请联系主办方');
  });

  test('ENT-8: a change of the roster is previewed whole', () => {
    const entry = anEntryView();
    expect(rosterPreview(entry, [], 0)).toEqual([]);
    expect(rosterPreview(entry, ['s2'], 1)).toEqual([
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

test('ENT-13: the instants of an entry stand in the order in which they come', () => {
  const titles = (overrides: Partial<EntryView>) =>
    instantsOf(anEntryView(overrides), NOON).map(({ title, text }) => `${title} ${text}`);
  expect(
    titles({
      enteredAt: '2023-08-20T04:00:00.000Z',
      changeCutoffAt: '2023-08-24T04:00:00.000Z',
      closesAt: '2023-08-25T16:00:00.000Z',
      freeWithdrawalUntil: '2023-08-29T09:00:00.000Z',
    }),
  ).toEqual([
    '报名时间 8月20日 周日 12:00',
    '变更截止 8月24日 周四 12:00',
    '报名截止 8月25日 周五 24:00',
    '退赛截止 8月29日 周二 17:00',
  ]);
});
