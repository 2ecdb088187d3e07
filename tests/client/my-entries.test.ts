import { sectionsOf, rowOf } from '../../src/features/my-entries/my-entry-row';
import { filtersOf, ofPerson } from '../../src/features/my-entries/persons-filter';
import { aChild, aSelf } from './persons-world';
import { aMyEntry, NOON } from './entry-world';

test('a row answers: what, my state, what next, until when', () => {
  expect(rowOf(aMyEntry(), NOON)).toMatchObject({
    event: 'U12 混合双打',
    team: '林小满 邀请',
    status: '待确认报名',
    tone: 'wait',
    todo: '去确认',
    lacking: null,
    until: '8月25日 周五 24:00 截止 · 还剩 4 天 12 小时',
  });
});

test('the initiator reads what is missing; what is over reads nothing of it', () => {
  const missing = [
    { kind: 'athletes' as const, sex: 'F' as const, count: 1 },
    { kind: 'confirmations' as const, count: 2 },
  ];
  const mine = aMyEntry({
    viewer: 'initiator',
    teamName: '青秀山一队',
    shown: 'waiting-for-players',
    todo: 'invite',
    missing,
  });
  expect(rowOf(mine, NOON)).toMatchObject({
    team: '青秀山一队',
    todo: '去邀请队员',
    lacking: '还差 1 名女运动员，还有 2 人没确认',
  });
  expect(
    rowOf({ ...mine, section: 'ended', shown: 'lapsed', todo: null, until: null }, NOON),
  ).toMatchObject({
    status: '未成功（逾期未确认）',
    lacking: null,
    until: null,
  });
});

test('what is under way says when it starts', () => {
  const live = aMyEntry({
    section: 'live',
    shown: 'entered',
    todo: null,
    until: null,
    missing: [],
  });
  expect(rowOf(live, NOON).until).toBe('9月2日 周六 开赛');
});

test('first what presses most; the ended by when they ended', () => {
  const at = (id: string, until: string | null) => aMyEntry({ id, until });
  const ended = (id: string, updatedAt: string) =>
    aMyEntry({ id, section: 'ended', todo: null, updatedAt });
  const sections = sectionsOf(
    {
      now: NOON,
      entries: [
        at('late', '2023-08-30T00:00:00.000Z'),
        at('never', null),
        at('soon', '2023-08-22T00:00:00.000Z'),
        ended('old', '2023-01-01T00:00:00.000Z'),
        ended('new', '2023-08-01T00:00:00.000Z'),
      ],
    },
    NOON,
  );
  expect(sections.todo.map(({ id }) => id)).toEqual(['soon', 'late', 'never']);
  expect(sections.ended.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(sections.live).toEqual([]);
});

describe('of an account that acts for several (MEM-1)', () => {
  const persons = [
    aChild('child-001', '韦予安'),
    aChild('child-002', '阿卜杜热合曼·买买提艾力·吐尔逊'),
  ];
  const entries = [
    aMyEntry(),
    aMyEntry({ memberId: 'child-001', section: 'live', todo: null, shown: 'entered' }),
    aMyEntry({ memberId: 'child-002', section: 'live', todo: null, shown: 'entered' }),
    aMyEntry({ memberId: 'child-002', section: 'ended', todo: null, shown: 'withdrawn' }),
  ];
  const mine = { entries, now: NOON };

  test('each card says whose it is, or that it is not said yet, and opens as theirs', () => {
    const { todo, live } = sectionsOf(mine, NOON, persons);
    expect([...todo, ...live].map(({ whose, forWhom }) => [whose, forWhom])).toEqual([
      ['还没选谁参赛', null],
      ['韦予安', 'child-001'],
      ['阿卜杜热合曼·买买提艾力·吐尔逊', 'child-002'],
    ]);
    expect(live[0]?.label).toMatch(/^韦予安，/);
    expect(new Set(live.map(({ key }) => key)).size).toBe(2);
  });

  test('the filter counts by person; what is nobody’s yet stands with all', () => {
    expect(filtersOf(mine, persons).map(({ text }) => text)).toEqual([
      '全部 4',
      '韦予安 1',
      '阿卜杜热合曼·买买提艾力·吐尔逊 2',
    ]);
    expect(ofPerson(mine, 'child-002').entries).toHaveLength(2);
    expect(ofPerson(mine, null)).toBe(mine);
  });

  test('with one person there is nothing to filter, and no name on a card', () => {
    expect(filtersOf(mine, [aSelf()])).toEqual([]);
    expect(sectionsOf(mine, NOON, [aSelf()]).live[0]).toMatchObject({ whose: null, forWhom: null });
  });
});
