import { unwrapped } from '../../../contract/folding';

/** The cells of what was copied from a spreadsheet; null: plain text, which the field takes by itself. */
export const pastedCells = (text: string): string[][] | null => {
  if (!/[\t\n]/.test(text.trimEnd())) return null;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t').map(unwrapped));
};
