import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardCommand, awardCsv } from '../../functions/commands/award';
import { rankingCsv } from '../../functions/commands/ranking';
import { aFolder, aMember, writeSeason } from '../local/ranking-world';

const folder = aFolder();
const path = join(folder, 'results.csv');
const HEADER = 'memberId,partnerId,place,wholeMatches,noShow';
const EIGHT = [1, 2, 3, 3, 5, 5, 5, 5].map((place, at) => `m${at + 1},,${place},1,0`);
const FLAGS = { table: 'ctj-2025', level: 'C400', group: 'U12', discipline: 'MS' };
const STOP = {
  tournament: 't1',
  'last-day': '2026-11-15',
  'uploaded-at': '2026-11-16T10:00+08:00',
};
const put = (lines: string[]) => writeFileSync(path, [HEADER, ...lines, ''].join('\n'));
const complaint = (flags: Parameters<typeof awardCsv>[0] = FLAGS) => {
  try {
    awardCsv(flags, path);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
};
beforeEach(() => put(EIGHT));

test('PTS-2: eight who played C400 get one band down, in the columns of awards.csv', () => {
  const { csv, summary } = awardCsv({ ...FLAGS, ...STOP }, path);
  const tail = '2026-11-15,2026-11-16T10:00+08:00';
  expect(csv.split('\n').slice(0, 6)).toEqual([
    'memberId,tournamentId,ageGroup,discipline,points,lastDay,uploadedAt',
    `m1,t1,U12,MS,280,${tail}`,
    `m2,t1,U12,MS,200,${tail}`,
    `m3,t1,U12,MS,100,${tail}`,
    `m4,t1,U12,MS,100,${tail}`,
    `m5,t1,U12,MS,40,${tail}`,
  ]);
  expect(summary).toBe('实际参赛 8 个，8 人获得积分');
});

test('what it prints is what the ranking reads', () => {
  writeSeason(folder, {
    members: EIGHT.map((_, at) => aMember({ memberId: `m${at + 1}` })),
    awards: [],
    deductions: [],
  });
  writeFileSync(join(folder, 'awards.csv'), awardCsv({ ...FLAGS, ...STOP }, path).csv);
  expect([...rankingCsv(folder, '2026-11-18')].join('')).toContain('U12-M,1,m1,280,280,0,earned\n');
});

test('PTS-3: each of the two gets the pair’s points; the unnamed columns stay empty and that is said', () => {
  put([1, 2, 3, 3].map((place, at) => `a${at},b${at},${place},1,`));
  const { csv, summary } = awardCsv({ ...FLAGS, discipline: 'MD' }, path);
  expect(csv.split('\n').slice(1, 4)).toEqual([
    'a0,,U12,MD,280,,',
    'b0,,U12,MD,280,,',
    'a1,,U12,MD,200,,',
  ]);
  expect(summary).toContain('--tournament、--last-day、--uploaded-at');
});

test('who gets none is named with the reason', () => {
  put([...EIGHT, 'm9,,9,1,0', 'm10,,9,0,0', 'm11,,9,1,1']);
  expect(awardCsv({ ...FLAGS, ...STOP }, path).summary.split('\n')).toEqual([
    '实际参赛 10 个，8 人获得积分',
    'm9 没有积分：名次不在得分范围内',
    'm10 没有积分：没有打完一场计分的比赛',
    'm11 没有积分：无故弃赛',
  ]);
});

test('PTS-9: play-offs of all places: the fourth gets what the third gets, nine teams are taken', () => {
  put([1, 2, 3, 4, 5, 6, 7, 8].map((place) => `m${place},,${place},1,0`));
  const pointsOf = (csv: string) => csv.split('\n').flatMap((row) => row.split(',')[4] ?? []);
  expect(pointsOf(awardCsv(FLAGS, path).csv).slice(1)).toEqual([
    '280',
    '200',
    '100',
    '100',
    '40',
    '40',
    '40',
    '40',
  ]);
  put(Array.from({ length: 9 }, (_, at) => `m${at},队${at},${at + 1},1,0`));
  const teams = { ...FLAGS, level: 'G600', discipline: 'MT' };
  expect(pointsOf(awardCsv(teams, path).csv).slice(1)).toEqual([
    '600',
    '450',
    '300',
    '300',
    '200',
    '200',
    '200',
    '200',
  ]);
});

test('SAN-2: a no-show’s line gives nothing, or what it has won; what goes besides is said', () => {
  put([...EIGHT.slice(0, 3), 'm4,,3,1,1', ...EIGHT.slice(4)]);
  const of = (rule?: string) =>
    awardCsv({ ...FLAGS, ...STOP, ...(rule ? { 'no-show': rule } : {}) }, path);
  const gone = ['实际参赛 8 个，7 人获得积分', 'm4 没有积分：无故弃赛'];
  expect(of().summary.split('\n')).toEqual(gone);
  expect(of('void-event')).toEqual(of());
  expect(of().csv).not.toContain('m4,');
  expect(of('void-stop').csv).toBe(of().csv);
  expect(of('void-stop').summary.split('\n')).toEqual([
    ...gone,
    '按规程，无故弃赛的人本站不授予积分，本站其他项目的积分也要去掉：m4',
  ]);
  expect(of('keep-won').csv).toContain('m4,t1,U12,MS,100,');
  expect(of('keep-won').summary).toBe('实际参赛 8 个，8 人获得积分');
});

test.each([
  ['m9,,4,1,0', 'place：第 4 名已经满了：第 3–4 名最多 2 个'],
  ['m9,,0,1,0', 'place：“0”不是名次：应为从 1 开始的整数'],
  ['m9,,1,1,0', 'place：第 1 名已经满了'],
  ['m9,,x,1,0', 'place：“x”不是名次'],
  ['m1,,9,1,0', 'memberId：“m1”在这个项目里出现了两次'],
  [',,9,1,0', 'memberId：不能为空'],
  ['m9,m10,9,1,0', 'partnerId：单打没有搭档'],
  ['m9,,9,-1,0', 'wholeMatches：“-1”不是'],
  ['m9,,9,1.5,0', 'wholeMatches：“1.5”不是'],
  ['m9,,9,1,maybe', 'noShow：“maybe”应写 0 或 1'],
  ['m9,,9,1,constructor', 'noShow：“constructor”应写 0 或 1'],
  ['m9,,9,1', '应有 5 列，实有 4 列'],
])('%s', (row, sentence) => {
  put([...EIGHT, row]);
  expect(complaint()).toContain(`results.csv 第 10 行`);
  expect(complaint()).toContain(sentence);
});

test('33 in a draw of 32', () => {
  put(
    [...Array(33).keys()].map(
      (at) =>
        `m${at},,${[1, 2, 3, 5, 9, 17].find((p, i) => at < [1, 2, 4, 8, 16, 32][i]!) ?? 17},1,0`,
    ),
  );
  expect(complaint()).toContain('第 34 行 place：第 17 名已经满了：第 17–32 名最多 16 个');
});

test('pairs and teams', () => {
  put(['m1,,1,1,0', 'm2,m2,2,1,0']);
  expect(
    complaint({ ...FLAGS, discipline: 'MD' })
      .split('\n')
      .slice(1),
  ).toEqual([
    'results.csv 第 2 行 partnerId：双打要写搭档的会员号',
    'results.csv 第 3 行 partnerId：搭档不能是本人',
  ]);
  const team = { ...FLAGS, level: 'G600', discipline: 'MT', roster: '2' };
  put(['m1,红,1,1,0', 'm2,红,2,1,0', 'm3,红,1,1,0', 'm4,,2,1,0']);
  expect(complaint(team).split('\n').slice(1)).toEqual([
    'results.csv 第 3 行 place：队伍“红”写了两个不同的名次',
    'results.csv 第 4 行 partnerId：队伍“红”上场的人多于规程的每队 2 人',
    'results.csv 第 5 行 partnerId：团体项目要在这一列写队伍编号，同队的人写同一个',
  ]);
});

test('PTS-5, ENT-7: a team that is written in two ways is one team, and counts once', () => {
  const teams = { ...FLAGS, level: 'G600', discipline: 'MT', roster: '2' };
  const five = [1, 2, 3, 3, 5].map((place, at) => `m${at},飞鱼${at}队,${place},1,0`);
  put([...five, 'm9,飞鱼 0队,1,1,0']);
  expect(awardCsv(teams, path).summary).toContain('实际参赛 5 个，0 人获得积分');
  put([...five, 'm9,飞鱼\u200b0队,6,1,0', 'm10,飞鱼０队,1,1,0']);
  expect(complaint(teams).split('\n').slice(1)).toEqual([
    'results.csv 第 7 行 place：队伍“飞鱼0队”写了两个不同的名次',
    'results.csv 第 8 行 partnerId：队伍“飞鱼0队”上场的人多于规程的每队 2 人',
  ]);
  put(['m1,\u200b,1,1,0']);
  expect(complaint(teams)).toContain('团体项目要在这一列写队伍编号');
});

test.each([
  [{ discipline: 'XD' }, 'XD 男女同场，除 U10 外不授予积分'],
  [{ discipline: 'OS' }, 'OS 男女同场'],
  [{ discipline: 'MT' }, '没有 C400 级团体的分值'],
  [{ level: 'G600' }, '没有 G600 级单项的分值'],
  [{ table: 'ctj-2023' }, '分值表 ctj-2023 没有 C400 级'],
  [{ table: 'ctj-2020' }, '--table 只能是：ctj-2025、ctj-2023、s1-2024'],
  [{ level: 'C300' }, '--level 只能是'],
  [{ group: 'U13' }, '--group 只能是'],
  [{ 'last-day': '2026-02-30' }, '--last-day 的“2026-02-30”看不懂'],
  [{ 'uploaded-at': '2026-11-16T10:00' }, '--uploaded-at'],
  [{ roster: '0' }, '--roster'],
  [{ 'no-show': 'none' }, '--no-show 只能是：void-event、void-stop、keep-won'],
])('%j', (over, sentence) => {
  expect(complaint({ ...FLAGS, ...over })).toContain(sentence);
});

test('PTS-6: mixed and open events of U10 do give points', () => {
  expect(awardCsv({ ...FLAGS, group: 'U10', discipline: 'OS' }, path).csv).toContain(
    'm1,,U10,OS,280',
  );
});

test('from the shell: rows or one clear line; --out is whole or absent', () => {
  const out = join(folder, 'out.csv');
  const flags = Object.entries({ ...FLAGS, ...STOP }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const shell = (...more: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'functions/commands/award.ts', ...flags, path, ...more],
      {
        encoding: 'utf8',
      },
    );
  const good = shell();
  expect([good.status, good.stdout.split('\n').length, good.stderr]).toEqual([
    0,
    10,
    '实际参赛 8 个，8 人获得积分\n',
  ]);
  put([...EIGHT, 'm1,,9,1,0']);
  const bad = shell('--out', out);
  expect([bad.status, bad.stdout, existsSync(out)]).toEqual([1, '', false]);
  expect(bad.stderr).toContain('results.csv 第 10 行 memberId：“m1”');
  put(EIGHT);
  awardCommand([...flags, '--out', out, path]);
  expect(readFileSync(out, 'utf8')).toBe(good.stdout);
  expect(() => awardCommand([path])).toThrow('用法：npm run award');
}, 30_000);
