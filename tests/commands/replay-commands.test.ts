import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptanceCommand } from '../../functions/commands/acceptance';
import { drawCommand } from '../../functions/commands/draw';
import { standingsCommand } from '../../functions/commands/standings';
import { Advice } from '../../functions/local/say';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => rmSync(folder, { recursive: true }));
const FIXTURES = 'tests/golden/replay';
const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
const file = (name: string, text: string | Buffer): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const COMMANDS = {
  acceptance: acceptanceCommand,
  draw: drawCommand,
  standings: standingsCommand,
} as const;
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

/** How a command ends: its exit code and what it says. */
const endOf = (name: keyof typeof COMMANDS, args: readonly string[]): [number, string] => {
  try {
    COMMANDS[name](args);
    return [0, ''];
  } catch (error) {
    if (error instanceof Advice) return [error.exitCode, error.message];
    throw error;
  }
};
const shell = (name: string, args: readonly string[], pipe = '') =>
  spawnSync(
    'sh',
    [
      '-c',
      `"${process.execPath}" --import tsx functions/commands/${name}.ts ${args.join(' ')} ${pipe}`,
    ],
    { encoding: 'utf8' },
  );

/*
 * The answers of golden/replay are reckoned by hand; lots and hashes by sha256sum.
 * acceptance: by rank e08 1, e01 3, e04 8, e02 and e07 12, e06 25, e03 40, e10 60, e05 and e09 none; by lot e07 (308e…)
 *   is before e02 (ccd1…) and e09 (521b…) before e05 (fb40…). e03, e10 and e09 leave the order. Main 6 − 1 exempt − 1
 *   wild card − 2 qualifiers = 2; qualifying 3 − 1 wild card = 2; the others are alternates.
 * draw: 6 in 8; seeds on 1 and 8, byes on 2 and 7. Kept apart: e3 (u1), e4 (u3), e5 (u2). e3 is the second of u1 after
 *   e1, so 5 or 6: lot 0 is 1 modulo 2, line 6. e4 on 3, 4 or 5: lot 1 is 0 modulo 3, line 3. e5 is the second of u2
 *   after e2, so not 5: line 4 without a lot. e6 has 5 left.
 * standings: p4 did not come to p1, so that p2's match with p4 counts for nobody. p1 retires against p3 at 6–2 2–3: the
 *   second set is 2–6, the match tie-break 0–1. Games of p1: 10:10 with p2, 8:9 with p3, 12:0 with p4. p2 and p3 have
 *   one win each, and p2 beat p3.
 */
test.each([
  ['acceptance', 'acceptance.json', 'acceptance.lists.json'],
  ['draw', 'draw.json', 'draw.made.json'],
  ['standings', 'standings.json', 'standings.table.json'],
] as const)(
  '%s: standard output is the answer and nothing else',
  (name, given, wanted) => {
    const { status, stdout, stderr } = shell(name, [join(FIXTURES, given)]);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(fixture(wanted)));
    const out = join(folder, wanted);
    expect(endOf(name, [join(FIXTURES, given), '--out', out])).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toBe(stdout);
  },
  30_000,
);

test.each(names)('%s: how it is used, with exit code 2', (name) => {
  const usage = `用法：npm run ${name} -- <文件.json> [--out <文件.json>]`;
  expect(endOf(name, [])).toEqual([2, usage]);
  expect(endOf(name, ['a.json', 'b.json'])).toEqual([2, usage]);
  expect(endOf(name, ['a.json', '--seed', '1'])).toEqual([2, `不认识的参数“--seed”。${usage}`]);
});

test.each([
  ['a missing file', () => join(folder, 'nowhere.json'), /^没有这个文件/],
  ['a folder', () => folder, /^不是文件/],
  ['broken JSON', () => file('broken.json', '{"format":'), /^不是有效的 JSON/],
  ['no UTF-8', () => file('gbk.json', Buffer.from([0x22, 0xd5, 0xc5, 0x22])), /^不是 UTF-8 的文字/],
  ['3,000 lists in each other', () => file('deep.json', '['.repeat(3000)), /^嵌套太深/],
  [
    'over 5 MB',
    () => file('huge.json', `"${'x'.repeat(5.5 * 1024 * 1024)}"`),
    /^文件太大：5\.5 MB，公开文件最多 5 MB$/,
  ],
])('%s is one clear line, with exit code 2', (_, path, line) => {
  for (const name of names) {
    const [code, said] = endOf(name, [path()]);
    expect(code).toBe(2);
    expect(said).toMatch(line);
  }
});

const changed = (given: string, from: string, to: string): string => {
  const text = fixture(given);
  expect(text).toContain(from);
  return file('changed.json', text.replace(from, to));
};

test.each([
  [
    'acceptance',
    'acceptance.json',
    '"size": 6',
    '"size": 6, "size": 8',
    'regulation：“size”写了两次；后一个会盖掉前一个，只能留一个',
  ],
  [
    'acceptance',
    'acceptance.json',
    '"seq": 1,',
    '"seq": 1, "name": "x",',
    'entries.0：没有“name”这一项；请删去，或查对拼写',
  ],
  [
    'acceptance',
    'acceptance.json',
    '"2026-11-18"',
    '"2026-02-30"',
    'issue：写法不对；应如 2026-05-01',
  ],
  [
    'acceptance',
    'acceptance.json',
    '"2026-11-20T16:00:00.000Z"',
    '"2026-11-21T00:00:00+08:00"',
    'closing：写法不对；应如 2026-11-20T16:00:00.000Z',
  ],
  [
    'acceptance',
    'acceptance.json',
    '"total": null',
    '"total": "12.1"',
    'entries.0.athletes.0.total：写法不对；应如 1177.5',
  ],
  [
    'acceptance',
    'acceptance.json',
    '"ties": "lot"',
    '"ties": "seed"',
    'regulation.ties：没有这个选项；只能是：time、lot',
  ],
  [
    'draw',
    'draw.json',
    'kaipai-draw-1',
    'kaipai-draw-2',
    'format：没有这个选项；只能是：kaipai-draw-1',
  ],
  ['draw', 'draw.json', 'bf78', 'bf7', 'seed：写法不对；应如 64 hex digits'],
  ['draw', 'draw.json', '"order": 2', '"order": 2.5', 'entries.1.order：类型不对，应为整数'],
  ['draw', 'draw.json', '"separateUnits": 2,', '', 'separateUnits：缺少这一项'],
  [
    'draw',
    'draw.json',
    '"id": "e1"',
    String.raw`"id": "e1\ud800"`,
    'entries.0.id：写法不对；应如 e1',
  ],
  [
    'draw',
    'draw.json',
    '"seeding": 2',
    '"seeding": 3',
    'entries.1.seeding：是 3 号种子，而种子一共只有 2 个；号码应连续',
  ],
  [
    'standings',
    'standings.json',
    '"sets": 3',
    '"sets": 2',
    'matchFormat.sets：没有这个选项；只能是：1、3',
  ],
  [
    'standings',
    'standings.json',
    '"matchTieBreak": [10, 7]',
    '"matchTieBreak": [10]',
    'matches.0.sets.2：写法不对；应如 { "a": 7, "b": 6, "tieBreak": [7, 5] }',
  ],
  [
    'standings',
    'standings.json',
    '"outcome": "unplayed"',
    '"outcome": "walkover"',
    'matches.5.outcome：写法不对；应如 { "a": "a", "b": "b", "outcome": "unplayed" }',
  ],
  [
    'standings',
    'standings.json',
    '"outcome": "unplayed"',
    '"outcome": "unplayed", "by": "p3"',
    'matches.5：没有“by”这一项；请删去，或查对拼写',
  ],
  [
    'standings',
    'standings.json',
    '"a": 6, "b": 4',
    '"a": 6, "b": 5',
    'matches.0.sets.0：这一盘没有打完；只有退赛的最后一盘可以没打完',
  ],
] as const)('%s refuses %s with %s as %s, and says where', (name, given, from, to, said) => {
  const out = join(folder, 'refused.json');
  expect(endOf(name, [changed(given, from, to), '--out', out])).toEqual([1, said]);
  expect(existsSync(out)).toBe(false);
});

test('every fault is told, each in a line of standard error, and standard output stays empty', () => {
  const path = file(
    'two.json',
    fixture('draw.json').replace('"order": 2', '"order": 1').replace('"e6"', '"e5"'),
  );
  const { status, stdout, stderr } = shell('draw', [path]);
  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    'entries.5.id：“e5”出现了两次；每个编号只能有一个\n' +
      'entries.1.order：两个报名的 order 都是 1；每个报名一个次序\n',
  ]);
}, 30_000);

test('a reader that stops reading gets no stack', () => {
  // 600 entries of one unit: 100 attempts, and far more lots than a pipe holds
  const entries = Array.from({ length: 600 }, (_, at) => ({
    id: `e${at}`,
    order: at + 1,
    seeding: null,
    units: ['u'],
  }));
  const given = { ...(JSON.parse(fixture('draw.json')) as object), entries };
  const { stdout, stderr } = shell(
    'draw',
    [file('long.json', JSON.stringify(given))],
    '| head -c 14',
  );
  expect([stdout, stderr]).toEqual(['{"positions":[', '']);
}, 60_000);
