/** @jest-environment node */
import fc from 'fast-check';
import writeXlsx from 'write-excel-file/node';
import { faultSentence, noticeSentence } from '../../src/console/referee/file/file-sentences';
import { readFile } from '../../src/console/referee/file/read-file';
import { csvTemplate, templateCells } from '../../src/console/referee/file/template';
import type { xlsxTable } from '../../src/console/referee/file/xlsx-table';
import { localFaults } from '../../src/console/referee/sheet/cell-faults';
import { columnsOf, EMPTY_ROW } from '../../src/console/referee/sheet/columns';
import { RESULT_COLUMN } from '../../src/copy/results';
import { read, refusal, rowsOf } from '../support/console/read-results';
import { aWorkbook, sheetWith } from '../support/console/workbooks';

// here there is no Worker: what it would run is called as it is
jest.mock('../../src/console/referee/file/read-xlsx', () => ({
  readXlsx: (bytes: ArrayBuffer, sheet: string) =>
    jest
      .requireActual<{ xlsxTable: typeof xlsxTable }>('../../src/console/referee/file/xlsx-table')
      .xlsxTable(bytes, sheet),
}));

type Kind = 'singles' | 'pair' | 'team';

const HEAD = '姓名,证件类型,证件号码,名次,打满的场次,弃赛';
const LINE = '覃小满,居民身份证,450103201405060028,1,4,';
const MAN = {
  ...EMPTY_ROW,
  name: '覃小满',
  documentKind: '居民身份证',
  documentNumber: '450103201405060028',
  place: '1',
  wholeMatches: '4',
};
/** HEAD and 张三 in GBK, as Chinese Excel writes a CSV. */
const GBK = Uint8Array.from(
  [
    'd0d5c3fb2cd6a4bcfec0e0d0cd2cd6a4bcfebac5c2eb2cc3fbb4ce2cb4f2c2fab5c4b3a1b4ce2cc6fac8fc0d0a',
    'd5c5c8fd2cbba4d5d52c454131323334352c332c302c0d0a',
  ].flatMap((hex) => hex.match(/../g)!.map((byte) => parseInt(byte, 16))),
);

const xlsx = async (data: Parameters<typeof writeXlsx>[0]): Promise<BlobPart> =>
  new Uint8Array(await writeXlsx(data as never).toBuffer());
const sheetOf = (...lines: (string | number | boolean | Date | null)[][]) =>
  xlsx([
    HEAD.split(',').map((value) => ({ value })),
    ...lines.map((line) =>
      line.map((value) => ({ value, ...(value instanceof Date ? { format: 'yyyy-mm-dd' } : {}) })),
    ),
  ] as never);

describe('a CSV of results', () => {
  it.each([
    ['UTF-8', `${HEAD}\r\n${LINE}\r\n`],
    ['UTF-8 with BOM', `\ufeff${HEAD}\r\n${LINE}\r\n`],
    ['tabs', `${HEAD}\n${LINE}`.replaceAll(',', '\t')],
    ['semicolons', `${HEAD}\n${LINE}`.replaceAll(',', ';')],
    ['quotes', `${HEAD}\n"覃小满",居民身份证,"450103201405060028",1,4,""\n`],
    ['a title above', `2026年柳州站成绩,,,,,\n${HEAD}\n${LINE}\n`],
    [
      'marks beside the names',
      `${HEAD.replace('姓名', ' 姓名* ').replace('名次', '名次（必填）')}\n${LINE}\n`,
    ],
  ])('is read: %s', async (_, text) => {
    expect((await rowsOf('成绩.csv', text)).rows).toEqual([MAN]);
  });

  it('in GBK is read, and it is said', async () => {
    const { rows, notices } = await rowsOf('成绩.csv', GBK);
    expect(rows).toMatchObject([{ name: '张三', documentKind: '护照', place: '3' }]);
    expect(notices.map(noticeSentence)).toEqual([expect.stringContaining('GBK')]);
  });

  it('in UTF-16, as Excel’s Unicode text, is read', async () => {
    const utf16 = Buffer.from(`\ufeff${HEAD}\n${LINE}\n`.replaceAll(',', '\t'), 'utf16le');
    expect((await rowsOf('成绩.txt', new Uint8Array(utf16))).rows).toEqual([MAN]);
  });

  it('that is neither UTF-8 nor GBK is refused', async () => {
    expect(await refusal('成绩.csv', Uint8Array.from([0x81, 0x20, 0xc3, 0x28]))).toContain('编码');
  });

  it('says missing, unknown and double columns by name', async () => {
    const sentence = await refusal(
      'a.csv',
      '姓名,证件类型,证件号,名次,名次,打满的场次\n覃小满,,,1,1,1\n',
    );
    expect(sentence).toContain('缺少 “证件号码”');
    expect(sentence).toContain('重复 “名次”');
    expect(sentence).toContain('不认识 “证件号”');
  });

  it('leaves a column out that is of no use, and says so; but no misspelt no-show', async () => {
    const { notices } = await rowsOf('a.csv', `${HEAD},备注\n${LINE},好\n`);
    expect(notices.map(noticeSentence)).toEqual(['没有用到这些列：“备注”']);
    expect(await refusal('a.csv', `${HEAD.replace('弃赛', '弃权了')}\n${LINE}\n`)).toContain(
      '“弃权了”',
    );
    expect(
      (await rowsOf('a.csv', `${HEAD.replace(',弃赛', '')}\n${LINE.slice(0, -1)}\n`)).rows,
    ).toEqual([MAN]);
  });

  it('skips blank lines and counts them, those at the end not', async () => {
    const { rows, notices } = await rowsOf('a.csv', `${HEAD}\n${LINE}\n,,,,,\n${LINE}\n,,,,,\n\n`);
    expect(rows).toHaveLength(2);
    expect(notices).toEqual([{ notice: 'BLANK_LINES', count: 1 }]);
  });

  it('takes 700 lines and refuses 701', async () => {
    const lines = (count: number) => `${HEAD}\n${`${LINE}\n`.repeat(count)}`;
    expect((await rowsOf('a.csv', lines(700))).rows).toHaveLength(700);
    expect(await refusal('a.csv', lines(701))).toContain('701 行');
  });

  it('of more lines or columns than any sheet of results is refused', async () => {
    expect(await refusal('a.csv', `${HEAD}\n${LINE}\n${'\n'.repeat(100_000)}`)).toContain(
      '第 5001 行',
    );
    expect(await refusal('a.csv', `${HEAD}${',x'.repeat(60)}\n${LINE}\n`)).toContain('第 66 列');
    // commas behind the last column are nothing
    expect((await rowsOf('a.csv', `${HEAD}${','.repeat(200)}\n${LINE}\n`)).rows).toEqual([MAN]);
  });

  it.each<[string, Kind, string, string]>([
    ['doubles in singles', 'singles', '搭档姓名', '“搭档姓名”'],
    ['a team in singles', 'singles', '队伍', '“队伍”'],
    ['a team in doubles', 'pair', '队伍', '“队伍”'],
  ])('of another kind of event is refused: %s', async (_, kind, column, words) => {
    const columns = columnsOf(kind).map((one) => RESULT_COLUMN[one]);
    const line = columns.map(() => 'x');
    const text = (cell: string) =>
      `${[...columns, column].join(',')}\n${[...line, cell].join(',')}\n`;
    const sentence = await refusal('a.csv', text('某人'), kind);
    expect(sentence).toContain('另一种项目');
    expect(sentence).toContain(words);
    // one template for all events, its column left empty
    const { rows, notices } = await rowsOf('a.csv', text(' '), kind);
    expect(rows).toHaveLength(1);
    expect(notices.map(noticeSentence)).toEqual([`没有用到这些列：“${column}”`]);
  });

  it('takes the reason of who was let in on site; without anybody the column may be missing', async () => {
    const { rows } = await rowsOf('a.csv', `${HEAD},现场报名理由\n${LINE},现场补报\n`);
    expect(rows).toEqual([{ ...MAN, onSite: '现场补报' }]);
  });

  it.each([
    ['\r\n, \n', `${HEAD},备注\r\n${LINE},\n${LINE},好\r\n${LINE},\n`],
    ['\n, \r\n', `${HEAD},备注\n${LINE},\r\n${LINE},好\n${LINE},\r\n`],
    ['\r, \n', `${HEAD},备注\r${LINE},好\n${LINE},\r${LINE},好`],
    ['\n, \r', `${HEAD},备注\n${LINE},好\r${LINE},\n${LINE},好\r`],
    ['all', `${HEAD},备注\r\n${LINE},好\r${LINE},好\n${LINE},好\r\n`],
  ])('whose lines end in more than one way loses nobody: %j', async (_, text) => {
    expect((await rowsOf('a.csv', text)).rows).toEqual([MAN, MAN, MAN]);
    const utf16 = Buffer.from(`\ufeff${text.replaceAll(',', '\t')}`, 'utf16le');
    expect((await rowsOf('a.txt', new Uint8Array(utf16))).rows).toEqual([MAN, MAN, MAN]);
  });

  it.each(['\n', '\r\n', '\r'])('keeps a cell of several lines in one: %j', async (end) => {
    const text = [
      `${HEAD},备注`,
      `${LINE},"好，${end}很好, 真的, ""好""${end}"`,
      `"覃${end}小满",,,,,,`,
    ];
    const { rows } = await rowsOf('a.csv', text.join(end));
    expect(rows).toEqual([MAN, { ...EMPTY_ROW, name: '覃\n小满' }]);
  });

  it('with a quote that takes in whole lines is refused with its line', async () => {
    const text = `${HEAD},备注\n${LINE},\n${LINE},"好\n${LINE},好\n${LINE},好"\n${LINE},\n`;
    expect(await refusal('a.csv', text)).toContain('第 3 行附近的引号没有成对');
  });

  it('with an open quote is refused with its line', async () => {
    expect(await refusal('a.csv', `${HEAD}\n"覃小满,居民身份证,1,1,1,\n`)).toContain('引号');
  });

  it('says it is empty', async () => {
    expect(await refusal('a.csv', '')).toContain('没有成绩');
    expect(await refusal('a.csv', `${HEAD}\n`)).toContain('没有成绩');
  });
});

describe('an xlsx of results', () => {
  it('is read as the person sees it: text, numbers, days, yes and no', async () => {
    const { rows } = await rowsOf(
      '成绩.xlsx',
      await sheetOf(
        ['覃小满', '居民身份证', '450103201405060028', 1, 4, null],
        ['李四', '护照', 12345678, 3.5, -1, true],
        ['王五', '护照', 'EA1', new Date('2026-03-04T00:00:00Z'), 0, false],
      ),
    );
    expect(rows).toEqual([
      MAN,
      {
        ...EMPTY_ROW,
        name: '李四',
        documentKind: '护照',
        documentNumber: '12345678',
        place: '3.5',
        wholeMatches: '-1',
        noShow: 'TRUE',
      },
      {
        ...EMPTY_ROW,
        name: '王五',
        documentKind: '护照',
        documentNumber: 'EA1',
        place: '2026-03-04',
        wholeMatches: '0',
        noShow: 'FALSE',
      },
    ]);
  });

  it('shows a document that Excel made a number as the number it now is, not as a wrong document', async () => {
    const { rows } = await rowsOf(
      '成绩.xlsx',
      await sheetOf(['覃小满', '居民身份证', Number('450103201405060028'), 1, 4, null]),
    );
    expect(rows[0]?.documentNumber).toMatch(/^4\.50103\d*E\+17$/);
  });

  it.each<Kind>(['singles', 'pair', 'team'])(
    'comes back from its own template (%s)',
    async (kind) => {
      const columns = columnsOf(kind);
      const filled = Object.fromEntries(
        columns.map((column) => [column, `填${column}`.slice(0, 20)]),
      );
      const row = { ...EMPTY_ROW, ...filled };
      const file = await xlsx([
        { sheet: '填写说明', data: [[{ value: '姓名' }, { value: '名次' }]] },
        { sheet: '成绩', data: templateCells(columns, [row]) },
      ] as never);
      expect(await rowsOf('a.xlsx', file, kind)).toMatchObject({ rows: [row], notices: [] });
      expect((await rowsOf('a.csv', csvTemplate(columns, [row]), kind)).rows).toEqual([row]);
    },
  );

  it('keeps numbers of documents as text in the template, in the empty lines too', () => {
    const [, first, spare] = templateCells(columnsOf('pair'), [MAN]);
    for (const line of [first, spare])
      expect([line?.[2], line?.[5]]).toEqual([
        expect.objectContaining({ format: '@', type: String }),
        expect.objectContaining({ format: '@', type: String }),
      ]);
  });

  it('of several sheets without ours: the first, and it is said', async () => {
    const data = [
      HEAD.split(',').map((value) => ({ value })),
      LINE.split(',').map((value) => ({ value })),
    ];
    const { rows, notices } = await rowsOf(
      'a.xlsx',
      await xlsx([
        { sheet: 'U12', data },
        { sheet: 'U14', data: [] },
      ] as never),
    );
    expect(rows).toEqual([MAN]);
    expect(notices).toEqual([{ notice: 'OTHER_SHEETS', read: 'U12' }]);
  });

  it('of 200 MB is refused before a byte of it is read', async () => {
    const file = new File([], '成绩.xlsx');
    Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
    const bytes = jest.spyOn(file, 'arrayBuffer');
    const answer = await readFile(file, {
      kind: 'singles',
      titles: RESULT_COLUMN,
      sheetName: '成绩',
    });
    expect(answer.ok ? '' : faultSentence(answer.why)).toContain('文件 200 MB，最大 2 MB');
    expect(bytes).not.toHaveBeenCalled();
  });

  it('a line of nothing but errors stays and is named, as is a formula that was never worked out', async () => {
    const errors = ['N/A', 'REF!', 'VALUE!', 'NAME?', 'DIV/0!'].map(
      (error, at) => `<c r="${'ABCDE'[at]}3" t="e"><f>x</f><v>#${error}</v></c>`,
    );
    const formulas = [
      '<c r="A5"><f>Sheet2!A1</f></c>',
      '<c r="D5"><f>1+1</f><v/></c>',
      // a formula may well come out as nothing
      '<c r="E5" t="str"><f>""</f><v></v></c>',
    ];
    const sheet = sheetWith(
      `<row r="3">${errors.join('')}</row><row r="4"><c r="A4" t="e"/></row><row r="5">${formulas.join('')}</row>`,
    );
    const { rows } = await rowsOf('成绩.xlsx', aWorkbook({ sheet }));
    expect(rows[1]).toMatchObject({ name: '#N/A', documentKind: '#REF!', wholeMatches: '#DIV/0!' });
    const faults = localFaults(rows, columnsOf('singles'));
    expect(faults.map(({ at, column }) => `${at}:${column}`)).toEqual([
      ...['1:name', '1:documentKind', '1:documentNumber', '1:place', '1:wholeMatches'],
      ...['2:name', '3:name', '3:place'],
    ]);
    expect(faults[3]?.text).toContain('“#NAME?”是表格的出错提示');
    // a CSV has the words of the errors
    const csv = await rowsOf('a.csv', `${HEAD}\n${LINE}\n#N/A,#N/A,#N/A,#N/A,#N/A,#N/A\n`);
    expect(localFaults(csv.rows, columnsOf('singles'))).toHaveLength(6);
  });

  it('the text of a cell is cut long before it can be copied into every line', async () => {
    const { rows } = await rowsOf(
      '成绩.xlsx',
      await sheetOf(['长'.repeat(30_000), '居民身份证', '1', 1, 1, null]),
    );
    expect(rows[0]?.name).toHaveLength(200);
  });

  it.each([
    ['an old .xls', '成绩.xls', [0xd0, 0xcf, 0x11, 0xe0, 1], '.xls'],
    ['an .xls called .xlsx', '成绩.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 1], '.xls'],
    ['Numbers', '成绩.numbers', [0x50, 0x4b, 3, 4], '.xlsx 或 .csv'],
    ['a picture', '成绩.png', [0x89, 0x50, 0x4e, 0x47], '.xlsx 或 .csv'],
    ['a broken zip', '成绩.xlsx', [0x50, 0x4b, 3, 4, 0, 0], '打不开'],
  ])('is told from %s', async (_, name, bytes, words) => {
    expect(await refusal(name, Uint8Array.from(bytes))).toContain(words);
  });

  it('whatever the bytes are, it is rows or a sentence', async () => {
    const good = Buffer.from(
      (await sheetOf(['覃小满', '居民身份证', '1', 1, 1, null])) as Uint8Array,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const file = Buffer.from(good);
          for (const [at, byte] of changes) file[at] = byte;
          const answer = await read('成绩.xlsx', new Uint8Array(file));
          expect(answer.ok || faultSentence(answer.why).length > 0).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a cell that begins like a formula is not run by whoever opens the CSV, and comes back as it was', async () => {
  const row = { ...MAN, name: '=HYPERLINK("x")' };
  const text = csvTemplate(columnsOf('singles'), [row]);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect((await rowsOf('a.csv', text)).rows).toEqual([row]);
});
