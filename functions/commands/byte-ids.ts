import { missing } from '../domain/defect';

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5 | 0;

/** Numbers ids 0, 1, 2 … by their bytes: millions of look-ups without a string for any of them. */
export class ByteIds {
  size = 0;
  private slots = new Int32Array(1024).fill(-1);
  private starts = new Int32Array(512);
  private arena = new Uint8Array(8192);
  private latest = -1;

  /** The number of an id, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.numberIn(this.slotOf(bytes, start, end));
  }

  /** The number of an id; a new one gets the next. Rows of one id mostly come together. */
  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.latest >= 0 && this.is(this.latest, bytes, start, end)) return this.latest;
    const slot = this.slotOf(bytes, start, end);
    this.latest = this.numberIn(slot);
    if (this.latest >= 0) return this.latest;
    const number = this.size;
    this.latest = number;
    this.slots[slot] = number;
    this.keep(bytes, start, end);
    if (this.size * 2 > this.slots.length) this.rehash();
    return number;
  }

  /** The number in a slot, or -1. */
  private numberIn(slot: number): number {
    return this.slots[slot] ?? missing('slot of an id');
  }

  /** Where the bytes of an id begin; those of the one before end there. */
  private startOf(number: number): number {
    return this.starts[number] ?? missing('bytes of an id');
  }

  private slotOf(bytes: Uint8Array, start: number, end: number): number {
    let hash = BASIS;
    for (let at = start; at < end; at += 1)
      hash = Math.imul(hash ^ (bytes[at] ?? missing('byte of an id')), PRIME);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.numberIn(slot);
      if (number < 0 || this.is(number, bytes, start, end)) return slot;
    }
  }

  private is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.startOf(number);
    if (this.startOf(number + 1) - from !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (this.arena[from + at - start] !== bytes[at]) return false;
    return true;
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    const from = this.startOf(this.size);
    const until = from + end - start;
    if (until > this.arena.length) {
      const larger = new Uint8Array(2 * until);
      larger.set(this.arena);
      this.arena = larger;
    }
    this.arena.set(bytes.subarray(start, end), from);
    this.size += 1;
    if (this.size >= this.starts.length) {
      const longer = new Int32Array(this.starts.length * 2);
      longer.set(this.starts);
      this.starts = longer;
    }
    this.starts[this.size] = until;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let number = 0; number < this.size; number += 1) {
      const slot = this.slotOf(this.arena, this.startOf(number), this.startOf(number + 1));
      this.slots[slot] = number;
    }
  }
}
