import { cellText } from './cell-text';
import { UnusableFile, type TextTable } from './file-fault';
import { cellValue } from './workbook/cell-value';
import { dateStyles } from './workbook/date-styles';
import { sharedStrings } from './workbook/shared-strings';
import { sheetCells } from './workbook/sheet-cells';
import { unpack } from './workbook/unpack';
import { workbookParts } from './workbook/workbook-parts';

/**
 * An xlsx as text cells: the sheet of the template's name, else the first one. Read by our own few files: a
 * library that makes its rows without a limit needs a judge in front of it, who must see every file of the
 * workbook exactly as it does. Here what is judged is what is read, and nothing else is made.
 */
export const xlsxTable = (bytes: ArrayBuffer, sheetName: string): TextTable => {
  const { sheets, strings, styles, from1904 } = workbookParts(unpack(new Uint8Array(bytes)));
  const chosen = sheets.find(({ name }) => name === sheetName) ?? sheets[0];
  if (!chosen) throw new UnusableFile({ fault: 'EMPTY' });
  const valueOf = cellValue({
    strings: strings ? sharedStrings(strings) : [],
    days: styles ? dateStyles(styles) : [],
    from1904,
  });
  return {
    cells: sheetCells(chosen.xml(), (cell) => cellText(valueOf(cell))),
    notices:
      sheets.length > 1 && chosen.name !== sheetName
        ? [{ notice: 'OTHER_SHEETS', read: chosen.name }]
        : [],
  };
};
