import readSheets from 'read-excel-file/universal';
import { cellText, parseNumber, type SheetCell } from './cell-text';
import { UnusableFile, type TextTable } from './file-fault';
import { refuseFarCells } from './xlsx-dimensions';
import { refuseHugeZip } from './zip-directory';

/** An xlsx as text cells: the sheet of the template's name, else the first one. */
export const xlsxTable = async (bytes: ArrayBuffer, sheetName: string): Promise<TextTable> => {
  refuseHugeZip(bytes);
  refuseFarCells(bytes);
  const sheets = await readSheets<string>(bytes, { parseNumber }).catch(() => {
    throw new UnusableFile({ fault: 'UNREADABLE' });
  });
  const chosen = sheets.find(({ sheet }) => sheet === sheetName) ?? sheets[0];
  if (!chosen) throw new UnusableFile({ fault: 'EMPTY' });
  return {
    // the library's types say `typeof Date` where a Date comes
    cells: chosen.data.map((row) => row.map((cell) => cellText(cell as SheetCell))),
    notices:
      sheets.length > 1 && chosen.sheet !== sheetName
        ? [{ notice: 'OTHER_SHEETS', read: chosen.sheet }]
        : [],
  };
};
