import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { UnusableFile, type TextTable } from './file-fault';

/** A CSV as text cells; comma, tab or semicolon, as the spreadsheet's country has it. */
export const readCsv = (bytes: Uint8Array): TextTable => {
  const { text, gbk } = decodeText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '，'],
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new UnusableFile({ fault: 'QUOTES', line: (broken.row ?? 0) + 1 });
  return {
    cells: data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
    notices: gbk ? [{ notice: 'GBK' }] : [],
  };
};
