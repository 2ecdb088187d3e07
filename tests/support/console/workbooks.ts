import { strToU8, zipSync } from 'fflate';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONSHIP}/${kind}" Target="${target}"/>`;

export const HEADER = ['姓名', '证件类型', '证件号码', '名次', '打满的场次', '弃赛'];
export const LINE = ['覃小满', '居民身份证', '450103201405060028', '1', '4', ''];

/** A row of texts in its place. */
const textRow = (row: number, cells: readonly string[]): string =>
  `<row r="${row}">${cells
    .map((cell, at) => `<c r="${'ABCDEF'[at]}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join('')}</row>`;

/** A sheet with the header and one line, and whatever is put behind them. */
export const sheetWith = (more: string, around: { before?: string; after?: string } = {}): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x="urn:x">',
    around.before ?? '',
    `<sheetData>${textRow(1, HEADER)}${textRow(2, LINE)}${more}</sheetData>`,
    around.after ?? '',
    '</worksheet>',
  ].join('');

/** What a workbook is made of: what is not given is ordinary. */
export interface Written {
  readonly sheet?: string | Uint8Array;
  /** how the sheet's file is called, and how the relationship calls it */
  readonly sheetFile?: string;
  readonly target?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** other files, sheets among them by name */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  readonly otherSheets?: Readonly<Record<string, string>>;
}

/** The files of a workbook by their names in the zip. */
export const workbookFiles = (written: Written): Record<string, Uint8Array> => {
  const others = Object.entries(written.otherSheets ?? {});
  const files: Record<string, string | Uint8Array> = {
    'xl/_rels/workbook.xml.rels': `<Relationships>${[
      relationship('rId1', 'worksheet', written.target ?? 'worksheets/sheet1.xml'),
      relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relationship('rId3', 'styles', 'styles.xml'),
      ...others.map((_, at) => relationship(`o${at}`, 'worksheet', `other${at}.xml`)),
    ].join('')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${RELATIONSHIP}">${written.workbookPr ?? ''}<sheets><sheet name="成绩" sheetId="1" r:id="rId1"/>${others
      .map(([name], at) => `<sheet name="${name}" sheetId="${at + 2}" r:id="o${at}"/>`)
      .join('')}</sheets></workbook>`,
    [written.sheetFile ?? 'xl/worksheets/sheet1.xml']: written.sheet ?? sheetWith(''),
    'xl/sharedStrings.xml': written.strings ?? '<sst/>',
    'xl/styles.xml':
      written.styles ?? '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    ...Object.fromEntries(others.map(([, xml], at) => [`xl/other${at}.xml`, xml])),
    ...written.others,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === 'string' ? strToU8(file) : file,
    ]),
  );
};

/** A workbook of these files. */
export const aWorkbook = (written: Written = {}): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(workbookFiles(written)));
