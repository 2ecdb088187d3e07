import { convertIndexedToRgb, decode as decodePng } from 'fast-png';
import { decode as decodeJpeg, encode as encodeJpeg } from 'jpeg-js';
import { PORTRAIT_PIXELS } from '../../../src/contract/limits';
import {
  evidenceFits,
  evidenceLimits,
  keptDimensions,
  portraitFits,
  portraitLimits,
  type Dimensions,
  type Picture,
} from '../../domain/membership/portrait';
import type { Pictures } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { isJpeg, jpegFrame, type Frame } from './jpeg-frame';
import { paperOf } from './paper';
import { opaque, shrunk, turned, upright } from './pixels';
import { isPng, pngFile } from './png-file';

/** Of JPEG's hundred. */
const QUALITY = 88;
/** What the decoder may take for the largest picture; the function has 1024 MB. */
const MEMORY_MB = 150;

interface Opened {
  readonly frame: Frame;
  /** throws where the data are not what the file says */
  readonly decode: () => Picture;
}

const openJpeg = (bytes: Uint8Array): Opened | null => {
  const frame = jpegFrame(bytes);
  return (
    frame && {
      frame,
      decode: () => {
        // it gives comments and EXIF back too, which its encoder would write again
        const { width, height, data } = decodeJpeg(bytes, {
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
      decode: () => {
        if (!file.isSound()) throw new Error('a PNG whose data are not those of its size');
        const found = decodePng(file.bare, { checkCrc: true });
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

/** Whatever a decoder throws, it is about these bytes; of another size than was judged it is no picture either. */
const decoded = ({ frame, decode }: Opened): Picture | null => {
  try {
    const picture = decode();
    return picture.width === frame.width && picture.height === frame.height ? picture : null;
  } catch {
    return null;
  }
};

/** What a kind of picture may be, how large it is kept, and what is said of one that is none. */
interface Wanted {
  readonly fits: (size: Dimensions) => Result<null>;
  readonly keptSide: number;
  readonly invalid: 'PORTRAIT_INVALID' | 'EVIDENCE_INVALID';
}
const PORTRAIT: Wanted = {
  fits: portraitFits,
  keptSide: portraitLimits.keptSide,
  invalid: 'PORTRAIT_INVALID',
};
const EVIDENCE: Wanted = {
  fits: evidenceFits,
  keptSide: evidenceLimits.keptSide,
  invalid: 'EVIDENCE_INVALID',
};

const rewritten = (bytes: Uint8Array, wanted: Wanted): Result<Uint8Array> => {
  const file = opened(bytes);
  if (!file) return refuse(wanted.invalid);
  const { frame } = file;
  const fits = wanted.fits(turned(frame, frame.orientation));
  if (!fits.ok) return fits;
  const picture = decoded(file);
  if (!picture) return refuse(wanted.invalid);
  const kept = upright(
    shrunk(picture, keptDimensions(picture, wanted.keptSide)),
    frame.orientation,
  );
  return ok(encodeJpeg(kept, QUALITY).data);
};

/**
 * Portraits and evidence by jpeg-js and fast-png. What a file says of its size is judged before anything is unpacked, and
 * nothing is unpacked beyond that size; the decoders see the parts that make the picture. Loaded by whoever brings
 * the first one.
 */
export const portraitPictures: Pictures = {
  portrait: (bytes) => Promise.resolve(rewritten(bytes, PORTRAIT)),
  evidence: (bytes) => Promise.resolve(rewritten(bytes, EVIDENCE)),
  paper: (bytes) => {
    const paper = paperOf(bytes);
    return Promise.resolve(paper ? ok(paper) : refuse('FILE_INVALID'));
  },
};
