import { REVIEW_MINUTES } from '../../../src/contract/limits';
import type { ReviewKind, ReviewLease } from '../../../src/contract/reviewing-words';
import type { Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { Member } from './member';
import type { MemberWrite } from './member-store';
import type { Organisation } from './organisation';
import { numbersOf, type PhoneRequest } from './phone-request';

/** For so long nobody else decides; what is not decided by then is anybody's again. */
export const LEASE_SECONDS = REVIEW_MINUTES * 60;

/** Who has claimed it, and until when. */
export interface Claimed {
  readonly by: string;
  readonly until: Instant;
}

/** Whose something waits: all that waits of one person is claimed together. */
export interface Subject {
  readonly is: 'member' | 'request' | 'organisation';
  readonly id: string;
}

/** What waits, with all that is known of it. */
export type Queued = { readonly claimed: Claimed | null } & (
  | { readonly is: 'member'; readonly member: Member }
  | { readonly is: 'request'; readonly request: PhoneRequest }
  | { readonly is: 'organisation'; readonly organisation: Organisation }
);

export interface QueueSearch {
  readonly kind?: ReviewKind | undefined;
  readonly lease?: ReviewLease | undefined;
  /** who asks, and when: a claim that is over is none */
  readonly by: string;
  readonly now: Instant;
}

/** What waits for a reviewer: an index over the things themselves, so that nothing waits twice or is forgotten. */
export interface ReviewQueue {
  /** Oldest first, after a cursor. One Query of GSI1, eventually consistent. */
  page(
    search: QueueSearch,
    after: string | null,
    limit: number,
  ): Promise<{ readonly queued: readonly Queued[]; readonly next: string | null }>;
  /** One strongly consistent GetItem; null: there is no such member or organisation, or no such request any more. */
  find(subject: Subject): Promise<Queued | null>;
  /** `held`: somebody else has it still. Claimed again by the same person it is theirs for longer. */
  claim(
    subject: Subject,
    claimed: Claimed,
    now: Instant,
    grounds: readonly Ground[],
  ): Promise<MemberWrite | 'held'>;
}

/** What of a number waits: one for an account, or to be let go (MEM-8, MEM-10). */
export const kindOfRequest = ({ is }: PhoneRequest): ReviewKind =>
  is === 'move' ? 'phone' : 'release';

/** What of a member waits, and since when (MEM-2, MEM-4). */
export const waitingIn = ({
  review,
  profile,
  certifications,
}: Pick<Member, 'review' | 'profile' | 'certifications'>): readonly {
  readonly kind: 'profile' | 'role';
  readonly since: Instant;
  /** of the certified role */
  readonly roleId: string | null;
}[] => [
  ...(review === 'pending' && profile
    ? [{ kind: 'profile', since: profile.submittedAt, roleId: null } as const]
    : []),
  ...certifications
    .filter(({ state }) => state === 'pending')
    .map(({ id, askedAt }) => ({ kind: 'role', since: askedAt, roleId: id }) as const),
];

/** Whoever holds it now; null: nobody, or not any more. */
export const heldNow = (claimed: Claimed | null, now: Instant): Claimed | null =>
  claimed && claimed.until > now ? claimed : null;

/** A reviewer decides about nobody of their own account, nor about whoever acts for them (MEM-2). */
export const isOwn = (
  reviewer: Pick<Member, 'id' | 'wards' | 'guardians'>,
  { id, wards, guardians }: Pick<Member, 'id' | 'wards' | 'guardians'>,
): boolean =>
  reviewer.id === id ||
  wards.includes(reviewer.id) ||
  guardians.includes(reviewer.id) ||
  // another guardian of the same child
  wards.some((ward) => reviewer.wards.includes(ward)) ||
  guardians.some((guardian) => reviewer.guardians.includes(guardian));

/** Nor about a number that they log in with (MEM-2). */
export const isOwnNumber = ({ phone }: Pick<Member, 'phone'>, request: PhoneRequest): boolean =>
  phone !== null && numbersOf(request).some(({ key }) => key === phone.key);
