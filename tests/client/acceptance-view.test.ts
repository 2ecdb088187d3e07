import type { AcceptedEntry, AcceptanceList } from '../../src/contract/acceptance';
import { myLineOf, sectionsOf } from '../../src/features/acceptance/acceptance-view';

const entry = (overrides: Partial<AcceptedEntry> = {}): AcceptedEntry => ({
  ...{ teamName: null, nameHidden: false, units: ['星海小学'], mine: true, gone: false },
  people: [{ name: '林小舟', role: 'athlete', rank: 212, athlete: null }],
  ...{ as: 'alternate', within: 3, place: 37, ranks: [212], total: '40' },
  enteredAt: '2026-11-01T01:00:00.000Z',
  ...overrides,
});
type Facts = Parameters<typeof myLineOf>[1];
const list = (overrides: Partial<AcceptanceList> = {}): Facts => ({
  ...{ cuts: { main: 14, qualifying: 34 }, order: 'rank', discipline: 'MS', wildCardsOpen: 0 },
  shown: {
    ...{ version: 1, kind: 'preliminary', cause: 'closing', at: '2026-11-20T16:00:00.000Z' },
    ...{ reason: null, issue: '2026-11-18', cancelled: false },
    counts: {
      ...{ main: 14, 'special-exempt': 0, 'main-wild-card': 2 },
      ...{ qualifying: 20, 'qualifying-wild-card': 4, alternate: 6 },
    },
  },
  ...overrides,
});

test('ACC-3: the line on top says where, by what, the cuts, and who would have to leave', () => {
  expect(myLineOf(entry(), list())).toMatchObject({
    names: '林小舟',
    headline: '替补第 3 位',
    facts: [
      '第 37 名',
      '按 11月18日 排名第 212 位',
      '正选截至第 14 位，预选截至第 34 位',
      '前面退出 3 人可进预选',
    ],
  });
});

test('from the qualifying it is the main draw, without qualifying too; who is in needs nothing', () => {
  const last = (one: Partial<AcceptedEntry>, of: Facts = list()) =>
    myLineOf(entry(one), of).facts.at(-1);
  expect(last({ as: 'qualifying', place: 16 })).toBe('前面退出 2 人可进正选');
  expect(last({ place: 17 }, list({ cuts: { main: 16, qualifying: null } }))).toBe(
    '前面退出 1 人可进正选',
  );
  expect(last({ as: 'main', place: 3 })).toBe('正选截至第 14 位，预选截至第 34 位');
  expect(last({ as: 'main-wild-card', place: null })).toBe('正选截至第 14 位，预选截至第 34 位');
});

test('ACC-2: whoever stands last is told that wild cards may still be given', () => {
  const risk = '还有 2 张外卡没有给出，给出后正选末尾可能移到预选';
  const open = list({ wildCardsOpen: 2 });
  expect(myLineOf(entry({ as: 'main', place: 13 }), open).facts).toContain(risk);
  expect(myLineOf(entry({ as: 'main', place: 12 }), open).facts).not.toContain(risk);
});

test('unranked, by points, and who has left', () => {
  expect(myLineOf(entry({ ranks: [null] }), list()).facts[1]).toBe('未上榜，看报名先后');
  const pairs = list({ order: 'total' });
  expect(myLineOf(entry({ total: '1177.5' }), pairs).facts[1]).toBe('按 11月18日 积分合计 1177.5');
  expect(myLineOf(entry({ gone: true }), list())).toMatchObject({ headline: '已退出' });
});

test('ACC-3: lines stand under the lists they are of', () => {
  const entries = [
    entry({ as: 'main', within: 14 }),
    entry({ as: 'qualifying', within: 1, mine: false }),
    entry({ as: 'qualifying', within: 2, people: [{ ...entry().people[0]!, name: null }] }),
  ];
  expect(
    sectionsOf(entries, list()).map(({ title, lines }) => [title, lines.map(({ names }) => names)]),
  ).toEqual([
    ['正选 14', [['林小舟']]],
    ['预选 20', [['林小舟'], ['待确认']]],
  ]);
});
