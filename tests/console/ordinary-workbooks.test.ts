/** @jest-environment node */
import fc from 'fast-check';
import readSheets from 'read-excel-file/universal';
import writeXlsx from 'write-excel-file/node';
import { cellText, parseNumber } from '../../src/console/referee/file/cell-text';
import { templateCells } from '../../src/console/referee/file/template';
import { xlsxTable } from '../../src/console/referee/file/xlsx-table';
import { columnsOf, EMPTY_ROW } from '../../src/console/referee/sheet/columns';
import { aWorkbook, sheetWith, type Written } from '../support/console/workbooks';

type Bytes = Uint8Array<ArrayBuffer>;
type Cells = readonly (readonly string[])[];

/** Without what is empty behind the last cell and below the last row. */
const bare = (cells: Cells): string[][] => {
  const rows = cells.map((row) =>
    row.slice(0, row.map((cell) => cell !== '').lastIndexOf(true) + 1),
  );
  return rows.slice(0, rows.map((row) => row.length > 0).lastIndexOf(true) + 1);
};
const ours = (bytes: Bytes) => bare(xlsxTable(bytes.buffer, '成绩').cells);

const shown = (cell: string | boolean | Date | null): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cellText(typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell));
};
/** What a library makes of a workbook that means no harm. */
const theirs = async (bytes: Bytes): Promise<string[][]> => {
  const sheets = await readSheets<string>(bytes.buffer, { parseNumber });
  const { data = [] } = sheets.find(({ sheet }) => sheet === '成绩') ?? sheets[0] ?? {};
  // its types say `typeof Date` where a Date comes
  return bare(data.map((row) => row.map((cell) => shown(cell as string | Date))));
};
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** As LibreOffice writes them: texts of their own file, in pieces, with how they are pronounced. */
const SHARED = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="5" uniqueCount="5">
 <si><t xml:space="preserve"> 姓名 </t></si>
 <si><r><rPr><b val="true"/></rPr><t>名</t></r><r><t xml:space="preserve">次 </t></r></si>
 <si><t>覃小满</t><rPh sb="0" eb="1"><t>タン</t></rPh><phoneticPr fontId="1"/></si>
 <si><t>𠮷&#x91CE;&amp;_x000D_&lt;b&gt;</t></si>
 <si><t/></si>
</sst>`;
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
 <numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
 <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
 <cellXfs count="3"><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>
</styleSheet>`;
const CELLS = `<sheetData>
 <row r="1" customFormat="false" ht="12.8"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
 <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"><v>1</v></c><c r="C3" s="1"><v>46085</v></c></row>
 <row r="4"><c r="A4" t="s"><v>3</v></c><c r="C4" s="2"><f aca="false">B3+1</f><v>46086.5</v></c><c r="D4" t="b"><v>1</v></c></row>
 <row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5" t="str"><f>A1&amp;"x"</f><v>姓名x</v></c><c r="E5" t="d"><v>2026-03-04T00:00:00Z</v></c></row>
 <row r="6" hidden="false"><c r="A6" s="0"/><c r="B6" s="1"/></row>
</sheetData>`;
const libreOffice = (written: Written = {}) =>
  aWorkbook({
    sheet: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetFormatPr/>${CELLS}<printOptions/></worksheet>`,
    strings: SHARED,
    styles: STYLES,
    ...written,
  });
const READ = [
  ['姓名', '名次'],
  [],
  ['覃小满', '1', '2026-03-04'],
  ['𠮷野&\r<b>', '', '2026-03-05', 'TRUE'],
  ['', '姓名x', '', '', '2026-03-04'],
];

describe('an ordinary workbook is read to the same texts as a library reads it to', () => {
  it('of LibreOffice', async () => {
    expect(ours(libreOffice())).toEqual(READ);
    expect(await theirs(libreOffice())).toEqual(READ);
  });

  it('with a rare character by its number, which the library does not know', () => {
    const strings = SHARED.replace('𠮷', '&#x20BB7;');
    expect(ours(libreOffice({ strings }))).toEqual(READ);
  });

  it('with days from 1904', async () => {
    const file = libreOffice({ workbookPr: '<workbookPr date1904="1"/>' });
    expect(ours(file)[2]).toEqual(['覃小满', '1', '2030-03-05']);
    expect(await theirs(file)).toEqual(ours(file));
  });

  it('with prefixes, of the strict standard', async () => {
    const sheet = `<x:worksheet xmlns:x="${STRICT}">${CELLS.replace(/<(\/?)(?=\w)/g, '<$1x:')}</x:worksheet>`;
    expect(ours(libreOffice({ sheet }))).toEqual(READ);
    expect(await theirs(libreOffice({ sheet }))).toEqual(READ);
  });

  it('without places: each cell behind the last one, each row below', async () => {
    const sheet = `<worksheet>${CELLS.replace('<row r="3"', '<row/><row r="3"')
      .replace('<c r="C4"', '<c/><c r="C4"')
      .replace('<c r="E5"', '<c/><c/><c r="E5"')
      .replace(/ r="\w+"/g, '')}</worksheet>`;
    expect(ours(libreOffice({ sheet }))).toEqual(READ);
    const rows = CELLS.replace(/<row r="\d"/g, '<row');
    expect(ours(libreOffice({ sheet: `<worksheet>${rows}</worksheet>` }))).toEqual(READ);
  });

  it('of the template', async () => {
    const columns = columnsOf('pair');
    const filled = {
      ...EMPTY_ROW,
      name: ' <阿依古丽·“买买提”> & ',
      documentNumber: '0012',
      place: '=1',
    };
    const file = new Uint8Array(
      await writeXlsx([
        { sheet: '填写说明', data: [[{ value: '姓名' }]] },
        { sheet: '成绩', data: templateCells(columns, [filled]) },
      ] as never).toBuffer(),
    );
    expect(ours(file)[1]?.[0]).toBe('<阿依古丽·“买买提”> &');
    expect(ours(file)).toEqual(await theirs(file));
  });

  it.each([
    ...['General', 'G/通用格式', '0', '0.00', '#,##0.00;[Red]-#,##0.00', '0.00E+00', '0%', '@'],
    ...['# ?/?', '"¥"#,##0.00', '_ * #,##0.00_ ;_ * \\-#,##0.00_ ', '000000', '0"年"', '"第"0"名"'],
    ...[
      'yyyy/m/d',
      'yyyy\\-mm\\-dd',
      'yyyy"年"m"月"d"日";@',
      'yyyy年m月d日',
      'm"月"d"日"',
      'mmm-yy',
    ],
    ...[
      '[$-804]yyyy"年"m"月"',
      '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
      '[$-F800]dddd\\,\\ mmmm',
      'aaaa',
    ],
    ...['h:mm', 'h:mm AM/PM', '[h]:mm:ss', 'yyyy/m/d h:mm', 'D-MMM-YY', '[Red]yyyy\\.m\\.d'],
  ])('a number of the format %s', async (format) => {
    const code = format.replace(/"/g, '&quot;');
    const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs></styleSheet>`;
    const file = aWorkbook({
      sheet: sheetWith('<row r="3"><c r="A3" s="0"><v>46085</v></c></row>'),
      styles,
    });
    expect(ours(file)).toEqual(await theirs(file));
  });

  it('of any number of a built-in format', async () => {
    const ids = Array.from({ length: 60 }, (_, id) => id);
    const styles = `<styleSheet><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    const rows = ids.map(
      (id) => `<row r="${id + 3}"><c r="A${id + 3}" s="${id}"><v>46085</v></c></row>`,
    );
    const file = aWorkbook({ sheet: sheetWith(rows.join('')), styles });
    expect(ours(file)).toEqual(await theirs(file));
  });

  const cell = fc.oneof(
    fc.constant(''),
    fc.integer().map((number) => `<c r="@"><v>${number}</v></c>`),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number) => `<c r="@" s="0"><v>${number}</v></c>`),
    fc.integer({ min: 1, max: 80_000 }).map((day) => `<c r="@" s="1"><v>${day}</v></c>`),
    fc.nat(4).map((at) => `<c r="@" t="s"><v>${at}</v></c>`),
    fc.boolean().map((yes) => `<c r="@" t="b"><v>${Number(yes)}</v></c>`),
    fc
      .stringMatching(/^[ \w中文·"'&#;_x0041]{0,12}$/)
      .map((text) => text.replace(/&/g, '&amp;'))
      .map((text) => `<c r="@" t="inlineStr"><is><t>${text}</t></is></c>`),
    fc.constant('<c r="@" s="0"/>'),
  );
  it('of any cells', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
        async (rows) => {
          const data = rows.map((row, down) => {
            const cells = row.map((xml, right) =>
              xml.replace('@', `${'ABCDEFGH'[right]}${down + 1}`),
            );
            return `<row r="${down + 1}">${cells.join('')}</row>`;
          });
          const sheet = `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`;
          const file = libreOffice({ sheet });
          expect(ours(file)).toEqual(await theirs(file));
        },
      ),
      { numRuns: 200 },
    );
  });
});
