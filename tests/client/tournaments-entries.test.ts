import type { ListedEntry } from '../../src/contract/tournaments';
import { explanationOf, rowOf } from '../../src/features/tournaments/entry-rows';
import { cardViewOf } from '../../src/features/tournaments/card-view';
import { aCard, NOON } from './tournaments-world';

const anEntry = (overrides: Partial<ListedEntry> = {}): ListedEntry => ({
  position: 1,
  teamName: '旋风',
  nameHidden: false,
  units: ['城南网球俱乐部'],
  people: [
    { name: '李*源', role: 'athlete', rank: null, athlete: null },
    { name: null, role: 'athlete', rank: null, athlete: null },
    { name: '陈*', role: 'coach', rank: null, athlete: null },
  ],
  status: 'waiting',
  mine: false,
  ...overrides,
});

const namesOf = (row: ReturnType<typeof rowOf>) => row.people.map(({ name }) => name);

describe('a line of the list', () => {
  it('says that a name is being looked at, and who they are (ENT-7)', () => {
    const row = rowOf(anEntry({ teamName: null, nameHidden: true, units: [] }), 'MT', 'U12');
    expect([row.team, namesOf(row)]).toEqual(['队名待审核', ['李*源', '待确认', '陈*（教练）']]);
    expect(row.label).toContain('队名待审核');
  });

  it('names a team, its people and its unit; who has not confirmed has no name (ENT-6)', () => {
    const row = rowOf(anEntry(), 'MT', 'U12');
    expect(namesOf(row)).toEqual(['李*源', '待确认', '陈*（教练）']);
    expect(row).toMatchObject({
      team: '旋风',
      unit: '城南网球俱乐部',
      status: '待队员确认',
      tone: 'wait',
      label: '第 1 位，旋风，李*源、待确认、陈*（教练），城南网球俱乐部，待队员确认',
    });
  });

  it('of singles is the player', () => {
    const people = [{ name: '王*明', role: 'athlete', rank: null, athlete: null }];
    const row = rowOf(anEntry({ teamName: null, people, status: 'entered' }), 'MS', 'U12');
    expect([row.team, namesOf(row), row.status]).toEqual([null, ['王*明'], '已报名']);
  });

  it('says where its people stand in the ranking list of the group, and nothing where there is none (DRW-2)', () => {
    const people = [
      { name: '李*源', role: 'athlete', rank: 12, athlete: null },
      { name: '陈*明', role: 'athlete', rank: null, athlete: null },
      { name: '周*', role: 'athlete', rank: 35, athlete: null },
    ];
    const ranks = (list: 'U12' | null) =>
      rowOf(anEntry({ people }), 'MT', list).people.map(({ rank }) => rank);
    expect(ranks('U12')).toEqual(['U12 第 12 名', null, 'U12 第 35 名']);
    expect(ranks(null)).toEqual([null, null, null]);
  });

  it('leads a name to its page, and says first that it is mine', () => {
    const athlete = { id: 'member-1', list: 'U12-M' } as const;
    const people = [{ name: '李明源', role: 'athlete', rank: 12, athlete }];
    const row = rowOf(anEntry({ teamName: null, people, mine: true }), 'MS', 'U12');
    expect(row.people[0]?.athlete).toEqual(athlete);
    expect([row.mine, row.label.split('，')[0]]).toEqual([true, '我的']);
  });

  it('explains 待队员确认 only where somebody stands there with it', () => {
    const words = (status: ListedEntry['status']) =>
      explanationOf([rowOf(anEntry({ status }), 'MT', null)]);
    expect(words('waiting')).toContain('名额已保留');
    expect(words('entered')).not.toContain('名额已保留');
  });
});

it('tells a screen reader a whole card in one sentence, its state in a word', () => {
  expect(cardViewOf(aCard({ full: true, held: 32 }), NOON).label).toBe(
    '2023年广西青少年网球排名赛“工行杯”南宁站（CTJ-B600），CTJ-B600，9月2日–3日，广西 南宁，名额已满，8月25日 周五 24:00 截止，还剩 4 天 12 小时，名额 32/32',
  );
});
