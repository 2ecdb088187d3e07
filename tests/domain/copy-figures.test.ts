import { figuresIn, figuresUnder, type Figure } from '../support/figures-in-copy';

/** Figures that are no number of the rules or the contract: the file, what it says, and why it may. */
const ALLOWED: readonly (readonly [file: string, says: string, because: string])[] = [
  ['agreements.ts', '2026-11', 'the version of a text'],
  ['agreements.ts', '2026-12', 'the version of a text'],
  [
    'agreements.ts',
    '周岁',
    'an agreement is read and accepted word by word: it changes with its version alone',
  ],
  ['declaration.ts', '2026-11', 'the version of a text'],
  [
    'declaration.ts',
    '周岁',
    'a declaration is read and accepted word by word, as the association has it',
  ],
  ['entry.ts', '约 3 分钟', 'how long people take, about'],
  ['entry.ts', '「张一 199…」', 'an example'],
  ['membership.ts', '约 3 分钟', 'how long people take, about'],
  ['membership.ts', '通行证号码不对', 'how the documents of others are numbered'],
  ['desk-issues.ts', '1 分钟内开始', 'how often whoever runs it looks (serverless.yml)'],
  ['regulation-findings.ts', '0 时', 'the beginning of a day'],
  ['ranking.ts', 'UTF-8', 'the name of an encoding'],
  ['ranking.ts', '应写成', 'an example'],
  ['ranking.ts', '应写 0 或 1', 'how yes and no are written'],
  ['ranking.ts', '从 1 开始', 'how places are counted'],
  ['result-files.ts', 'UTF-8', 'the name of an encoding'],
  ['result-files.ts', '第 4 名写 4', 'examples of places'],
  ['result-files.ts', '就写 0', 'how none is written'],
  ['result-files.ts', '4.1E+17', 'an example'],
  ['results.ts', '从 1 开始', 'how places are counted'],
  ['results.ts', '请填 0 或正整数', 'how none is written'],
  ['results.ts', '请填 0', 'how none is written'],
  ['results.ts', '没有第 1 名', 'the champion'],
  ['format.ts', '1 ', 'one, in a sentence of its own'],
  ['regulation-findings.ts', 'SET', 'examples of formats'],
  ['regulation-findings.ts', '各轮应', 'how rounds are counted'],
  ['regulation-findings.ts', '附加赛决出的名次', 'how rounds are counted'],
  ['time.ts', ' 24:00', 'how a midnight is written'],
  ['time.ts', '不到 1 分钟', 'the smallest of units'],
  ['time.ts', 'T00:00:00+08:00', 'midnight in Shanghai'],
  ['figures.ts', ':00', 'a whole hour'],
];

/** Numbers in the code of copy: how days, hours, bytes, fen and per cent are counted and texts are cut. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  'countries.ts': ['2'],
  'desk-rulings.ts': ['4'],
  'figures.ts': ['2'],
  'format.ts': ['2'],
  'ranking-pages.ts': ['100'],
  'reasons.ts': ['120', '7200', '60', '3600', '10_000'],
  'entry.ts': ['3'],
  'regulation-explained.ts': ['4'],
  'fees.ts': ['60'],
  'regulation-events.ts': ['2', '4', '8'],
  'result-files.ts': ['10', '1024'],
  'time.ts': ['3_600_000', '24', '2', '8', '60_000', '100'],
};

/** What a number is filled with in front. */
const FILLING = '0';

const isAllowed = ({ file, text }: Figure): boolean =>
  ALLOWED.some(([where, says]) => where === file && text.includes(says)) ||
  (UNITS[file] ?? []).includes(text) ||
  text === FILLING;

const figures = figuresUnder('src/copy');

test('a sentence gets its numbers as arguments or from the contract: none repeats one', () => {
  expect(
    figures
      .filter((figure) => !isAllowed(figure))
      .map(({ file, line, text }) => `${file}:${line} says “${text}”`),
  ).toEqual([]);
});

test('the next number that is spelt out would be found', () => {
  const source = `export const copy = {
    hint: '原因，4–200 字', 'ctj-2025': { most: 700 },
    worth: (points: number) => \`\${points} 分 × 25%，第 {1} 名\`,
    sms: '{2} 分钟内有效', none: 0,
  };`;
  expect(figuresIn('copy.ts', source).map(({ line, text }) => [line, text])).toEqual([
    [2, '原因，4–200 字'],
    [2, '700'],
    [3, ' 分 × 25%，第 {1} 名'],
  ]);
});

test('what is allowed is still said', () => {
  const unsaid = ALLOWED.filter(
    ([where, says]) => !figures.some(({ file, text }) => file === where && text.includes(says)),
  );
  const uncounted = Object.entries(UNITS).flatMap(([where, numbers]) =>
    numbers.filter((one) => !figures.some(({ file, text }) => file === where && text === one)),
  );
  expect([unsaid, uncounted]).toEqual([[], []]);
});
