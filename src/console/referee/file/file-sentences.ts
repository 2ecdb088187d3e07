import { resultFileCopy as copy, sizeText } from '../../../copy/result-files';
import type { FileFault, FileNotice } from './file-fault';
import { TABLE_LIMITS } from './table-limits';

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

/** Why a file was not taken, and what to do. */
export const faultSentence = (why: FileFault): string => {
  switch (why.fault) {
    case 'TOO_LARGE':
      return copy.tooLarge(sizeText(why.bytes), TABLE_LIMITS.bytes);
    case 'UNPACKS_HUGE':
      return copy.unpacksHuge(sizeText(why.bytes));
    case 'TOO_MANY_ROWS':
      return copy.tooManyRows(why.rows);
    case 'TOO_LONG':
      return copy.tooLong(why.rows, TABLE_LIMITS.rows);
    case 'TOO_WIDE':
      return copy.tooWide(why.columns, TABLE_LIMITS.columns);
    case 'TOO_MUCH':
      return copy.tooMuch;
    case 'OTHER_KIND':
      return copy.otherKind(list(why.columns));
    case 'QUOTES':
      return copy.quotes(why.line);
    case 'COLUMNS':
      return `${copy.columns}${[
        ...(why.missing.length > 0 ? [copy.columnsMissing(list(why.missing))] : []),
        ...(why.twice.length > 0 ? [copy.columnsTwice(list(why.twice))] : []),
        ...(why.unknown.length > 0 ? [copy.columnsUnknown(list(why.unknown))] : []),
      ].join('，')}。${copy.columnsAdvice}`;
    case 'OLD_EXCEL':
      return copy.oldExcel;
    case 'NOT_A_TABLE':
      return copy.notATable;
    case 'EMPTY':
      return copy.empty;
    case 'UNREADABLE':
      return copy.unreadable;
    case 'ENCODING':
      return copy.encoding;
    case 'TOO_SLOW':
      return copy.tooSlow;
  }
};

export const noticeSentence = (notice: FileNotice): string => {
  switch (notice.notice) {
    case 'GBK':
      return copy.gbk;
    case 'BLANK_LINES':
      return copy.blankLines(notice.count);
    case 'COLUMNS_LEFT':
      return copy.columnsLeft(list(notice.columns));
    case 'OTHER_SHEETS':
      return copy.otherSheets(notice.read);
  }
};
