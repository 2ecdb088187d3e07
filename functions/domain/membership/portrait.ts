import { PORTRAIT_BYTES } from '../../../src/contract/limits';

/** MEM-2: the one-inch portrait. The contract's PortraitUpload says the same to the client. */
export const portraitLimits = {
  contentTypes: ['image/jpeg', 'image/png'],
  maxBytes: PORTRAIT_BYTES,
  uploadSeconds: 600,
} as const;

/** A key that only this member's uploads can have. */
export const portraitKey = (memberId: string, name: string, contentType: string): string =>
  `portraits/${memberId}/${name}.${contentType === 'image/png' ? 'png' : 'jpg'}`;

const PLACES = ['portrait-1', 'portrait-2'] as const;

/**
 * Where a member's next portrait goes: the place that the present one does not take. What is never submitted
 * is overwritten by the next upload, and found when the account goes.
 */
export const nextPortraitKey = (
  memberId: string,
  present: string | undefined,
  contentType: string,
): string => {
  const free = PLACES.find((name) => !present?.includes(`/${name}.`)) ?? PLACES[0];
  return portraitKey(memberId, free, contentType);
};

/** Every place where pictures of a member may lie: the present one's, and the uploads'. */
export const portraitKeysOf = (memberId: string, present: string | undefined): string[] => [
  ...new Set([
    ...(present === undefined ? [] : [present]),
    ...PLACES.flatMap((name) =>
      portraitLimits.contentTypes.map((type) => portraitKey(memberId, name, type)),
    ),
  ]),
];

export const isPortraitOf = (memberId: string, key: string): boolean =>
  new RegExp(`^portraits/${memberId}/[A-Za-z0-9_-]{8,64}\\.(?:jpg|png)$`).test(key);
