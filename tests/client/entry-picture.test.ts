import { entryPicture } from '../../src/features/entry/entry-picture';
import { linesOf, paint, type Brush, type DrawStep } from '../../src/ui/draw-steps';
import { anEntryView, aSlot } from './entry-world';

const wordsOf = (steps: readonly DrawStep[]) =>
  steps.flatMap((step) => (step.kind === 'text' ? [step.text] : []));

describe('the picture of an entry', () => {
  const entry = anEntryView({
    ...{ shown: 'entered', sharedNames: ['林*满', '韦*安'] },
    slots: [aSlot(), aSlot({ id: 's2', name: '韦予安', me: false })],
  });

  test('says what, who, when and where, in the order in which it is read', () => {
    expect(wordsOf(entryPicture(entry).steps)).toEqual([
      '已报名',
      'U12 混合双打',
      '南宁站',
      '林*满、韦*安',
      '9月2日–3日',
      '广西南宁市青秀区体育中心',
      '开拍 · 青少年球类赛事报名',
    ]);
  });

  test('MEM-13: names nobody in full, neither a number nor a ticket', () => {
    const said = wordsOf(entryPicture(entry).steps).join(' ');
    for (const hidden of ['林小满', '韦予安', '199', '票号']) expect(said).not.toContain(hidden);
  });

  test('stays within its edges, whatever the names are long', () => {
    const long = entryPicture({
      ...entry,
      tournamentName: '赛'.repeat(60),
      place: '广西壮族自治区'.repeat(10),
      sharedNames: Array.from({ length: 12 }, () => '欧阳**明'),
    });
    for (const step of long.steps)
      if (step.kind === 'text') {
        const ems = [...step.text].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 0.5 : 1), 0);
        expect(step.at[0] + ems * step.size).toBeLessThanOrEqual(long.width - 48);
        expect(step.at[1]).toBeLessThanOrEqual(long.height - 24);
      }
    // what is over the dashed line does not run into it
    const above = long.steps.filter((step) => step.kind === 'text').slice(0, -1);
    expect(Math.max(...above.map(({ at }) => at[1]))).toBeLessThan(long.height - 62);
  });

  test('each sport has its own court', () => {
    const lines = (['tennis', 'badminton', 'table-tennis'] as const).map((sport) =>
      JSON.stringify(entryPicture({ ...entry, sport }).steps.filter(({ kind }) => kind === 'line')),
    );
    expect(new Set(lines).size).toBe(3);
  });
});

test.each([
  ['the whole where it fits', '南宁站', 3, 1, ['南宁站']],
  ['a second line where it may have one', '南宁站网球', 3, 2, ['南宁站', '网球']],
  ['an end that is cut says so', '南宁站网球公开赛', 3, 2, ['南宁站', '网球…']],
  // four letters of 0.62 are 2.48, five 3.10
  ['letters take less', 'ABCDE', 3, 2, ['ABCD', 'E']],
])('lines: %s', (_, text, ems, most, lines) => {
  expect(linesOf(text, ems, most)).toEqual(lines);
});

test('each step is painted by its own strokes, in order', () => {
  const done: string[] = [];
  const brush = new Proxy({} as Brush, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        void done.push(`${String(name)} ${given.join(' ')}`),
    set: (_, name, value) => done.push(`${String(name)} = ${value}`) > 0,
  });
  paint(brush, {
    ...{ width: 10, height: 10 },
    steps: [
      { kind: 'box', box: [0, 0, 10, 10], color: 'white' },
      { kind: 'line', from: [1, 2], to: [3, 4], color: 'grey', width: 2, dash: [8, 8] },
      { kind: 'text', at: [5, 6], text: '开拍', size: 22, color: 'black', strong: true },
    ],
  });
  expect(done).toEqual([
    ...['fillStyle = white', 'fillRect 0 0 10 10'],
    ...['strokeStyle = grey', 'lineWidth = 2', 'setLineDash 8,8'],
    ...['beginPath ', 'moveTo 1 2', 'lineTo 3 4', 'stroke '],
    ...['fillStyle = black', 'font = bold 22px sans-serif', 'fillText 开拍 5 6'],
  ]);
});
