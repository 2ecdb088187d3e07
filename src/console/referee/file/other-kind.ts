import type { ResultColumn } from '../../../contract/results';
import { UnusableFile, type TextTable } from './file-fault';

/**
 * RES-3: columns of another kind of event (a partner's in singles, a team's in doubles) with something in them
 * make a sheet of another kind, which would pass with half of its people. Empty ones are only left out.
 */
export const refuseOtherKind = (
  header: readonly string[],
  lines: TextTable['cells'],
  wanted: readonly ResultColumn[],
  columnOf: (title: string) => ResultColumn | undefined,
): void => {
  const foreign = header.filter((title, at) => {
    const column = columnOf(title);
    if (column === undefined || wanted.includes(column)) return false;
    return lines.some((line) => (line[at] ?? '').trim() !== '');
  });
  if (foreign.length > 0)
    throw new UnusableFile({ fault: 'OTHER_KIND', columns: foreign.map((title) => title.trim()) });
};
