import { cellText, unescaped } from '../cell-text';
import { readXml } from './read-xml';

/** Texts in one piece and in pieces of different looks; how they are pronounced is below `rPh` and left out. */
const TEXTS: ReadonlySet<string> = new Set(['sst/si/t', 'sst/si/r/t']);

/** The texts of a workbook, which its cells name by their number: cut here, once, and not by every cell. */
export const sharedStrings = (xml: Uint8Array): readonly string[] => {
  const strings: string[] = [];
  let string = '';
  readXml(xml, {
    open: (path) => {
      if (path === 'sst/si') string = '';
    },
    text: (path, text) => {
      if (TEXTS.has(path)) string += text;
    },
    close: (path) => {
      if (path === 'sst/si') strings.push(cellText(unescaped(string)));
    },
  });
  return strings;
};
