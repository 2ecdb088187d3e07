import type { Member } from './member';

/** An account that has never been anybody's person or guardian: a number that has one may be merged into (MEM-8). */
export const isEmptyAccount = ({
  profile,
  review,
  guardians,
  wards,
  certifications,
  bonded,
  leaving,
}: Member): boolean =>
  profile === null &&
  review === 'none' &&
  guardians.length === 0 &&
  wards.length === 0 &&
  certifications.length === 0 &&
  !bonded &&
  !leaving;
