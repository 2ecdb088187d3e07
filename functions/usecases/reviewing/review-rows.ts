import type { ReviewRow } from '../../../src/contract/reviewing';
import type { ReviewKind } from '../../../src/contract/reviewing-words';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import type { Member } from '../../domain/membership/member';
import { shownName } from '../../domain/membership/publication';
import {
  heldNow,
  kindOfRequest,
  waitingIn,
  type Claimed,
  type Queued,
} from '../../domain/membership/review-queue';
import type { NameOf } from '../desk/desk-people';
import { reviewId } from './review-target';

/** Who asks, when, and how whoever has claimed something is called. */
export interface Looking {
  readonly actor: Actor;
  readonly now: Instant;
  readonly nameOf: NameOf;
}

export const leaseView = (
  claimed: Claimed | null,
  { actor, now, nameOf }: Looking,
): ReviewRow['lease'] => {
  const held = heldNow(claimed, now);
  return held && { by: nameOf(held.by), mine: held.by === actor.memberId, until: held.until };
};

/** A person as a reviewer reads them before they open anything (MEM-6). */
export const maskedName = ({ profile }: Pick<Member, 'profile'>): string =>
  profile ? shownName({ name: profile.realName, published: false }) : '';

/** What waits of one person or number, each a row: what has waited longest first. */
export const rowsOf = (
  queued: Queued,
  kind: ReviewKind | undefined,
  looking: Looking,
): ReviewRow[] => {
  const lease = leaseView(queued.claimed, looking);
  if (queued.is === 'request') {
    const { request } = queued;
    const { id, at: since, phone } = request;
    const row = { who: phone.masked, since, again: false, lease };
    return [{ id: reviewId.phone(id), kind: kindOfRequest(request), ...row }];
  }
  const { member } = queued;
  // who leaves is not looked at any more
  if (member.leaving) return [];
  return waitingIn(member)
    .filter((one) => kind === undefined || one.kind === kind)
    .map(({ kind: is, since, roleId }) => ({
      id: roleId === null ? reviewId.profile(member.id) : reviewId.role(member.id, roleId),
      kind: is,
      who: maskedName(member),
      since,
      again: is === 'profile' && (member.reviewedProfile ?? null) !== null,
      lease,
    }))
    .sort((one, other) => one.since.localeCompare(other.since));
};
