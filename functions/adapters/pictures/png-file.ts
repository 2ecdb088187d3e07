import { inflateSync } from 'node:zlib';
import { exifOrientation, type Orientation } from './exif-orientation';
import type { Frame } from './jpeg-frame';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** the chunks that make the picture; every other one, text, places, profiles and frames of a film, is left out */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
/** length, name and checksum beside the data */
const CHUNK_BYTES = 12;
/** samples of a pixel by colour type */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Adam7: first column and row of a pass, and their steps */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export interface PngFile extends Frame {
  /** the file with nothing in it but the picture */
  readonly bare: Buffer;
  /** whether the data unpack to what the size says, neither more nor less; unpacks no more than that */
  readonly isSound: () => boolean;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.equals(bytes.subarray(0, 8));

/** Bytes of the picture unpacked: each line of a pass with its filter. */
const unpackedBytes = (width: number, height: number, bits: number, interlaced: boolean): number =>
  (interlaced ? PASSES : ([[0, 0, 1, 1]] as const)).reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil(Math.max(0, width - left) / across);
    const rows = Math.ceil(Math.max(0, height - top) / down);
    return columns === 0 ? sum : sum + rows * (1 + Math.ceil((columns * bits) / 8));
  }, 0);

/** A PNG before it is decoded. Null: it is cut off, does not begin as one does, or says its size again. */
export const pngFile = (file: Uint8Array): PngFile | null => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const kept: Buffer[] = [SIGNATURE];
  const packed: Buffer[] = [];
  let orientation: Orientation = 1;
  let name = '';
  for (let at = SIGNATURE.length; name !== 'IEND';) {
    if (at + CHUNK_BYTES > bytes.length) return null;
    const length = bytes.readUInt32BE(at);
    const end = at + CHUNK_BYTES + length;
    if (end > bytes.length) return null;
    name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, end - 4);
    // decoders go by the last one, what is judged is the first
    if (name === 'IHDR' && kept.length > 1) return null;
    if (KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IDAT') packed.push(data);
    if (name === 'eXIf') orientation = exifOrientation(data);
    at = end;
  }
  const header = kept[1];
  if (header?.length !== CHUNK_BYTES + 13 || header.toString('latin1', 4, 8) !== 'IHDR')
    return null;
  const width = header.readUInt32BE(8);
  const height = header.readUInt32BE(12);
  const [depth = 0, colour = 0, , , interlace = 0] = header.subarray(16);
  const samples = SAMPLES[colour];
  if (samples === undefined) return null;
  const isSound = (): boolean => {
    const expected = unpackedBytes(width, height, depth * samples, interlace === 1);
    return inflateSync(Buffer.concat(packed), { maxOutputLength: expected }).length === expected;
  };
  return { width, height, orientation, bare: Buffer.concat(kept), isSound };
};
