import type { Instant } from '../../../src/contract/words';
import type { Member } from './member';

/** A member of whom nothing is known yet but how they are reached: by a phone of their own, or their guardians. */
export const newMember = <M extends Pick<Member, 'id' | 'phone' | 'guardians'>>(
  known: M,
  createdAt: Instant,
): Member & M => ({
  wards: [],
  passwordHash: null,
  openid: null,
  review: 'none',
  rejectedBecause: null,
  profile: null,
  certifications: [],
  subscriptions: {},
  createdAt,
  carriedOut: {},
  version: 1,
  ...known,
});
