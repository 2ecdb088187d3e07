/** @jest-environment node */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { xlsxTable } from '../../src/console/referee/file/xlsx-table';
import { refusal, rowsOf } from '../support/console/read-results';
import { aWorkbook, sheetWith, workbookFiles, type Written } from '../support/console/workbooks';

// here there is no Worker: what it would run is called as it is
jest.mock('../../src/console/referee/file/read-xlsx', () => ({
  readXlsx: (bytes: ArrayBuffer, sheet: string) =>
    jest
      .requireActual<{ xlsxTable: typeof xlsxTable }>('../../src/console/referee/file/xlsx-table')
      .xlsxTable(bytes, sheet),
}));

const refused = (written: Written) => refusal('成绩.xlsx', aWorkbook(written));
const rowsWith = async (written: Written) => (await rowsOf('成绩.xlsx', aWorkbook(written))).rows;
const MAN = expect.objectContaining({ name: '覃小满', place: '1', wholeMatches: '4' }) as unknown;

const FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
const ROW = '第 1048576 行';
const COLUMN = '第 16384 列';

describe('a cell far away is refused before a row is made, however its place is written', () => {
  it.each<[string, string, string]>([
    ['as it is', FAR, ROW],
    ['a row without a cell', '<row r="1048576"/>', ROW],
    ['a column', '<row r="9"><c r="XFD9"><v>1</v></c></row>', COLUMN],
    ['the 51st column', '<row r="9"><c r="AY9"><v>1</v></c></row>', '第 51 列'],
    ['the 5001st row', '<row r="5001"><c r="A5001"><v>1</v></c></row>', '第 5001 行'],
    ['a prefix', '<x:row r="9"><x:c x:r="XFD9"><x:v>1</x:v></x:c></x:row>', COLUMN],
    ['other quotes', "<row r='1048576'><c s='1' r = 'A1048576'><v>1</v></c></row>", ROW],
    ['over lines', '<row\n r\n=\n"1048576"\n/>', ROW],
    ['behind a >', '<row a=">" r="1048576"><c r="A1048576"><v>1</v></c></row>', ROW],
    [
      'behind a place in the value of another attribute',
      `<row a=" r='9'" r="1048576"><c a=" r='A9'" r="XFD1048576"><v>1</v></c></row>`,
      ROW,
    ],
    ['the same of a column', `<row r="9"><c a=" r='A9'" r="XFD9"><v>1</v></c></row>`, COLUMN],
    ['in entities', '<row r="&#49;&#x30;48576"/>', ROW],
    ['by a row without a number', '<row><c r="A1048576"><v>1</v></c></row>', ROW],
    ['behind a comment that opens a quote', `<!-- " --><row r="1048576"/><!-- " -->`, ROW],
    ['behind CDATA', `<row r="3"><c r="A3"><v><![CDATA[<!--]]></v></c></row>${FAR}`, ROW],
    ['by many rows without a number', '<row/>'.repeat(5000), '第 5001 行'],
    ['by many cells without a place', `<row r="9">${'<c/>'.repeat(60)}</row>`, '第 51 列'],
  ])('%s', async (_, more, words) => {
    const file = aWorkbook({ sheet: sheetWith(more) });
    expect(file.length).toBeLessThan(8 * 1024);
    expect(await refusal('成绩.xlsx', file)).toContain(words);
  });

  it.each<[string, Written]>([
    ['named like a relationship', { sheetFile: 'xl/x.xml.rels', target: 'x.xml.rels' }],
    ['named like nothing', { sheetFile: 'xl/cells', target: 'cells' }],
    ['from the root of the zip', { sheetFile: 'Сell.XML', target: '/%D0%A1ell.XML' }],
    ['beside the workbook’s folder', { sheetFile: 'a.xml', target: '../a.xml' }],
  ])('whatever the sheet’s file is called: %s', async (_, written) => {
    expect(await rowsWith(written)).toEqual([MAN]);
    expect(await refused({ ...written, sheet: sheetWith(FAR) })).toContain(ROW);
  });

  it.each<[string, BufferEncoding, number[]]>([
    ['UTF-8 with a mark', 'utf8', [0xef, 0xbb, 0xbf]],
    ['UTF-16', 'utf16le', [0xff, 0xfe]],
  ])('whatever the sheet is written in: %s', async (_, encoding, mark) => {
    const sheet = (more: string) =>
      Buffer.concat([
        Buffer.from(mark),
        Buffer.from(sheetWith(more).replace('UTF-8', encoding), encoding),
      ]);
    expect(await rowsWith({ sheet: sheet('') })).toEqual([MAN]);
    expect(await refused({ sheet: sheet(FAR) })).toContain(ROW);
  });

  it.each<[string, string]>([
    ['in a comment', `<!-- ${FAR} -->`],
    ['in CDATA', `<row r="3"><c r="A3"><f><![CDATA[${FAR}]]></f><v/></c></row>`],
    ['in an instruction', `<?a ${FAR} ?>`],
    ['outside of the cells', `</sheetData><ext>${FAR}</ext><sheetData>`],
  ])('where it is no cell it counts for nothing: %s', async (_, more) => {
    expect((await rowsWith({ sheet: sheetWith(more) }))[0]).toEqual(MAN);
  });

  it('what else names far cells makes none: dimensions, columns, merged cells, names, other sheets', async () => {
    const sheet = sheetWith('', {
      before: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols>',
      after:
        '<mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells><tableParts count="1"><tablePart/></tableParts>',
    });
    const workbookPr =
      '<definedNames><definedName name="x">成绩!$A$1:$XFD$1048576</definedName></definedNames>';
    const strings = '<sst count="4294967295" uniqueCount="4294967295"/>';
    const otherSheets = { 别的: sheetWith(FAR) };
    expect(await rowsWith({ sheet, workbookPr, strings, otherSheets })).toEqual([MAN]);
  });
});

describe('a workbook that is not as spreadsheets write it is refused, never read in part', () => {
  const SPACES = `<row r="1048577">${' '.repeat(64 * 1024)}`;
  const rowOf = (cell: string) => sheetWith(`<row r="3">${cell}</row>`);
  it.each<[string, Written]>([
    ['two places', { sheet: rowOf('<c r="A3" r="B3"><v>1</v></c>') }],
    ['a place in another row', { sheet: rowOf('<c r="A4"><v>1</v></c>') }],
    ['a place twice', { sheet: rowOf('<c r="A3"/><c r="A3"><v>1</v></c>') }],
    ['a row twice', { sheet: sheetWith('<row r="2"/>') }],
    ['a row of 1e6', { sheet: sheetWith('<row r="1e6"/>') }],
    ['a row of nought', { sheet: sheetWith('<row r="0"/>') }],
    ['a place in small letters', { sheet: rowOf('<c r="a3"><v>1</v></c>') }],
    ['a text there is not', { sheet: rowOf('<c r="A3" t="s"><v>7</v></c>') }],
    ['neither yes nor no', { sheet: rowOf('<c r="A3" t="b"><v>2</v></c>') }],
    ['an unknown type', { sheet: rowOf('<c r="A3" t="x"><v>2</v></c>') }],
    // a reader that takes the file in pieces of 64 KB loses the quote, and finds the row
    ['a row in an attribute', { sheet: rowOf(`<c r="A3" a='></c></row>${FAR}${SPACES}'/>`) }],
    ['an entity of its own', { sheet: `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>` }],
    ['no end', { sheet: sheetWith('').slice(0, -9) }],
    ['broken letters', { sheet: strToU8(sheetWith('<row r="3"/>\xff'), true) }],
    ['a missing sheet', { target: 'nowhere.xml' }],
    ['a million levels', { sheet: '<a>'.repeat(1_000_000) }],
    ['a million levels of texts', { strings: '<a>'.repeat(1_000_000) }],
    [
      'thousands of attributes',
      { strings: `<sst ${Array.from({ length: 9999 }, (_, at) => `a${at}=""`).join(' ')}/>` },
    ],
  ])('%s', async (_, written) => {
    expect(await refused(written)).toContain('打不开');
  });

  it('more than a hundred thousand cells', async () => {
    const cells = '<c/>'.repeat(50);
    expect(await refused({ sheet: sheetWith(`<row>${cells}</row>`.repeat(2000)) })).toContain(
      '单元格太多',
    );
  });
});

describe('a zip', () => {
  const MEGABYTE = 1024 * 1024;
  const packed = aWorkbook({ others: { 'a.bin': new Uint8Array(20 * MEGABYTE) } });
  const huge = () => Buffer.from(packed);
  const refusedZip = (zip: Buffer) => refusal('成绩.xlsx', new Uint8Array(zip));
  const endOf = (zip: Buffer) => zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const directoryOf = (zip: Buffer) => zip.readUInt32LE(endOf(zip) + 16);
  /** where the directory's entry of this file is */
  const entryOf = (zip: Buffer, name: string) => zip.lastIndexOf(name) - 46;

  it('that unpacks to something huge is refused by its directory, before it is unpacked', async () => {
    expect(huge().length).toBeLessThan(32 * 1024);
    expect(await refusedZip(huge())).toContain('文件解开后有 20 MB');
  });

  it('is judged by the count of files the unzipper takes, not by the other one', async () => {
    const zip = huge();
    zip.writeUInt16LE(0, endOf(zip) + 10);
    expect(Object.keys(unzipSync(zip))).toContain('a.bin');
    expect(await refusedZip(zip)).toContain('文件解开后有 20 MB');
  });

  it('is judged by the directory of 64 bits where the unzipper takes that one', async () => {
    const zip = huge();
    const [end, directory] = [endOf(zip), directoryOf(zip)];
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeUInt32LE(zip.readUInt16LE(end + 8), 32);
    record.writeUInt32LE(directory, 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeUInt32LE(end, 8);
    const last = Buffer.from(zip.subarray(end));
    // the old directory names one small file
    last.writeUInt16LE(1, 8);
    last.writeUInt16LE(1, 10);
    const both = Buffer.concat([zip.subarray(0, end), record, locator, last]);
    expect(Object.keys(unzipSync(both))).toContain('a.bin');
    expect(await refusedZip(both)).toContain('文件解开后有 20 MB');
  });

  it('that says its files are smaller than they are is unpacked no further than it says', async () => {
    const zip = huge();
    zip.writeUInt32LE(1000, entryOf(zip, 'a.bin') + 24);
    expect(unzipSync(zip)['a.bin']).toHaveLength(1000);
    expect((await rowsOf('成绩.xlsx', new Uint8Array(zip))).rows).toEqual([MAN]);
    const sheet = Buffer.from(aWorkbook());
    const entry = entryOf(sheet, 'xl/worksheets/sheet1.xml');
    sheet.writeUInt32LE(sheet.readUInt32LE(entry + 24) - 100, entry + 24);
    expect(await refusedZip(sheet)).toContain('打不开');
  });

  it('that names the same bytes over and over is refused', async () => {
    const zip = Buffer.from(
      zipSync({ ...workbookFiles({}), 'a.bin': new Uint8Array(30_000) }, { level: 0 }),
    );
    const [end, entry] = [endOf(zip), entryOf(zip, 'a.bin')];
    const again = Buffer.concat(Array.from({ length: 300 }, () => zip.subarray(entry, end)));
    const last = Buffer.from(zip.subarray(end));
    last.writeUInt16LE(zip.readUInt16LE(end + 8) + 300, 8);
    last.writeUInt16LE(zip.readUInt16LE(end + 8) + 300, 10);
    expect(await refusedZip(Buffer.concat([zip.subarray(0, end), again, last]))).toContain(
      '打不开',
    );
  });

  it('of very many files is refused', async () => {
    const others = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`a${at}`, '']));
    expect(await refused({ others })).toContain('打不开');
  });

  it('may have whatever else in it, as long as it is small', async () => {
    expect(await rowsWith({ others: { 'xl/media/a.png': new Uint8Array(3 * MEGABYTE) } })).toEqual([
      MAN,
    ]);
  });
});
