import { parseNumber, UNCOMPUTED, unescaped } from '../cell-text';
import { UnusableFile } from '../file-fault';
import type { RawCell } from './sheet-cells';

export interface CellContext {
  readonly strings: readonly string[];
  /** by the number of a style, whether it shows a day */
  readonly days: readonly boolean[];
  readonly from1904: boolean;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const DAY_LENGTH = 10;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const unreadable = () => new UnusableFile({ fault: 'UNREADABLE' });

const dayText = (serial: string, from1904: boolean): string => {
  const day = new Date(Math.floor((from1904 ? EPOCH_1904 : EPOCH_1900) + Number(serial) * DAY_MS));
  return Number.isNaN(day.getTime()) ? serial : day.toISOString().slice(0, DAY_LENGTH);
};

/**
 * What a cell of an xlsx shows: numbers come as their raw text, days as days, formulas as their result. Whatever
 * the person sees there and cannot be read is refused, never left blank: a blank line is nobody. An error is its
 * name; so is a formula that whoever wrote the file has not worked out, where a text may come out empty.
 */
export const cellValue =
  ({ strings, days, from1904 }: CellContext) =>
  ({ type, style, text, formula, result }: RawCell): string => {
    if (text === '') {
      if (type === 'e') return UNCOMPUTED;
      return formula && !(type === 'str' && result) ? UNCOMPUTED : '';
    }
    switch (type) {
      case 'n':
        return days[Number(style)] ? dayText(text, from1904) : parseNumber(text);
      case 's': {
        const shared = strings[Number(text)];
        if (shared === undefined) throw unreadable();
        return shared;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(text);
      case 'b':
        if (text !== '1' && text !== '0') throw unreadable();
        return text === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return text.slice(0, DAY_LENGTH);
      case 'e':
        return text;
      default:
        throw unreadable();
    }
  };
