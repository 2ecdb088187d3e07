import type { Paper } from '../../domain/ports';
import type { Orientation } from './exif-orientation';
import { END_OF_IMAGE, isJpeg, jpegFrame, segmentsOf } from './jpeg-frame';
import { isPng, pngFile } from './png-file';

/** More than any scanner or phone takes; whoever opens the picture unpacks it. */
const MOST_PIXELS = 120_000_000;

const isPdf = (bytes: Buffer): boolean =>
  /^%PDF-[12]\.\d/.test(bytes.toString('latin1', 0, 8)) &&
  bytes.subarray(-1024).toString('latin1').includes('%%EOF');

/** EXIF that says which way up a picture is, and nothing else (TIFF, big-endian, one entry). */
const orientationSegment = (orientation: Orientation): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0x00, 0x22]),
    Buffer.from('Exif\0\0', 'latin1'),
    Buffer.from([0x4d, 0x4d, 0x00, 0x2a, 0, 0, 0, 8, 0, 1]),
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ]);

const APP0 = 0xe0;
const LAST_APP = 0xef;
/** Adobe's: how colours are to be read */
const APP14 = 0xee;
const COMMENT = 0xfe;

const isNote = (marker: number): boolean =>
  marker === COMMENT || (marker > APP0 && marker <= LAST_APP && marker !== APP14);

/**
 * A JPEG without comments and what programs noted in it (place, time, device), between its scans too; what stands
 * behind its end, as the second picture of some phones with notes of its own, is left behind.
 */
const bareJpeg = (bytes: Buffer, orientation: Orientation): Buffer => {
  const kept = segmentsOf(bytes).filter(({ marker }) => !isNote(marker));
  return Buffer.concat([
    bytes.subarray(0, 2),
    orientationSegment(orientation),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    END_OF_IMAGE,
  ]);
};

/** A paper by what its bytes are (ENT-16); null: no PDF, JPEG or PNG. Pictures lose what they say of their taking. */
export const paperOf = (file: Uint8Array): Paper | null => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (isPdf(bytes)) return { contentType: 'application/pdf', bytes };
  const isSmall = ({ width, height }: { width: number; height: number }) =>
    width > 0 && height > 0 && width * height <= MOST_PIXELS;
  if (isJpeg(bytes)) {
    const frame = jpegFrame(bytes);
    return frame && isSmall(frame)
      ? { contentType: 'image/jpeg', bytes: bareJpeg(bytes, frame.orientation) }
      : null;
  }
  const png = isPng(bytes) ? pngFile(bytes) : null;
  return png && isSmall(png) ? { contentType: 'image/png', bytes: png.bare } : null;
};
