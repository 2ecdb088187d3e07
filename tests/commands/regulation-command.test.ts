import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkText,
  jsonLineOf,
  linesOf,
  regulationCommand,
} from '../../functions/commands/check-regulation';
import { readRegulation } from '../../functions/local/regulations';

const folder = mkdtempSync(join(tmpdir(), 'regulation-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('says in words what the Nanning regulation means', () => {
  const lines = linesOf(checkText(JSON.stringify(readRegulation('guangxi-2023-nanning'))));
  for (const line of [
    '  U16组：2007年1月1日至2008年12月31日出生，依全国排名 U16 表',
    '  U16组、U14组、U12组、U10组 男子双打、女子双打：限 16 对，先到先得；16 签位，4 个种子；报名不足 4 个则取消该项；单淘汰；1 盘 6 局，无占先，6 平抢 7；裁判长可改用1 盘 4 局，无占先，4 平抢 7',
    '  2023年8月2日 周三 00:00 开始报名',
    '  2023年8月27日 周日 24:00 报名截止',
    '  男子双打、女子双打：每对 ¥200',
    '  无故弃权：当场判负，退出后续比赛',
    '没有问题。',
  ])
    expect(lines).toContain(line);
});

test('lists what is wrong, and is not ok', () => {
  const text = JSON.stringify({
    ...readRegulation('guangxi-2023-nanning'),
    lastDay: '2023-09-01',
  });
  const wrong = 'lastDay：结束日早于开始日；结束日应是同一天或更晚';
  expect(linesOf(checkText(text))).toContain(`  · ${wrong}`);
  const { ok, errors, words } = JSON.parse(jsonLineOf(checkText(text))) as Record<string, unknown>;
  expect({ ok, errors, words }).toEqual({
    ok: false,
    errors: [{ path: 'lastDay', code: 'DAYS_REVERSED', text: wrong.replace('lastDay：', '') }],
    words: null,
  });
});

test('a name written twice is found, wherever it stands', () => {
  const text = JSON.stringify(readRegulation('guangxi-2023-nanning'))
    .replace('"sport":', '"sport":"badminton","sport":')
    .replace('"maxEvents":', '"maxEvents":1,"maxEvents":')
    .replace('"id":"U14"', '"id":"U13","id":"U14"');
  const { regulation, errors } = checkText(text);
  expect(regulation).toBeNull();
  expect(errors.map(({ path, code, detail }) => [path, code, detail?.key])).toEqual([
    ['', 'FIELD_TWICE', 'sport'],
    ['groups.1', 'FIELD_TWICE', 'id'],
    ['participation', 'FIELD_TWICE', 'maxEvents'],
  ]);
});

test.each([
  ['a missing file', () => join(folder, 'nowhere.json'), /^没有这个文件/],
  ['a folder', () => folder, /^不是文件/],
  ['broken JSON', () => file('broken.json', '{"id":'), /^不是有效的 JSON/],
  [
    '3,000 lists in each other',
    () => file('deep.json', `{"zz":${'['.repeat(3000)}${']'.repeat(3000)}}`),
    /^嵌套太深/,
  ],
  ['2 MB', () => file('huge.json', `"${'x'.repeat(2 * 1024 * 1024)}"`), /^文件太大：2\.0 MB/],
])('%s is one clear line', (_, path, line) => {
  expect(() => regulationCommand(['check', path()])).toThrow(line);
});

test('without a file it says how it is used', () => {
  expect(() => regulationCommand([])).toThrow('npm run regulation -- check');
});

test('from the shell: exit code 2 and one line, without a stack', () => {
  const missing = join(folder, 'nowhere.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'functions/commands/check-regulation.ts', 'check', missing],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([2, `没有这个文件：${missing}\n`]);
}, 20_000);

test('a reader that stops reading gets no stack', () => {
  const { stdout, stderr } = spawnSync(
    'sh',
    [
      '-c',
      `"${process.execPath}" --import tsx functions/commands/check-regulation.ts check functions/local/regulations/guangxi-2023-nanning.json | head -1`,
    ],
    { encoding: 'utf8' },
  );
  expect([stdout, stderr]).toEqual(['赛事\n', '']);
}, 20_000);
