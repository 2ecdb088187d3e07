import type { Dimensions } from '../../domain/membership/portrait';
import { exifOrientation, type Orientation } from './exif-orientation';

export interface Frame extends Dimensions {
  readonly orientation: Orientation;
}

/** A progressive picture comes in about ten; each is paid for over the whole picture, however few bytes it has. */
const MOST_SCANS = 64;
const EXIF = 'Exif\0\0';
const MARKER = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, app1: 0xe1 } as const;
/** baseline, extended and progressive, each by Huffman's code: what is decoded */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** lossless, hierarchical and arithmetic */
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const isRestart = (byte: number): boolean => byte >= 0xd0 && byte <= 0xd7;

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === MARKER.startOfImage && bytes[2] === 0xff;

/** Where the entropy-coded data from `at` on ends: at the next marker that is none of its own. */
const endOfData = (bytes: Buffer, from: number): number => {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
};

/**
 * What a JPEG says of itself before it is decoded: its size, and how it is to be turned. Null: it is cut off, of a
 * kind that is not decoded, or made to cost time.
 */
export const jpegFrame = (file: Uint8Array): Frame | null => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let size: Dimensions | null = null;
  let orientation: Orientation = 1;
  let scans = 0;
  let at = 2;
  while (at + 4 <= bytes.length + 2) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === MARKER.endOfImage) return size && scans > 0 ? { ...size, orientation } : null;
    if (at + 4 > bytes.length) return null;
    const length = bytes.readUInt16BE(at + 2);
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || body.length < length - 2 || OTHER_FRAMES.has(marker)) return null;
    at += 2 + length;
    if (FRAMES.has(marker)) {
      if (size || body.length < 6) return null;
      size = { width: body.readUInt16BE(3), height: body.readUInt16BE(1) };
    } else if (marker === MARKER.app1 && body.subarray(0, 6).toString('latin1') === EXIF) {
      orientation = exifOrientation(body.subarray(6));
    } else if (marker === MARKER.startOfScan) {
      scans += 1;
      if (scans > MOST_SCANS) return null;
      at = endOfData(bytes, at);
    }
  }
  return null;
};

export const END_OF_IMAGE = Buffer.from([0xff, MARKER.endOfImage]);

/** A part of a JPEG from its marker on, a scan with its data. */
export interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/** The parts of a JPEG of which `jpegFrame` knows the size, up to the end of its picture. */
export const segmentsOf = (bytes: Buffer): Segment[] => {
  const found: Segment[] = [];
  for (let from = 2; bytes[from + 1] !== MARKER.endOfImage;) {
    const marker = bytes[from + 1] ?? 0;
    if (marker === 0xff) {
      from += 1;
      continue;
    }
    const end = from + 2 + bytes.readUInt16BE(from + 2);
    const to = marker === MARKER.startOfScan ? endOfData(bytes, end) : end;
    found.push({ marker, from, to });
    from = to;
  }
  return found;
};
