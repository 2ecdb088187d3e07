import { MEGABYTE } from '../../../contract/limits';
import { UnusableFile } from './file-fault';

/** RESULT_ROWS lines and what people leave around them; more is no sheet of results. */
export const TABLE_LIMITS = {
  bytes: 2 * MEGABYTE,
  rows: 5000,
  columns: 50,
  cells: 100_000,
} as const;

/** Refuses a table by its far corner, before a row of it is made. */
export const refuseFar = (rows: number, columns: number): void => {
  if (rows > TABLE_LIMITS.rows) throw new UnusableFile({ fault: 'TOO_LONG', rows });
  if (columns > TABLE_LIMITS.columns) throw new UnusableFile({ fault: 'TOO_WIDE', columns });
};
