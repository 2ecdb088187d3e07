import { encode } from 'jpeg-js';
import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];
/** The colour of each pixel, from the picture's left upper corner. */
export type Paint = (x: number, y: number) => Colour;

/** Bright above, dark below, redder to the right: what lies where can be told after any turning. */
export const gradient =
  (width: number, height: number): Paint =>
  (x, y) => [Math.round((255 * x) / (width - 1)), Math.round(255 - (255 * y) / (height - 1)), 64];

export const pixelsOf = (width: number, height: number, paint: Paint): Uint8Array => {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set(paint(x, y), (y * width + x) * 4);
  return data;
};

/** A baseline JPEG. */
export const jpegOf = (width: number, height: number, paint = gradient(width, height)): Buffer =>
  encode({ width, height, data: pixelsOf(width, height, paint) }, 90).data;

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** Behind the start of the image, before everything else. */
export const withSegment = (jpeg: Buffer, marker: number, body: Buffer): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), segment(marker, body), jpeg.subarray(2)]);

/** EXIF as a phone writes it, little-endian: how to turn the picture, and where it was taken. */
export const exif = (orientation: number, place = 'N31.2304 E121.4737'): Buffer => {
  const text = Buffer.from(`${place}\0`);
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  tiff.write('II', 0);
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x010e, 10); // ImageDescription, where the test's place stands
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(text.length, 14);
  tiff.writeUInt32LE(tiff.length, 18);
  tiff.writeUInt16LE(0x0112, 22);
  tiff.writeUInt16LE(3, 24);
  tiff.writeUInt32LE(1, 26);
  tiff.writeUInt16LE(orientation, 30);
  return Buffer.concat([Buffer.from('Exif\0\0'), tiff, text]);
};

export const pngChunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

export interface PngForm {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colour, 3 by palette, 4 grey with alpha, 6 colour with alpha */
  readonly colour: number;
  readonly interlaced?: boolean;
}

/** What a PNG says of its size and colours. */
export const pngHeader = ({
  width,
  height,
  depth,
  colour,
  interlaced = false,
}: PngForm): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  return pngChunk('IHDR', header);
};

/** A PNG of unpacked lines, each with its filter first; `more`: chunks before the data. */
export const pngFrom = (form: PngForm, unpacked: Buffer, more: readonly Buffer[] = []): Buffer => {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngHeader(form),
    ...more,
    pngChunk('IDAT', deflateSync(unpacked)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Lines of the samples a painter gives, unfiltered: `line` makes one from the columns it is told. */
const linesOf = (
  { width, height, interlaced }: PngForm,
  line: (columns: readonly number[], y: number) => Buffer,
): Buffer => {
  const passes = interlaced
    ? [
        [0, 0, 8, 8],
        [4, 0, 8, 8],
        [0, 4, 4, 8],
        [2, 0, 4, 4],
        [0, 2, 2, 4],
        [1, 0, 2, 2],
        [0, 1, 1, 2],
      ]
    : [[0, 0, 1, 1]];
  const lines: Buffer[] = [];
  for (const [left = 0, top = 0, across = 1, down = 1] of passes)
    for (let y = top; y < height; y += down) {
      const columns: number[] = [];
      for (let x = left; x < width; x += across) columns.push(x);
      lines.push(Buffer.from([0]), line(columns, y));
    }
  return Buffer.concat(lines);
};

/** A PNG of colours of 8 or 16 bits. */
export const pngOf = (
  form: Omit<PngForm, 'colour' | 'depth'> & { readonly depth?: 8 | 16 },
  paint = gradient(form.width, form.height),
  more: readonly Buffer[] = [],
): Buffer => {
  const whole = { ...form, depth: form.depth ?? 8, colour: 2 };
  const unpacked = linesOf(whole, (columns, y) =>
    Buffer.from(
      columns.flatMap((x) =>
        paint(x, y).flatMap((value) => (whole.depth === 16 ? [value, value] : [value])),
      ),
    ),
  );
  return pngFrom(whole, unpacked, more);
};

let portrait: Buffer | undefined;
/** A JPEG that passes for a one-inch portrait. */
export const aPortrait = (): Buffer => (portrait ??= jpegOf(240, 336));
