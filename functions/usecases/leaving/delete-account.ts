import type { Actor } from '../../domain/actor';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { mayLeave } from '../../domain/membership/guardianship';
import type { Member } from '../../domain/membership/member';
import type { LeavingWards } from '../../domain/membership/member-store';
import { othersActFor } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { bondNews } from '../../domain/membership/bond-news';
import type { Use } from '../use';
import { untilFresh } from '../commands/until-fresh';
import { rightsGone } from '../membership/rights-gone';
import { removeLeaving, type LeavingDeps } from './remove-leaving';

/**
 * The owner deletes the account (platform.md, Law), and with it the children whom nobody else acts for; of the others
 * only the bond goes, and who acts for them too is told, they themselves among them (MEM-1, MEM-8). Refuses ACCOUNT_GUARDED to a minor while somebody acts
 * for them (MEM-8), ACCOUNT_IN_USE while the owner or such a child stands in a live entry,
 * LAST_ASSOCIATION to who alone works for the association: what they may do for it goes at once (MEM-15). All of
 * them are marked first, in the versions in which no live entry was found: an entry made meanwhile moves the
 * version, one that comes later is refused. Then they go, the children first (`removeLeaving`): where something
 * cannot, the account is still there and the refusal is TRY_AGAIN; asking again goes on from there.
 */
export const deleteAccount = async (
  deps: LeavingDeps & Use<'roles'>,
  actor: Actor,
): Promise<Result<null>> =>
  untilFresh(async () => {
    const found = await deps.members.find(actor.memberId);
    if (!found) return ok(null);
    const leaving = await begin(deps, found);
    if (leaving === 'stale' || !leaving.ok) return leaving;
    for (const id of [...leaving.value, found.id]) {
      const gone = await removeLeaving(deps, id);
      if (gone === 'stale' || !gone.ok) return gone;
    }
    return ok(null);
  });

/** The children that go with an account that is marked; who is marked already has no live entry, and can get none. */
const begin = async (
  deps: LeavingDeps & Use<'roles'>,
  account: Member,
): Promise<Result<readonly string[]> | 'stale'> => {
  if (account.leaving) return ok(account.wards);
  const { members, sessions, live, clock } = deps;
  const now = clock.now();
  const today = shanghaiDay(now);
  const may = mayLeave(account, today);
  if (!may.ok) return may;
  const wards = await wardsOf(deps, account);
  const going = [account.id, ...wards.alone.map(({ id }) => id)];
  const [inUse, seen] = await Promise.all([
    Promise.all(going.map((id) => live.any(id, today))),
    sessions.ofMember(account.id),
  ]);
  if (inUse.includes(true)) return refuse('ACCOUNT_IN_USE');
  const news = wards.shared.map((child) => bondNews('guardian-left', child, account, now));
  const rights = await rightsGone(deps, account, account.id);
  if (!rights.ok) return rights;
  const marked = await members.leave(account, seen, wards, { grounds: rights.value, news });
  return marked === 'stale' ? marked : ok(going.slice(1));
};

const wardsOf = async ({ members }: LeavingDeps, account: Member): Promise<LeavingWards> => {
  const found = await Promise.all(account.wards.map((id) => members.find(id)));
  const wards = found.flatMap((child) => child ?? []);
  return {
    alone: wards.filter((child) => !othersActFor(account.id, child)),
    shared: wards.filter((child) => othersActFor(account.id, child)),
  };
};
