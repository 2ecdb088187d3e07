import type { Dimensions, Picture } from '../../domain/membership/portrait';
import type { Orientation } from './exif-orientation';

const COLOURS = 3;
const BYTES = 4;
const OPAQUE = 255;

/** From 5 on a picture's lines are its columns. */
export const turned = ({ width, height }: Dimensions, orientation: Orientation): Dimensions =>
  orientation < 5 ? { width, height } : { width: height, height: width };

/** The picture as it is meant to be looked at. */
export const upright = (picture: Picture, orientation: Orientation): Picture => {
  if (orientation === 1) return picture;
  const { width: w, height: h, data } = picture;
  const sourceOf: Record<Orientation, (x: number, y: number) => number> = {
    1: (x, y) => y * w + x,
    2: (x, y) => y * w + (w - 1 - x),
    3: (x, y) => (h - 1 - y) * w + (w - 1 - x),
    4: (x, y) => (h - 1 - y) * w + x,
    5: (x, y) => x * w + y,
    6: (x, y) => (h - 1 - x) * w + y,
    7: (x, y) => (h - 1 - x) * w + (w - 1 - y),
    8: (x, y) => x * w + (w - 1 - y),
  };
  const at = sourceOf[orientation];
  const { width, height } = turned(picture, orientation);
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const source = at(x, y) * BYTES;
      out.set(data.subarray(source, source + BYTES), (y * width + x) * BYTES);
    }
  return { width, height, data: out };
};

/** What one new sample is made of: the samples it covers, each by how much of it is covered. */
const eachCovered = (
  at: number,
  ratio: number,
  length: number,
  take: (sample: number, share: number) => void,
): void => {
  const from = at * ratio;
  const to = Math.min(length, from + ratio);
  for (let sample = Math.floor(from); sample < to; sample += 1)
    take(sample, (Math.min(to, sample + 1) - Math.max(from, sample)) / ratio);
};

/** The picture made smaller: every new pixel is the mean of those it covers. */
export const shrunk = (picture: Picture, { width, height }: Dimensions): Picture => {
  if (width === picture.width && height === picture.height) return picture;
  const line = picture.width * BYTES;
  const data = new Uint8Array(width * height * BYTES).fill(OPAQUE);
  for (let y = 0; y < height; y += 1) {
    const sums = new Float32Array(line);
    eachCovered(y, picture.height / height, picture.height, (row, share) => {
      for (let at = 0; at < line; at += 1)
        sums[at] = (sums[at] ?? 0) + (picture.data[row * line + at] ?? 0) * share;
    });
    for (let x = 0; x < width; x += 1)
      for (let colour = 0; colour < COLOURS; colour += 1) {
        let mean = 0;
        eachCovered(x, picture.width / width, picture.width, (column, share) => {
          mean += (sums[column * BYTES + colour] ?? 0) * share;
        });
        data[(y * width + x) * BYTES + colour] = Math.round(mean);
      }
  }
  return { width, height, data };
};

/** Samples in rows, as a PNG has them: one to four a pixel, of one to sixteen bits. */
export interface Samples extends Dimensions {
  readonly data: ArrayLike<number>;
  readonly channels: number;
  readonly depth: number;
}

/** Samples as a picture; where one can be seen through, white lies behind it. */
export const opaque = ({ width, height, data, channels, depth }: Samples): Picture => {
  const most = 2 ** depth - 1;
  const perByte = depth < 8 ? 8 / depth : 1;
  const line = Math.ceil((width * channels) / perByte);
  const sample = (x: number, y: number, channel: number): number => {
    const at = x * channels + channel;
    const packed = data[y * line + Math.floor(at / perByte)] ?? 0;
    const value = perByte === 1 ? packed : packed >> (8 - depth * ((at % perByte) + 1));
    return (value & most) / most;
  };
  const coloured = channels > 2;
  const seenThrough = channels === 2 || channels === 4;
  const out = new Uint8Array(width * height * BYTES).fill(OPAQUE);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const alpha = seenThrough ? sample(x, y, channels - 1) : 1;
      for (let colour = 0; colour < COLOURS; colour += 1) {
        const value = sample(x, y, coloured ? colour : 0);
        out[(y * width + x) * BYTES + colour] = Math.round((value * alpha + 1 - alpha) * OPAQUE);
      }
    }
  return { width, height, data: out };
};
