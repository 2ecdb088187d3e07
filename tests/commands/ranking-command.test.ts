import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankingCommand, rankingCsv } from '../../functions/commands/ranking';
import {
  aDeduction,
  aFolder,
  aMember,
  anAward,
  issueOf,
  writeSeason,
} from '../local/ranking-world';

const folder = aFolder();
const HEADER = {
  members: 'memberId,name,sex,birthDate',
  awards: 'memberId,tournamentId,ageGroup,discipline,points,lastDay,uploadedAt',
  deductions: 'memberId,ageGroup,points,from,until',
};
const AWARD = 'm1,t1,U12,MS,100,2026-11-15,2026-11-16T10:00:00+08:00';

beforeEach(() =>
  writeSeason(folder, { members: [aMember()], awards: [anAward()], deductions: [] }),
);
const put = (name: keyof typeof HEADER, text: string | Buffer) =>
  writeFileSync(join(folder, `${name}.csv`), text);
const whole = () => [...rankingCsv(folder, '2026-11-18')].join('');
const complaint = () => {
  try {
    whole();
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
};
const GOOD = 'list,rank,memberId,total,earned,protected,basis\nU12-M,1,m1,100,100,0,earned\n';

test('a BOM, CRLF, quoted cells, another order of columns, no last line break, no deductions', () => {
  const turned = 'points,memberId,tournamentId,uploadedAt,ageGroup,discipline,lastDay';
  put(
    'awards',
    `\uFEFF${turned}\r\n"100",m1,"第""一""站,\n北京",2026-11-16T02:00Z,U12,"MS",2026-11-15\r\n\r\n`,
  );
  put('members', `\uFEFF${HEADER.members}\r\nm1,"林,一",M,2014-05-06`);
  rmSync(join(folder, 'deductions.csv'));
  expect(whole()).toBe(GOOD);
});

test('an id with a comma is quoted again', () => {
  put('members', `${HEADER.members}\n"m,1",林一,M,2014-05-06\n`);
  put('awards', `${HEADER.awards}\n${AWARD.replace('m1', '"m,1"')}\n`);
  expect(whole()).toContain('\nU12-M,1,"m,1",100');
});

test.each([
  ['awards', AWARD.replace('m1', 'm9'), 'memberId：members.csv 里没有会员“m9”'],
  ['awards', AWARD.replace('100', '-5'), 'points：“-5”不是不带小数的非负整数'],
  ['awards', AWARD.replace('100', '12.5'), 'points：“12.5”不是'],
  ['awards', AWARD.replace('100', ''), 'points：“”不是'],
  ['awards', AWARD.replace('100', '1000000000'), 'points：“1000000000”不是'],
  ['awards', AWARD.replace('U12', 'U13'), 'ageGroup：“U13”不是'],
  ['awards', AWARD.replace('U12', 'U'), 'ageGroup：“U”不是'],
  ['awards', AWARD.replace('MS', 'XX'), 'discipline：“XX”不是'],
  ['awards', AWARD.replace('MS', 'WS'), 'discipline：“WS”与该会员的性别不符'],
  ['awards', AWARD.replace('MS', 'XD'), 'discipline：“XD”男女同场，除 U10 外不授予积分'],
  ['awards', AWARD.replace('MS', 'OS'), 'discipline：“OS”男女同场'],
  ['awards', AWARD.replace('2026-11-15', '2026-02-29'), 'lastDay：“2026-02-29”不是存在的日期'],
  ['awards', AWARD.replace('+08:00', ''), 'uploadedAt：“2026-11-16T10:00:00”不是带时区的时刻'],
  ['awards', AWARD.replace('T10', 'T24'), 'uploadedAt：'],
  ['awards', AWARD.replace('t1', ''), 'tournamentId：不能为空'],
  ['awards', `${AWARD},`, '应有 7 列，实有 8 列'],
  ['awards', 'm1', '应有 7 列，实有 1 列'],
  ['awards', AWARD.replace('t1', '"t1'), '引号没有成对'],
  ['awards', AWARD.replace('t1', '"t1"x'), '引号没有成对'],
  ['awards', `\n${AWARD}`, '空行'],
  ['members', 'm2,,X,2014-01-01', 'sex：“X”不是 M 或 F'],
  ['members', 'm2,,constructor,2014-01-01', 'sex：“constructor”不是 M 或 F'],
  ['members', 'm2,,F,2014-13-01', 'birthDate：“2014-13-01”不是存在的日期'],
  ['members', ',,F,2014-12-01', 'memberId：不能为空'],
  ['deductions', 'm1,U12,1.5,2026-01-01,', 'points：“1.5”不是'],
  ['deductions', 'm1,U12,5,,', 'from：“”不是存在的日期'],
  ['deductions', 'm1,U12,5,2026-01-02,2026-01-01', 'until：“2026-01-01”早于 from'],
  ['deductions', 'm7,U12,5,2026-01-02,', 'memberId：members.csv 里没有会员“m7”'],
] as const)('%s.csv: %s', (name, row, sentence) => {
  const first = name === 'members' ? 'm1,林一,M,2014-05-06\n' : '';
  put(name, `${HEADER[name]}\n${first}${row}\n`);
  const [count, line] = complaint();
  expect(count).toMatch(/^有 \d+ 处错误，什么都没有写出/);
  expect(line).toContain(`${name}.csv 第 ${name === 'members' ? 3 : 2} 行`);
  expect(line).toContain(sentence);
});

test('a girl in a boys’ event, a member twice: each fault with its own line, none hides another', () => {
  put('members', `${HEADER.members}\nm1,林一,F,2014-05-06\nm1,林一,F,2014-05-06\n`);
  put('awards', `${HEADER.awards}\n${AWARD}\n${AWARD.replace('100', 'x')}\n`);
  expect(complaint().slice(1)).toEqual([
    'members.csv 第 3 行 memberId：会员“m1”重复',
    'awards.csv 第 2 行 discipline：“MS”与该会员的性别不符',
    'awards.csv 第 3 行 discipline：“MS”与该会员的性别不符',
    'awards.csv 第 3 行 points：“x”不是不带小数的非负整数（最多 9 位）',
  ]);
});

test('the first hundred faults are listed, all are counted', () => {
  put('awards', `${HEADER.awards}\n${`${AWARD.replace('m1', 'm9')}\n`.repeat(250)}`);
  const lines = complaint();
  expect([lines.length, lines[0]]).toEqual([
    101,
    '有 250 处错误，什么都没有写出（下面是前 100 处）：',
  ]);
});

test.each([
  ['a missing column', 'memberId,name,sex\n', 'members.csv 第 1 行 birthDate：缺少这一列'],
  ['an unknown column', `${HEADER.members},电话\n`, 'members.csv 第 1 行 电话：不认识这一列'],
  ['a column twice', `${HEADER.members},sex\n`, 'members.csv 第 1 行 sex：这一列出现了两次'],
  ['an empty file', '', 'members.csv 第 1 行：文件是空的'],
  ['an xlsx', Buffer.from('504b030414000600', 'hex'), 'members.csv 第 1 行：这是 xlsx'],
  ['UTF-16', Buffer.from(`\uFEFF${HEADER.members}\n`, 'utf16le'), '第 1 行：不是 UTF-8 编码'],
  [
    'GBK',
    // 「林」 in GBK
    Buffer.concat([
      Buffer.from(`${HEADER.members}\nm1,`),
      Buffer.from('c1d6', 'hex'),
      Buffer.from(',M,2014-05-06\n'),
    ]),
    'members.csv 第 2 行：文件像是 GBK 编码',
  ],
])('%s', (_, bytes, sentence) => {
  put('members', bytes);
  expect(complaint().join('\n')).toContain(sentence);
});

test('rows across blocks of the reader, with Chinese and quotes at every offset', () => {
  const many = 60_000;
  const ids = Array.from({ length: many }, (_, at) => `会员${at}`);
  const members = ids.map((memberId) => aMember({ memberId, name: `"林""${'一'.repeat(20)}"` }));
  const awards = ids.map((memberId, at) => anAward({ memberId, points: at + 1 }));
  const rows = issueOf(
    folder,
    { members, awards, deductions: [aDeduction({ memberId: '会员3' })] },
    '2026-11-18',
  );
  // 4 points less 30 are no longer a total above 0
  expect([rows.length, rows[0], rows.at(-1)]).toEqual([
    many - 1,
    'U12-M,1,会员59999,60000,60000,0,earned',
    'U12-M,59999,会员0,1,1,0,earned',
  ]);
});

test.each([
  [[], '用法：npm run ranking'],
  [['--data', 'x', '--issue', '2026-11-17'], '2026-11-17 不是星期三'],
  [['--data', 'x', '--issue', '2026-11-31'], '不是存在的日期'],
  [['--data', 'x', '--issue', '2026-11-18'], '没有这个文件：x/members.csv'],
  [['--data', 'package.json', '--issue', '2026-11-18'], '没有这个文件：package.json/members.csv'],
  [['--data', 'x', '--when', '2026-11-18'], '不认识的参数“--when”'],
  [['--data'], '--data 后面缺少内容'],
])('%j is one clear line', (args, line) => {
  expect(() => rankingCommand(args)).toThrow(line);
});

test('--out writes the whole file, or nothing', () => {
  const out = join(folder, 'issue.csv');
  rankingCommand(['--data', folder, '--issue=2026-11-18', '--out', out]);
  expect(readFileSync(out, 'utf8')).toBe(GOOD);
  rmSync(out);
  put('awards', `${HEADER.awards}\n${AWARD.replace('m1', 'm9')}\n`);
  expect(() => rankingCommand(['--data', folder, '--issue', '2026-11-18', '--out', out])).toThrow();
  expect(existsSync(out)).toBe(false);
  expect(() =>
    rankingCommand(['--data', folder, '--issue', '2026-11-18', '--out', join(folder, 'no', 'x')]),
  ).toThrow();
  put('awards', `${HEADER.awards}\n${AWARD}\n`);
  expect(() =>
    rankingCommand(['--data', folder, '--issue', '2026-11-18', '--out', folder]),
  ).toThrow('不能写入');
});

test('from the shell: the rows on standard output; a fault is exit code 1 without a stack', () => {
  const shell = () =>
    spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'functions/commands/ranking.ts',
        '--data',
        folder,
        '--issue',
        '2026-11-18',
      ],
      { encoding: 'utf8' },
    );
  const good = shell();
  expect([good.status, good.stdout, good.stderr]).toEqual([0, GOOD, '']);
  put('awards', `${HEADER.awards}\n${AWARD.replace('m1', 'm9')}\n`);
  const bad = shell();
  expect([bad.status, bad.stdout]).toEqual([1, '']);
  expect(bad.stderr).toBe(
    '有 1 处错误，什么都没有写出：\nawards.csv 第 2 行 memberId：members.csv 里没有会员“m9”\n',
  );
}, 30_000);
