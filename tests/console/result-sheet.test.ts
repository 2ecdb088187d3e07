import { isErrorText, isLostNumber } from '../../src/console/referee/file/cell-text';
import { byCell, localFaults, serverFaults } from '../../src/console/referee/sheet/cell-faults';
import { columnsOf, EMPTY_ROW, isBlank } from '../../src/console/referee/sheet/columns';
import { rowsOfEntry } from '../../src/console/referee/sheet/entry-rows';
import { pastedCells } from '../../src/console/referee/sheet/pasted';
import { changeSheet, newRow, type Sheet } from '../../src/console/referee/sheet/sheet-rows';
import type { ListedEntry } from '../../src/contract/tournaments';

const columns = columnsOf('singles');
const change = changeSheet(columns);
const sheet = (count: number): Sheet => ({
  format: null,
  rows: Array.from({ length: count }, () => newRow(columns)),
});

describe('what is pasted', () => {
  it('from a spreadsheet is cells; a word is only text', () => {
    expect(pastedCells('覃小满')).toBeNull();
    expect(pastedCells('覃小满\n')).toBeNull();
    expect(pastedCells('覃小满\t居民身份证\r\n李四\t护照\r\n')).toEqual([
      ['覃小满', '居民身份证'],
      ['李四', '护照'],
    ]);
  });

  it('fills from the cell on, makes lines as needed and leaves the rest', () => {
    const before = change(sheet(2), { do: 'cell', at: 1, column: 'name', text: '李四' });
    const after = change(before, {
      do: 'paste',
      at: 1,
      columns: columns.slice(columns.indexOf('place')),
      cells: [['3', '1', '是', '多出来的'], ['5']],
    });
    expect(after.rows).toHaveLength(3);
    expect(after.rows[1]).toMatchObject({
      name: '李四',
      place: '3',
      wholeMatches: '1',
      noShow: '是',
    });
    expect(after.rows[2]).toMatchObject({ place: '5', documentKind: '居民身份证' });
  });

  it('never makes more than 700 lines, nor do buttons', () => {
    const cells = Array.from({ length: 30 }, () => ['某']);
    const pasted = change(sheet(690), { do: 'paste', at: 685, columns, cells });
    expect(pasted.rows).toHaveLength(700);
    expect(change(pasted, { do: 'add', count: 10 }).rows).toHaveLength(700);
  });
});

test('a line with nothing but the kind of a document is blank', () => {
  expect(newRow(columnsOf('pair'))).toMatchObject({
    documentKind: '居民身份证',
    partnerDocumentKind: '居民身份证',
  });
  expect(isBlank(newRow(columnsOf('pair')))).toBe(true);
  expect(isBlank({ ...EMPTY_ROW, wholeMatches: '0' })).toBe(false);
});

test.each([
  ['4.50103201405060E+17', true],
  ['4.5E17', true],
  ['450103201405060028', false],
  ['E12345678', false],
  ['1E5', false],
])('%s has lost its digits: %s', (cell, lost) => {
  expect(isLostNumber(cell)).toBe(lost);
});

test.each([
  ...[
    '#N/A',
    ' #REF! ',
    '#DIV/0!',
    '#NAME?',
    '#VALUE!',
    '#n/a',
    '#GETTING_DATA',
    'Err:502',
    '########',
  ],
])('%s is the word of a spreadsheet, not of a person', (cell) => {
  expect(isErrorText(cell)).toBe(true);
});
test.each(['', '#1', '#', '覃小满!', '#队', 'N/A'])('“%s” may be of a person', (cell) => {
  expect(isErrorText(cell)).toBe(false);
});

test('faults are said by cell: the server’s from line 1, ours at once', () => {
  const faults = [
    ...serverFaults([
      { line: 3, column: 'place', fault: 'EMPTY', value: '', detail: {} },
      { line: 3, column: 'place', fault: 'TOO_MANY_FOR_DRAW', value: '', detail: { size: 32 } },
    ]),
    ...localFaults([{ ...EMPTY_ROW, documentNumber: '4.5E+17', name: '长'.repeat(61) }], columns),
  ];
  expect([...byCell(faults)]).toEqual([
    ['2:place', expect.stringMatching(/没有填写；正赛只有 32 个签位/)],
    ['0:name', expect.stringContaining('60')],
    ['0:documentNumber', expect.stringContaining('Excel')],
  ]);
});

describe('lines from the list of entries', () => {
  const entry = (people: ListedEntry['people']): ListedEntry => ({
    position: 1,
    teamName: '云杉一队',
    nameHidden: false,
    units: [],
    people,
    status: 'entered',
    mine: false,
  });
  const person = (name: string | null, role = 'athlete') => ({
    name,
    role,
    rank: null,
    athlete: null,
  });

  it('singles, pairs, teams; staff and who has not confirmed are left out', () => {
    const people = [person('教练', 'coach'), person('甲'), person('乙'), person(null)];
    expect(rowsOfEntry(entry([person('甲')]), 'singles', columns)).toMatchObject([{ name: '甲' }]);
    expect(rowsOfEntry(entry(people), 'pair', columnsOf('pair'))).toMatchObject([
      { name: '甲', partnerName: '乙', documentNumber: '' },
    ]);
    expect(rowsOfEntry(entry(people), 'team', columnsOf('team'))).toMatchObject([
      { name: '甲', team: '云杉一队' },
      { name: '乙', team: '云杉一队' },
    ]);
    expect(rowsOfEntry(entry([person(null)]), 'singles', columns)).toEqual([]);
  });
});
