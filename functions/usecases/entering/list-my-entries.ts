import type { Use } from '../use';
import type { MyEntries, MyEntry } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { invitedSince, myEntries } from '../../domain/entry/my-entry';
import { acceptedAs } from '../accepting/accepted-as';
import { ok, type Result } from '../../domain/result';

const isIn = ({ section, shown }: MyEntry): boolean =>
  section === 'live' && (shown === 'entered' || shown === 'entered-player-cancelled');

/**
 * 我的报名: of every person of the account and what its phone is invited to, also from before it had an account
 * (ENT-5, MEM-1), but not to what it was while it was somebody else's (MEM-8). Two Querys beside two GetItems, and one
 * more for each child; then, of what is closed to entry and not over, the lists it stands in (ACC-3).
 */
export const listMyEntries = async (
  deps: Use<'acceptances' | 'clock' | 'entries' | 'members' | 'moves' | 'sha256'>,
  { memberId, phoneKey }: Actor,
): Promise<Result<MyEntries>> => {
  const { members, moves, clock } = deps;
  const [own, asked, formers, account] = await Promise.all([
    deps.entries.participationsOf(memberId),
    deps.entries.participationsOf(phoneKey),
    moves.formerHolders(phoneKey),
    members.find(memberId),
  ]);
  const wards = await Promise.all(
    (account?.wards ?? []).map((id) => deps.entries.participationsOf(id)),
  );
  const now = clock.now();
  const invited = invitedSince(asked, formers, memberId);
  const mine = [...own, ...wards.flat()];
  const closed = new Set(
    mine.flatMap(({ closesAt, tournamentId }) => (closesAt <= now ? tournamentId : [])),
  );
  const entries = myEntries(mine, invited, now, account?.leaving);
  const listed = entries.filter((entry) => isIn(entry) && closed.has(entry.tournamentId));
  const accepted = await acceptedAs(
    deps,
    listed.map(({ id }) => id),
  );
  return ok({
    entries: entries.map((entry) => ({ ...entry, accepted: accepted.get(entry.id) ?? null })),
    now,
  });
};
