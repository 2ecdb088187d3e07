import type { ResultFault, ResultFaultAt } from '../../../src/contract/result-faults';
import type { ResultColumn } from '../../../src/contract/results';
import { maskDocument } from '../membership/masking';

/** Says what is wrong with a cell of a line; lines count from 1. */
export type Complain = (
  line: number,
  column: ResultColumn,
  fault: ResultFault,
  value?: string,
  detail?: ResultFaultAt['detail'],
) => void;

/** MEM-6: a number of a document is not given back in full, not even to who has just typed it. */
const NUMBERS: readonly string[] = ['documentNumber', 'partnerDocumentNumber'];

/** Where faults are gathered, every one of them, to be told in the order of the lines. */
export const gatherFaults = (): {
  complain: Complain;
  all: () => ResultFaultAt[];
  /** whether something of these columns is wrong */
  has: (columns: readonly ResultColumn[]) => boolean;
} => {
  const faults: ResultFaultAt[] = [];
  return {
    complain: (line, column, fault, value = '', detail = {}) => {
      const shown = NUMBERS.includes(column) ? maskDocument(value) : value;
      faults.push({ line, column, fault, value: shown, detail });
    },
    has: (columns) => faults.some(({ column }) => columns.some((one) => one === column)),
    all: () => [...faults].sort((one, other) => one.line - other.line),
  };
};
