import { waitingIn } from '../../domain/membership/review-queue';
import type { Member } from '../../domain/membership/member';
import { ex, type Expression } from './expression';
import { reviewsPartition } from './keys';

/** What an item carries while something of it waits for a reviewer: GSI1 REVIEWS/<since>#<id>, and which kinds wait. */
export const queuedItem = (since: string, id: string, kinds: readonly string[]) => ({
  ...{ GSI1PK: reviewsPartition, GSI1SK: `${since}#${id}` },
  waits: new Set(kinds),
});

type Reviewed = Pick<Member, 'id' | 'review' | 'profile' | 'certifications'>;

/** The same of a member; null: nothing waits. */
export const queuedMember = (member: Reviewed) => {
  const waiting = waitingIn(member);
  const since = waiting.map((one) => one.since).sort()[0];
  return since === undefined
    ? null
    : queuedItem(
        since,
        member.id,
        waiting.map(({ kind }) => kind),
      );
};

/** What a write changes of that, by how it leaves the member. */
export const queuedClauses = (
  after: Reviewed,
): { readonly set: readonly Expression[]; readonly remove: readonly Expression[] } => {
  const queued = queuedMember(after);
  if (!queued) return { set: [], remove: [ex`GSI1PK`, ex`GSI1SK`, ex`waits`] };
  const { GSI1PK, GSI1SK, waits } = queued;
  const set = [ex`GSI1PK = ${GSI1PK}`, ex`GSI1SK = ${GSI1SK}`, ex`waits = ${waits}`];
  return { set, remove: [] };
};
