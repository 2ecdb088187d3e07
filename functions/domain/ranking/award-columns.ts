import { missing } from '../defect';
import type { DayColumn } from '../calendar/day-number';

/** A column that grows. */
const grown = <T extends Int32Array | Uint8Array>(
  column: T,
  make: (length: number) => Int32Array | Uint8Array,
): T => {
  const longer = make(column.length * 2) as T;
  longer.set(column);
  return longer;
};

/** The columns of `Awards`, filled row by row. */
export class AwardColumns {
  count = 0;
  member = new Int32Array(1024);
  tournament = new Int32Array(1024);
  group = new Uint8Array(1024);
  part = new Uint8Array(1024);
  points = new Int32Array(1024);
  lastDay = new Int32Array(1024) as DayColumn;
  uploaded = new Int32Array(1024);

  /** The number of a new row. */
  row(): number {
    if (this.count === this.member.length) this.grow();
    this.count += 1;
    return this.count - 1;
  }

  /** Takes rows out; the others close up in their order. */
  drop(gone: (row: number) => boolean): void {
    const columns = [
      ...[this.member, this.tournament, this.group, this.part],
      ...[this.points, this.lastDay, this.uploaded],
    ];
    let to = 0;
    for (let row = 0; row < this.count; row += 1) {
      if (gone(row)) continue;
      for (const column of columns) column[to] = column[row] ?? missing('award that stays');
      to += 1;
    }
    this.count = to;
  }

  private grow(): void {
    const words = (length: number) => new Int32Array(length);
    const bytes = (length: number) => new Uint8Array(length);
    this.member = grown(this.member, words);
    this.tournament = grown(this.tournament, words);
    this.group = grown(this.group, bytes);
    this.part = grown(this.part, bytes);
    this.points = grown(this.points, words);
    this.lastDay = grown(this.lastDay, words);
    this.uploaded = grown(this.uploaded, words);
  }
}
