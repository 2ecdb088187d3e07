import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regulationCommand, checkRegulation } from '../../functions/commands/check-regulation';
import { readRegulation } from '../../functions/local/regulations';

const folder = mkdtempSync(join(tmpdir(), 'regulation-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('says in words what the Nanning regulation means', () => {
  const { lines, ok } = checkRegulation(readRegulation('guangxi-2023-nanning'));
  expect(ok).toBe(true);
  for (const line of [
    '  U16组：2007年1月1日至2008年12月31日出生',
    '  U16组、U14组、U12组、U10组 男子双打、女子双打：限 16 对，先到先得；16 签位，4 个种子；不足 4 个报名则取消该项',
    '  2023年8月2日 周三 00:00 开始报名',
    '  2023年8月27日 周日 24:00 报名截止',
    '  男子双打、女子双打：每对 ¥200',
    '  弃权：当场判负（0–6），并退出后续比赛',
    '没有问题。',
  ])
    expect(lines).toContain(line);
});

test('lists what is wrong, and is not ok', () => {
  const { lines, ok } = checkRegulation({
    ...readRegulation('guangxi-2023-nanning'),
    lastDay: '2023-09-01',
  });
  expect(ok).toBe(false);
  expect(lines).toContain('  · lastDay：结束日早于开始日');
});

test.each([
  ['a missing file', () => join(folder, 'nowhere.json'), /^没有这个文件/],
  ['a folder', () => folder, /^不是文件/],
  ['broken JSON', () => file('broken.json', '{"id":'), /^不是有效的 JSON/],
  ['2 MB', () => file('huge.json', `"${'x'.repeat(2 * 1024 * 1024)}"`), /^文件太大：2\.0 MB/],
])('%s is one clear line', (_, path, line) => {
  expect(() => regulationCommand(['check', path()])).toThrow(line);
});

test('without a file it says how it is used', () => {
  expect(() => regulationCommand([])).toThrow('npm run regulation -- check');
});

test('from the shell: exit code 1 and one line, without a stack', () => {
  const missing = join(folder, 'nowhere.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'functions/commands/check-regulation.ts', 'check', missing],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([1, `没有这个文件：${missing}\n`]);
}, 20_000);
