import { REASONS, type Reason, type ReasonRow, type Told } from '../../src/contract/reasons';
import { sentence } from '../../src/copy/reasons';
import { SHOWN_STATUS } from '../../src/copy/statuses';
import {
  closingMomentText,
  dayOf,
  dayRangeText,
  dayText,
  deadlineText,
  fullDayText,
  momentText,
  moneyText,
  openingText,
  timeLeftText,
} from '../../src/copy/time';

// 25 November 2026 is a Wednesday; China is UTC+8.
const closes = '2026-11-25T09:00:00.000Z';

describe('times as every page writes them', () => {
  test.each([
    ['2026-11-22T07:00:00.000Z', '11月25日 周三 17:00 截止 · 还剩 3 天 2 小时'],
    ['2026-11-24T09:00:00.000Z', '11月25日 周三 17:00 截止 · 还剩 1 天'],
    ['2026-11-25T06:55:00.000Z', '11月25日 周三 17:00 截止 · 还剩 2 小时 5 分'],
    ['2026-11-25T08:59:30.000Z', '11月25日 周三 17:00 截止 · 还剩 不到 1 分钟'],
    ['2026-11-25T09:00:00.000Z', '11月25日 周三 17:00 已截止'],
  ])('at %s', (now, text) => {
    expect(deadlineText(closes, now)).toBe(text);
  });

  test('a moment is told in China, and another year is named', () => {
    expect(momentText('2026-11-24T16:30:00.000Z')).toBe('11月25日 周三 00:30');
    expect(momentText('2027-01-01T00:00:00.000Z', closes)).toBe('2027年1月1日 周五 08:00');
    expect(dayOf('2026-11-24T16:00:00.000Z')).toBe('2026-11-25');
    expect(dayOf('2026-11-24T15:59:59.999Z')).toBe('2026-11-24');
  });

  test('what closes at midnight closes at 24:00 of the day before', () => {
    expect(closingMomentText('2026-11-25T16:00:00.000Z')).toBe('11月25日 周三 24:00');
    expect(openingText('2026-11-25T16:00:00.000Z', closes)).toBe(
      '11月26日 周四 00:00 开始 · 还有 7 小时',
    );
    expect(timeLeftText(closes, closes)).toBeNull();
  });

  test('days', () => {
    expect(dayText('2026-11-25')).toBe('11月25日 周三');
    expect(fullDayText('2012-01-01')).toBe('2012年1月1日');
    expect(dayRangeText('2026-11-25', '2026-11-27')).toBe('11月25日–27日');
    expect(dayRangeText('2026-11-30', '2026-12-02')).toBe('11月30日–12月2日');
    expect(dayRangeText('2026-11-25', '2026-11-25')).toBe('11月25日 周三');
  });

  test.each([
    [28000, '¥280'],
    [28050, '¥280.50'],
    [0, '¥0'],
  ])('%i fen is %s', (fen, text) => {
    expect(moneyText(fen)).toBe(text);
  });
});

describe('sentences of refusals', () => {
  const VALUES = { number: 3, seconds: 42, text: '六局', moment: closes };
  const said = (reason: Reason): string => {
    const { values = {} }: ReasonRow = REASONS[reason];
    const told = Object.entries(values).map(([name, kind]) => [name, VALUES[kind]]);
    return sentence({ reason, detail: Object.fromEntries(told) as unknown } as Told);
  };
  test.each(Object.keys(REASONS) as Reason[])('%s speaks Chinese and leaves no gap', (reason) => {
    expect(said(reason)).toMatch(/\p{Script=Han}/u);
    expect(said(reason)).not.toMatch(/[{}]|undefined|null|NaN/);
    // at the desk there is room for more
    const most = reason.startsWith('ABSENT_') ? 60 : 45;
    expect(said(reason).length).toBeLessThanOrEqual(most);
  });

  test('values are filled in, waiting in the unit people think in', () => {
    expect(sentence({ reason: 'CODE_WRONG', detail: { triesLeft: 3 } })).toBe(
      '验证码不对，还可以试 3 次',
    );
    const waiting = (reason: 'TOO_MANY_REQUESTS' | 'PASSWORD_LOCKED', retryAfterSeconds: number) =>
      sentence({ reason, detail: { retryAfterSeconds } });
    expect(waiting('TOO_MANY_REQUESTS', 42)).toContain('请 42 秒后');
    expect(waiting('TOO_MANY_REQUESTS', 1800)).toContain('请 30 分钟后');
    expect(waiting('PASSWORD_LOCKED', 86400)).toContain('请 24 小时后');
    expect(sentence({ reason: 'ISSUE_NOT_DUE', detail: { dueAt: closes } })).toBe(
      '这一期要到 11月25日 周三 17:00 才发布',
    );
  });
});

test('S0 四(一)3: the words of a status are exactly the table of the rulebook', () => {
  expect(Object.values(SHOWN_STATUS)).toEqual([
    '待队员确认',
    '待支付',
    '待确认报名',
    '无需参赛（团队成员变更）',
    '已报名',
    '已报名（队员取消参赛）',
    '已撤销',
    '团队解散',
    '弃赛',
    '未成功（逾期未确认）',
    '已驳回',
    '赛事取消',
    '候补',
  ]);
});
