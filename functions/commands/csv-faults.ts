import type { AuditFault, FaultAt } from '../../src/contract/audit-faults';
import { faultCount, faultText } from '../../src/copy/ranking';
import { Advice } from '../local/say';

const LISTED = 100;
const SHOWN = 40;

/** Every fault of the files of one command: all are counted, the first hundred are kept. */
export class CsvFaults {
  private readonly kept: FaultAt[] = [];
  private count = 0;

  add(at: FaultAt): void {
    this.count += 1;
    if (this.kept.length >= LISTED) return;
    const value = at.value === undefined ? undefined : [...at.value].slice(0, SHOWN).join('');
    this.kept.push(value === undefined ? at : { ...at, value });
  }

  /** Ends the command where a fault was found. */
  throwIfAny(): void {
    if (this.count === 0) return;
    throw new Advice(
      [faultCount(this.count, this.kept.length), ...this.kept.map(faultText)].join('\n'),
    );
  }
}

/** Says what is wrong in one file. */
export type Complain = (
  line: number,
  column: string | null,
  fault: AuditFault,
  value?: string,
  detail?: FaultAt['detail'],
) => void;

export const complainAbout =
  (faults: CsvFaults, file: string): Complain =>
  (line, column, fault, value, detail) =>
    faults.add({ file, line, column, fault, value, detail });
