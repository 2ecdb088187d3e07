import { PORTRAIT_BYTES, PORTRAIT_PIXELS } from '../../../src/contract/limits';
import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { ok, refuse, type Result } from '../result';

/** MEM-2: the one-inch portrait. The contract's PortraitUpload says the same to the client. */
export const portraitLimits = {
  contentTypes: ['image/jpeg', 'image/png'],
  maxBytes: PORTRAIT_BYTES,
  uploadSeconds: 600,
  /** of one account, for whomever they are */
  uploadsPerDay: 40,
  /** 25 mm by 35 mm is 1.4; what phones take lies between these */
  heightOverWidth: { least: 1.2, most: 1.8 },
  /** the longer side as it is kept: one inch at twice the usual 300 dots */
  keptSide: 826,
} as const;

/** Pixels of a picture as it is looked at. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** A picture decoded: four bytes a pixel, red, green, blue, opaque. */
export interface Picture extends Dimensions {
  readonly data: Uint8Array;
}

/** Refuses PORTRAIT_TOO_SMALL, PORTRAIT_TOO_LARGE and PORTRAIT_NOT_UPRIGHT, of the size alone (MEM-2). */
export const portraitFits = ({ width, height }: Dimensions): Result<null> => {
  if (width * height > PORTRAIT_PIXELS.most) return refuse('PORTRAIT_TOO_LARGE');
  const { least, most } = portraitLimits.heightOverWidth;
  if (Math.min(width, height) < PORTRAIT_PIXELS.leastSide)
    return refuse('PORTRAIT_TOO_SMALL', { width, height });
  if (height < least * width || height > most * width) return refuse('PORTRAIT_NOT_UPRIGHT');
  return ok(null);
};

/** MEM-4: a paper photographed, any way round, and as large as it is kept: its small print can be read. */
export const evidenceLimits = { keptSide: 1600 } as const;

/** Refuses EVIDENCE_INVALID, of the size alone (MEM-4). */
export const evidenceFits = ({ width, height }: Dimensions): Result<null> =>
  width * height > PORTRAIT_PIXELS.most || Math.min(width, height) < PORTRAIT_PIXELS.leastSide
    ? refuse('EVIDENCE_INVALID')
    : ok(null);

/** As large as a picture is kept, never larger than it came. */
export const keptDimensions = ({ width, height }: Dimensions, keptSide: number): Dimensions => {
  const scale = Math.min(1, keptSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

const uploadsOf = (memberId: string): string => `uploads/${memberId}/`;
/** Where evidence of certified roles, written anew, is kept (MEM-4). */
export const evidenceOf = (memberId: string): string => `evidence/${memberId}/`;
/** Where portraits written anew are kept. */
export const portraitsOf = (memberId: string): string => `portraits/${memberId}/`;
const NAME = '[A-Za-z0-9_-]{8,64}';

/** What an upload is called after, as it said it would be. */
const EXTENSION: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
};

/** Where one upload of a member goes; each has a name of its own, drawn at random. */
export const uploadKey = (memberId: string, name: string, contentType: string): string =>
  `${uploadsOf(memberId)}${name}.${EXTENSION[contentType] ?? 'jpg'}`;

export const isUploadFor = (memberId: string, key: string): boolean =>
  new RegExp(`^${uploadsOf(memberId)}${NAME}\\.(?:jpg|png|pdf)$`).test(key);

/** Instants in names sort and can be read back: 20261128T133000Z. */
const stampOf = (now: Instant): string => `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * Where a portrait written anew is kept. No address to write to was ever given out for it, and no other attempt
 * writes there: what was reviewed stays as it is.
 */
export const keptKey = (memberId: string, now: Instant, name: string): string =>
  `${portraitsOf(memberId)}${stampOf(now)}-${name}.jpg`;

/** The same of a picture of evidence (MEM-4). */
export const evidenceKey = (memberId: string, now: Instant, name: string): string =>
  `${evidenceOf(memberId)}${stampOf(now)}-${name}.jpg`;

/** Where what was handed in with entries is kept (ENT-16). */
const filesOf = (memberId: string): string => `files/${memberId}/`;

/** Where an upload is kept once it has been looked at; a repeat finds it there. */
export const fileKey = (memberId: string, upload: string): string =>
  upload.replace(uploadsOf(memberId), filesOf(memberId));

/** Under these lies every picture and file there is of a member. */
export const pictureFolders = (memberId: string): readonly string[] => [
  uploadsOf(memberId),
  portraitsOf(memberId),
  evidenceOf(memberId),
  filesOf(memberId),
];

/** Longer than any request lives. */
const ABANDONED_SECONDS = 3600;

/** Kept pictures that nothing names and no request is about to: what crashes left behind. */
export const abandoned = (
  folder: string,
  keys: readonly string[],
  named: readonly string[],
  now: Instant,
): readonly string[] => {
  const young = `${folder}${stampOf(addSeconds(now, -ABANDONED_SECONDS))}`;
  return keys.filter((key) => !named.includes(key) && key.startsWith(folder) && key < young);
};
