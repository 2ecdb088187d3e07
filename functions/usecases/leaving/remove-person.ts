import type { Use } from '../use';
import type { Me } from '../../../src/contract/membership';
import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { Member } from '../../domain/membership/member';
import { othersActFor } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { bondNews } from '../../domain/membership/bond-news';
import { withCommand, type Once } from '../commands/with-command';
import { presentMe } from '../membership/get-me';
import { removeLeaving, type LeavingDeps } from './remove-leaving';

export type RemovePersonDeps = LeavingDeps & Use<'members'>;

/**
 * A guardian acts for a child no longer (MEM-1). Where another guardian or a phone of the child's own remains, only
 * the bond goes, and the other guardian and the child's own phone are told (TEL-1). Where nobody else could act for the child, the child is deleted as an account's owner is (PIPL):
 * marked first, in the version in which no live entry was found, then forgotten, then gone, with the command's mark;
 * asking again goes on from where it broke off. Refuses PERSON_NOT_FOUND for who is no child of the account's,
 * PERSON_IN_USE for a child of its alone that stands in a live entry, TRY_AGAIN while something cannot be removed.
 */
export const removePerson = (
  deps: RemovePersonDeps,
  actor: Actor,
  personId: string,
  idempotencyKey: string,
): Promise<Result<Me>> => {
  const { members } = deps;
  return withCommand(
    deps,
    { actor, idempotencyKey, request: { do: 'remove-person', personId } },
    {
      load: async () => {
        const [member, child] = await Promise.all([
          members.find(actor.memberId),
          members.find(personId),
        ]);
        return { member, child };
      },
      present: () => presentMe(deps, actor),
      carryOut: async ({ member, child }, once) => {
        if (!member || !child?.guardians.includes(member.id)) return refuse('PERSON_NOT_FOUND');
        const done = await takeOut(deps, member, child, once);
        return done === 'stale' || !done.ok ? done : presentMe(deps, actor);
      },
    },
  );
};

const takeOut = async (
  deps: RemovePersonDeps,
  account: Member,
  child: Member,
  { first }: Once,
): Promise<Result<null> | 'stale'> => {
  const { members, sessions, live, clock } = deps;
  const ground = first(child.id);
  if (!child.leaving && othersActFor(account.id, child)) {
    const news = bondNews('guardian-left', child, account, clock.now());
    const dropped = await members.dropWard(account, child, ground, news);
    return dropped === 'stale' ? dropped : ok(null);
  }
  if (!child.leaving) {
    const [inUse, seen] = await Promise.all([
      live.any(child.id, shanghaiDay(clock.now())),
      sessions.ofMember(child.id),
    ]);
    if (inUse) return refuse('PERSON_IN_USE');
    const marked = await members.leave(child, seen, { alone: [], shared: [] });
    if (marked === 'stale') return 'stale';
  }
  return removeLeaving(deps, child.id, [ground]);
};
