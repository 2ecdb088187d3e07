import { PORTRAIT_PIXELS } from '../../../src/contract/limits';
import { keptDimensions, portraitFits, type Picture } from '../../domain/membership/portrait';
import type { Pictures } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { isJpeg, jpegFrame, type Frame } from './jpeg-frame';
import { opaque, shrunk, turned, upright } from './pixels';
import { isPng, pngFile } from './png-file';

/** Of JPEG's hundred. */
const QUALITY = 88;
/** What decoding the largest picture may take; the function has 1024 MB. */
const MEMORY_MB = 400;

interface Opened {
  readonly frame: Frame;
  /** throws where the data are not what the file says */
  readonly decode: () => Promise<Picture>;
}

/** The decoders are loaded by whoever brings the first picture. */
const openJpeg = (bytes: Uint8Array): Opened | null => {
  const frame = jpegFrame(bytes);
  return (
    frame && {
      frame,
      decode: async () => {
        const { decode } = await import('jpeg-js');
        // it gives comments and EXIF back too, which its encoder would write again
        const { width, height, data } = decode(bytes, {
          useTArray: true,
          formatAsRGBA: true,
          maxResolutionInMP: PORTRAIT_PIXELS.most / 1_000_000,
          maxMemoryUsageInMB: MEMORY_MB,
        });
        return { width, height, data };
      },
    }
  );
};

const openPng = (bytes: Uint8Array): Opened | null => {
  const file = pngFile(bytes);
  return (
    file && {
      frame: file,
      decode: async () => {
        if (!file.isSound()) throw new Error('a PNG whose data are not those of its size');
        const { convertIndexedToRgb, decode } = await import('fast-png');
        const found = decode(file.bare, { checkCrc: true });
        return opaque(
          found.palette
            ? {
                ...{ width: found.width, height: found.height, depth: 8 },
                data: convertIndexedToRgb(found),
                channels: found.palette[0]?.length ?? 3,
              }
            : found,
        );
      },
    }
  );
};

const opened = (bytes: Uint8Array): Opened | null =>
  isJpeg(bytes) ? openJpeg(bytes) : isPng(bytes) ? openPng(bytes) : null;

/**
 * Portraits by jpeg-js and fast-png. What a file says of its size is judged before anything is unpacked, and
 * nothing is unpacked beyond that size; the decoders see the parts that make the picture.
 */
export const portraitPictures: Pictures = {
  portrait: async (bytes): Promise<Result<Uint8Array>> => {
    const file = opened(bytes);
    if (!file) return refuse('PORTRAIT_INVALID');
    const { frame, decode } = file;
    const fits = portraitFits(turned(frame, frame.orientation));
    if (!fits.ok) return fits;
    // whatever a decoder throws, it is about these bytes
    const picture = await decode().catch(() => null);
    if (!picture) return refuse('PORTRAIT_INVALID');
    const kept = upright(shrunk(picture, keptDimensions(picture)), frame.orientation);
    const { encode } = await import('jpeg-js');
    return ok(encode(kept, QUALITY).data);
  },
};
