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

export const isPortraitOf = (memberId: string, key: string): boolean =>
  new RegExp(`^portraits/${memberId}/[A-Za-z0-9_-]{8,64}\\.(?:jpg|png)$`).test(key);
