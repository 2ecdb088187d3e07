/** 「199 0000 0001」: how a number is read aloud. */
export const spacedPhone = (phone: string): string =>
  `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`;

/** Whether a number could be the masked one (199****0001). */
export const matchesMask = (phone: string, masked: string): boolean =>
  masked.length === phone.length &&
  phone.slice(0, 3) === masked.slice(0, 3) &&
  phone.slice(-4) === masked.slice(-4);
