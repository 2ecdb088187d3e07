import { asQuarters } from '../../src/contract/points';
import { faultsOf, type Draft } from '../../src/console/association/deductions/add-faults';
import { DIFFERENCES_FILE } from '../../src/console/association/runs/differences-csv';
import { WEEK_FILE } from '../../src/console/association/week/week-csv';
import { csvOf, csvText } from '../../src/console/ui/csv';
import { LIST_NAMES, groupOf } from '../../src/contract/words';

describe('what is saved as a file', () => {
  it('is CSV a Chinese Excel opens, with nothing it would run', () => {
    expect(csvText([['a,b', 'c"d', '=1+1', null, -3]])).toBe('\ufeff"a,b","c""d",\'=1+1,,-3\r\n');
  });

  it('differences hold points as numbers: 402 quarters are 100.5', () => {
    const row = {
      list: 'U12-M' as const,
      memberId: 'm1',
      name: null,
      rankBefore: null,
      rankAfter: 7,
      totalBefore: null,
      totalAfter: asQuarters(402),
    };
    expect(csvOf(DIFFERENCES_FILE, [row]).split('\r\n')[1]).toBe('U12 男子,,m1,,7,,100.5');
  });

  it('the week holds a line for each tournament', () => {
    const row = {
      id: 't1',
      name: '云杉公开赛,青岛站',
      level: null,
      lastDay: '2026-11-17',
      chiefReferee: null,
      events: 6,
      uploaded: 2,
      state: 'partial' as const,
      issue: '2026-11-25',
    };
    expect(csvOf(WEEK_FILE, [row]).split('\r\n').slice(0, 2)).toEqual([
      '\ufeff赛事,级别,最后一天,裁判长,已上传,项目,状态,计入哪一期',
      '"云杉公开赛,青岛站",不计积分,2026-11-17,未登记,2,6,部分上传,2026-11-25',
    ]);
  });
});

describe('a deduction that is being written', () => {
  const whole: Draft = {
    athlete: { memberId: 'member-0001', name: '白修帆' },
    group: 'U14',
    points: 60,
    from: '2026-12-02',
    until: '2027-03-02',
  };
  const wrong = (part: Partial<Draft>): string[] =>
    Object.entries(faultsOf({ ...whole, ...part })).flatMap(([field, fault]) =>
      fault === null ? [] : [field],
    );

  it.each<[string, Partial<Draft>, string[]]>([
    ['whole', {}, []],
    ['for good', { until: '' }, []],
    ['the first free day is the day after', { until: '2026-12-03' }, []],
    ['the first free day is its first', { until: '2026-12-02' }, ['until']],
    ['nobody', { athlete: null }, ['athlete']],
    ['an id that cannot be', { athlete: { memberId: '19900000011 ?', name: null } }, ['athlete']],
    ['no points', { points: null }, ['points']],
    ['half a point', { points: 0.5 }, ['points']],
    ['too many', { points: 100_001 }, ['points']],
    ['no day', { from: '', until: '' }, ['from']],
  ])('%s', (_, part, fields) => expect(wrong(part)).toEqual(fields));
});

test('each of the nine lists has its group (RNK-1)', () => {
  expect(LIST_NAMES.map(groupOf)).toEqual([
    'U18',
    'U18',
    'U16',
    'U16',
    'U14',
    'U14',
    'U12',
    'U12',
    'U10',
  ]);
});
