import { missing } from '../domain/defect';

const QUOTE = 0x22;
const COMMA = 0x2c;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
const MOST_CELLS = 64;

/** One row of a CSV file (RFC 4180): where its cells lie in a buffer. The same object serves every row. */
export class CsvRow {
  /** line of the file the row begins on, from 1 */
  line = 0;
  count = 0;
  /** a quote without its other half */
  broken = false;
  /** lines of the file the row takes: quoted cells may hold line breaks */
  height = 1;
  private readonly starts = new Int32Array(MOST_CELLS);
  private readonly ends = new Int32Array(MOST_CELLS);
  /** in which place of the row each wanted column stands */
  private positions: readonly number[] = [];

  constructor(public bytes: Buffer) {}

  arrange(positions: readonly number[]): void {
    this.positions = positions;
  }

  /** First byte of a wanted column. */
  start(column: number): number {
    return this.starts[this.positionOf(column)] ?? missing('first byte of a cell');
  }

  /** The byte after the last of a wanted column. */
  end(column: number): number {
    return this.ends[this.positionOf(column)] ?? missing('last byte of a cell');
  }

  private positionOf(column: number): number {
    return this.positions[column] ?? missing(`column ${column}`);
  }

  text(column: number): string {
    return this.bytes.toString('utf8', this.start(column), this.end(column));
  }

  /** All cells as they stand, for the header. */
  cells(): string[] {
    return Array.from({ length: Math.min(this.count, MOST_CELLS) }, (_, cell) =>
      this.bytes.toString('utf8', this.starts[cell], this.ends[cell]),
    );
  }

  get blank(): boolean {
    return this.count === 1 && this.starts[0] === this.ends[0];
  }

  /**
   * Reads the row that begins at `from`. Answers where the next one begins, or -1 when the row does not end
   * before `end` and more bytes may come. Changes no byte before the row is known to be whole.
   */
  read(from: number, end: number, isLast: boolean): number {
    const { bytes } = this;
    this.count = 0;
    this.broken = false;
    this.height = 1;
    let escaped = false;
    let at = from;
    for (;;) {
      let start = at;
      let stop: number;
      if (at < end && bytes[at] === QUOTE) {
        start = at += 1;
        for (; at < end; at += 1) {
          const byte = bytes[at];
          if (byte === NEWLINE) this.height += 1;
          if (byte !== QUOTE) continue;
          if (at + 1 >= end && !isLast) return -1;
          if (bytes[at + 1] !== QUOTE || at + 1 >= end) break;
          escaped = true;
          at += 1;
        }
        if (at >= end && !isLast) return -1;
        stop = Math.min(at, end);
        if (at >= end) this.broken = true;
        at += 1;
        const before = at;
        while (at < end && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at += 1;
        // Nothing may stand between the closing quote and the comma but the CR of a CRLF.
        const tail = at - before;
        if (tail > 1 || (tail === 1 && bytes[before] !== RETURN)) this.broken = true;
      } else {
        while (at < end && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at += 1;
        stop = at;
        if (stop > start && bytes[stop - 1] === RETURN && (at >= end || bytes[at] === NEWLINE))
          stop -= 1;
      }
      if (at >= end && !isLast) return -1;
      if (this.count < MOST_CELLS) {
        this.starts[this.count] = start;
        this.ends[this.count] = stop;
      }
      this.count += 1;
      if (at < end && bytes[at] === COMMA) {
        at += 1;
        continue;
      }
      if (escaped) this.unescape();
      return at + 1;
    }
  }

  /** `""` inside a quoted cell is one quote. */
  private unescape(): void {
    const { bytes } = this;
    for (let cell = 0; cell < Math.min(this.count, MOST_CELLS); cell += 1) {
      const start = this.starts[cell] ?? missing('first byte of a cell');
      const end = this.ends[cell] ?? missing('last byte of a cell');
      if (bytes[start - 1] !== QUOTE) continue;
      let to = start;
      for (let at = start; at < end; at += 1) {
        if (bytes[at] === QUOTE) at += 1;
        bytes[to] = bytes[at] ?? QUOTE;
        to += 1;
      }
      this.ends[cell] = to;
    }
  }
}

/** One cell of a CSV file, quoted where it must be. */
export const csvCell = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
