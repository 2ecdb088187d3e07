import { sharedRefusals } from '../../src/client/fits';
import type { MyFit, TournamentDetail } from '../../src/contract/tournaments';
import { eventFactsOf } from '../../src/features/tournaments/event-view';
import {
  againOf,
  concerns,
  fittingOf,
  groupsOf,
  hindering,
} from '../../src/features/tournaments/groups-view';
import { factsOf } from '../../src/features/tournaments/facts-view';
import { entriesHere } from '../../src/features/tournaments/my-entries-here';
import { nextStepOf } from '../../src/features/tournaments/next-step';
import { bareSentence } from '../../src/copy/reasons';
import { sharedText } from '../../src/copy/reasons-text';
import { timelineOf } from '../../src/features/tournaments/timeline-view';
import { wayInOf } from '../../src/features/tournaments/way-in';
import { aMyEntry } from './entry-world';
import { shareTitleOf } from '../../src/features/tournaments/share-title';
import { aDetail, aFit, NOON } from './tournaments-world';

const FULL = {
  full: true,
  numbers: { entries: 32, entriesLimit: 32, athletes: 32, athletesLimit: null, waiting: 0 },
};
const nextStep = (detail: TournamentDetail, fit: MyFit | null) =>
  nextStepOf(detail, groupsOf(detail, fit), NOON);

describe('timeline', () => {
  it('puts 现在 among the instants, and joins two that are one', () => {
    const points = timelineOf(aDetail(), NOON);
    expect(points.map(({ label, state }) => [label, state])).toEqual([
      ['报名开始', 'done'],
      ['现在', 'now'],
      ['截止（含退赛）', 'next'],
      ['开赛', 'next'],
    ]);
    expect(points[2]).toMatchObject({ day: '8月27日', time: '周日 24:00' });
    expect(points[3]).toMatchObject({ day: '9月2日', time: '周六' });
  });

  it('shows an earlier cut-off for withdrawals before the closing (ENT-13)', () => {
    const { regulation } = aDetail();
    const entry = { ...regulation.entry, changeCutoffAt: '2023-08-20T12:00:00+08:00' };
    const detail = aDetail({ regulation: { ...regulation, entry } });
    expect(timelineOf(detail, NOON).map(({ label }) => label)).toEqual([
      '报名开始',
      '退赛截止',
      '现在',
      '报名截止',
      '开赛',
    ]);
  });
});

describe('groups and events', () => {
  it('shows birth limits in words and present numbers with their limits (ENT-20)', () => {
    const [u16] = groupsOf(aDetail(), null);
    expect(u16?.age).toBe('2007年1月1日至2008年12月31日出生');
    expect(u16?.cells.map(({ discipline, figures }) => `${discipline} ${figures}`)).toEqual([
      '男单 12/32',
      '女单 12/32',
      '男双 12/16',
      '女双 12/16',
    ]);
  });

  it.each([
    ['full', { full: true }, '已满'],
    ['full with a waiting list', { full: true, waitingList: true }, '已满，可候补'],
  ])('%s', (_, event, note) => {
    expect(groupsOf(aDetail({}, { 'U16-MS': event }), null)[0]?.cells[0]?.note).toBe(note);
  });

  it('says why not once per reason, and for a whole group in one sentence', () => {
    const detail = aDetail();
    const groups = groupsOf(detail, aFit(detail));
    expect(groups.map(({ name, whyNot }) => [name, whyNot])).toEqual([
      [
        'U16组',
        ['年龄超过了这个组别，请选适合的组别', '女单、女双：性别不符合这个项目，请选其他项目'],
      ],
      ['U14组', ['女单、女双：性别不符合这个项目，请选其他项目']],
      [
        'U12组',
        ['年龄超过了这个组别，请选适合的组别', '女单、女双：性别不符合这个项目，请选其他项目'],
      ],
      [
        'U10组',
        ['年龄超过了这个组别，请选适合的组别', '女单、女双：性别不符合这个项目，请选其他项目'],
      ],
    ]);
  });

  it('says every reason, with the events it stands against (ENT-20)', () => {
    const detail = aDetail();
    const nationality = {
      reason: 'NATIONALITY_REQUIRED',
      sentence: '这个项目对国籍有要求，请查看竞赛规程',
    } as const;
    const young = { reason: 'TOO_YOUNG', sentence: '年龄还不到' } as const;
    const fit = aFit(detail, {
      'U14-MS': { refusals: [young, nationality], fits: false },
      'U14-MD': { refusals: [nationality], fits: false },
    });
    const [, u14] = groupsOf(detail, fit);
    expect(u14?.whyNot).toEqual([
      '男单：年龄还不到',
      '男单、男双：这个项目对国籍有要求，请查看竞赛规程',
      '女单、女双：性别不符合这个项目，请选其他项目',
    ]);
  });

  it('has under 我能报的 what can be entered now, without what the person stands in', () => {
    const detail = aDetail();
    const refusal = { reason: 'ALREADY_ENTERED', sentence: '你已经在这个项目里了' } as const;
    const mine = { refusals: [refusal], entryId: 'guangxi-2023-nanning.U14-MS.abcdefghijkl' };
    const groups = groupsOf(detail, aFit(detail, { 'U14-MS': mine }));
    expect(fittingOf(groups).map(({ name }) => name)).toEqual(['U14组 男双']);
    expect(groups[1]?.whyNot).toEqual(['女单、女双：性别不符合这个项目，请选其他项目']);
  });

  it('shows what fits where nothing can be entered: places are gone (CAP-2)', () => {
    const detail = aDetail({}, { 'U14-MS': FULL, 'U14-MD': FULL });
    const groups = groupsOf(detail, aFit(detail));
    expect(fittingOf(groups).map(({ name, note }) => [name, note])).toEqual([
      ['U14组 男单', '已满'],
      ['U14组 男双', '已满'],
    ]);
    expect(nextStep(detail, aFit(detail))).toMatchObject({ sentence: '适合的项目名额已满' });
  });

  it('lets who is counted in a full tournament into another event, nobody else (CAP-1)', () => {
    const detail = aDetail({}, { 'U14-MS': { full: true }, 'U14-MD': { full: true } });
    const entryId = 'guangxi-2023-nanning.U14-MD.abcdefghijkl';
    const refusal = { reason: 'ALREADY_ENTERED', sentence: '你已经在这个项目里了' } as const;
    const counted = aFit(detail, { 'U14-MD': { entryId, refusals: [refusal] } });
    expect(nextStep(detail, counted)).toEqual({ kind: 'enter' });
    expect(nextStep(detail, aFit(detail))).toMatchObject({ kind: 'why-not' });
  });

  it('says a reason that stands against everything once', () => {
    const detail = aDetail();
    const refusal = { reason: 'NOT_APPROVED', sentence: '请先完成实名' } as const;
    const fit = {
      events: aFit(detail).events.map((event) => ({ ...event, fits: false, refusals: [refusal] })),
    };
    expect(sharedRefusals(fit)).toEqual([refusal]);
    expect(groupsOf(detail, fit).flatMap(({ whyNot }) => whyNot)).toEqual([]);
    expect(nextStep(detail, fit)).toMatchObject({ sentence: '请先完成实名' });
  });
});

describe('a certified role that is asked for (ENT-20)', () => {
  const role = { reason: 'CERTIFIED_ROLE_REQUIRED', sentence: '要求认证身份' } as const;
  const sex = { reason: 'WRONG_SEX', sentence: '性别不符' } as const;
  const notOpen = { reason: 'ENTRY_NOT_OPEN', sentence: '还没开始' } as const;
  type Said = MyFit['events'][number]['refusals'];
  const of = (...refusals: readonly Said[]): MyFit => ({
    events: aFit(aDetail())
      .events.slice(0, refusals.length)
      .map((event, at) => ({ ...event, refusals: refusals[at] ?? [] })),
  });

  it('is what keeps out whoever fits otherwise; not where something is open, or nothing fits', () => {
    expect(hindering(of([sex], [role], [sex]))).toEqual(role);
    expect(hindering(of([sex], [notOpen, role]))).toEqual(role);
    // whom something else keeps out too is not sent for a role
    expect(hindering(of([sex, role]))).toBeNull();
    expect(hindering(of([role], []))).toBeNull();
    expect(hindering(of([sex]))).toBeNull();
    expect(hindering(null)).toBeNull();
  });

  it('leads to the certified roles of the person, a missing profile to the profile', () => {
    expect(wayInOf(role, undefined)?.label).toBe('申请认证身份');
    expect(wayInOf({ reason: 'NOT_APPROVED' }, undefined)?.label).toBe('去实名');
    expect(wayInOf(sex, undefined)).toBeNull();
  });
});

describe('the way in', () => {
  const detail = aDetail();

  it('is open for a guest, who logs in on the way, and for whom the server lets in', () => {
    expect(nextStep(detail, null)).toEqual({ kind: 'enter' });
    expect(nextStep(detail, aFit(detail))).toEqual({ kind: 'enter' });
  });

  it.each([
    ['upcoming', '8月2日 周三 00:00 开始报名'],
    ['closed', '报名已截止'],
    ['ended', '赛事已结束'],
  ] as const)('%s: %s', (phase, sentence) => {
    expect(nextStep(aDetail({ phase }), null)).toMatchObject({ kind: 'why-not', sentence });
  });

  it('says the reason of what fits, or that nothing fits', () => {
    const refusal = { reason: 'EVENT_FULL', sentence: '这个项目名额已满' } as const;
    const full = aFit(detail, {
      'U14-MS': { refusals: [refusal] },
      'U14-MD': { refusals: [refusal] },
    });
    expect(nextStep(detail, full)).toMatchObject({ sentence: '这个项目名额已满' });
    const none = aFit(detail, {
      'U14-MS': { refusals: [{ reason: 'TOO_YOUNG', sentence: '年龄还不到' }], fits: false },
      'U14-MD': { refusals: [{ reason: 'TOO_YOUNG', sentence: '年龄还不到' }], fits: false },
    });
    expect(nextStep(detail, none)).toMatchObject({
      sentence: '这个赛事没有适合的项目，原因见各组别',
    });
  });

  it('is shut when every event is full without a waiting list (CAP-2, CAP-3)', () => {
    const full = aDetail();
    const events = full.events.map((event) => ({ ...event, full: true }));
    expect(nextStep({ ...full, events }, null)).toMatchObject({ kind: 'why-not' });
    const [first, ...others] = events;
    const waiting = [...(first ? [{ ...first, waitingList: true }] : []), ...others];
    expect(nextStep({ ...full, events: waiting }, null)).toEqual({ kind: 'enter' });
  });
});

describe('one event and the notice', () => {
  it('says its places, draw and fee', () => {
    const detail = aDetail();
    const cell = groupsOf(detail, null)[0]?.cells[2];
    expect(cell && eventFactsOf(detail, cell)).toEqual({
      age: '2007年1月1日至2008年12月31日出生',
      lines: [
        '限 16 对，先到先得',
        '须出示第二代居民身份证原件，以备资格审查',
        '16 签位，4 个种子',
        '报名不足 4 个则取消该项',
        '男子双打：每对 ¥200',
      ],
      enter: '报这个项目',
      whyNot: null,
    });
  });
});

describe('what is next for who stands in it', () => {
  const entry = aMyEntry({ id: 'guangxi-2023-nanning.U14-MS.abcdefghijkl', shown: 'entered' });
  const refusal = { reason: 'ALREADY_ENTERED', sentence: '你已经在这个项目里了' } as const;
  const step = (detail: TournamentDetail, mine = [entry]) =>
    nextStepOf(
      detail,
      groupsOf(detail, aFit(detail, { 'U14-MS': { refusals: [refusal], entryId: entry.id } })),
      NOON,
      mine,
    );

  it('看报名, and another event that is open to them', () => {
    expect(step(aDetail())).toMatchObject({
      ...{ kind: 'entered', entry: { id: entry.id } },
      again: { id: 'U14-MD', name: 'U14组 男双' },
    });
    expect(step(aDetail({}, { 'U14-MD': FULL }))).toMatchObject({ kind: 'entered', again: null });
  });

  it('in their own group before a group they would play up into, whatever comes first (ENT-12)', () => {
    const detail = aDetail();
    const fits = { refusals: [], fits: true };
    const fit = aFit(detail, {
      'U16-MS': fits,
      'U14-MS': { refusals: [refusal], entryId: entry.id },
    });
    const groups = groupsOf(detail, fit);
    expect(groups[0]?.name).toBe('U16组');
    expect(fittingOf(groups).map(({ id }) => id)).toEqual(['U14-MD', 'U16-MS']);
    expect(againOf(groups, ['U14-MS'])?.id).toBe('U14-MD');
    // in the older group already: its other events first
    expect(againOf(groups, ['U16-MD'])?.id).toBe('U16-MS');
  });

  it('all of them where there are several', () => {
    const other = { ...entry, id: 'guangxi-2023-nanning.U14-MD.abcdefghijkl' };
    expect(step(aDetail(), [entry, other])).toMatchObject({ entry: null, again: null });
  });

  it('the results of their event once it is over', () => {
    expect(step(aDetail({ phase: 'ended' }))).toEqual({ kind: 'results', eventId: 'U14-MS' });
  });

  it('what came to nothing, or is of another tournament, is not of it', () => {
    const { tournamentId } = entry;
    const lapsed = { ...entry, shown: 'lapsed' as const };
    expect(entriesHere([entry, lapsed], tournamentId)).toEqual([entry]);
    expect(entriesHere([entry], 'another')).toEqual([]);
    expect(entriesHere(undefined, tournamentId)).toEqual([]);
  });
});

describe('what is not for me', () => {
  it('is folded away: groups with nothing that fits; for a guest nothing is', () => {
    const detail = aDetail();
    const shown = (fit: MyFit | null) =>
      groupsOf(detail, fit)
        .filter(concerns)
        .map(({ id }) => id);
    expect(shown(aFit(detail))).toEqual(['U14']);
    expect(shown(null)).toEqual(['U16', 'U14', 'U12', 'U10']);
    const none = aFit(detail, { 'U14-MS': { fits: false }, 'U14-MD': { fits: false } });
    expect(shown(none)).toEqual([]);
  });

  it.each(['closed', 'ended'] as const)('%s: who is in, and no free places', (phase) => {
    const detail = aDetail({ phase });
    const [, u14] = groupsOf(detail, aFit(detail));
    expect(u14?.cells.map(({ figures, note }) => [figures, note])).toEqual(
      Array.from({ length: 4 }, () => ['已报 12', null]),
    );
    expect(u14?.whyNot).toEqual([]);
  });
});

describe('five facts', () => {
  const facts = (change: Partial<TournamentDetail['regulation']> = {}) => {
    const detail = aDetail();
    return factsOf({ ...detail, regulation: { ...detail.regulation, ...change } });
  };

  it('when, where, for whom, how many, how much', () => {
    expect(facts().map(({ title, text }) => [title, text])).toEqual([
      ['时间', '9月2日 周六 – 9月3日 周日'],
      ['地点', expect.stringMatching(/^广西 南宁/)],
      ['谁能报', 'U16组、U14组、U12组、U10组'],
      // 4 groups × (2 singles of 32 + 2 pairs of 16)
      ['名额', '共 384 个名额'],
      ['费用', '¥100/人 – ¥200/对'],
    ]);
  });

  it('what is paid, when and to whom, in one sentence, also where the platform takes nothing', () => {
    const { money } = aDetail().regulation;
    const paid = (change: Partial<typeof money>) => {
      const [, , , , fee] = facts({ money: { ...money, ...change } });
      return [fee?.text, ...(fee?.notes ?? [])];
    };
    expect(paid({ payWithinMinutes: 15 })[1]).toMatch(
      /^报名后 15 分钟内线上付给主办方.+；8月27日 周日 24:00 前退赛全额退回，之后不退$/,
    );
    expect(paid({ payWithinMinutes: 120 })[1]).toMatch(/^报名后 2 小时内线上付给/);
    expect(paid({ collection: 'offline' })[1]).toMatch(/^报名时不付款，由主办方.+线下收取/);
    expect(paid({ fees: [] })).toEqual(['不收报名费']);
  });
});

test('a shared card or link of a tournament says which, when and where', () => {
  expect(shareTitleOf(aDetail())).toBe(
    '2023年广西青少年网球排名赛“工行杯”南宁站（CTJ-B600） · 9月2日–3日 · 广西 南宁',
  );
});

test('what stands against every event is said of the tournament, without the advice to take another group', () => {
  const said = (reason: 'TOO_OLD' | 'NOT_APPROVED') =>
    sharedText([{ reason, sentence: bareSentence(reason) ?? '' }]);
  expect(said('TOO_OLD')).toBe('年龄超过了这个赛事的所有组别');
  expect(said('NOT_APPROVED')).toBe(bareSentence('NOT_APPROVED'));
  expect(sharedText([])).toBeNull();
});
