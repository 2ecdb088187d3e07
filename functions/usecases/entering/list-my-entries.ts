import type { Use } from '../use';
import type { MyEntries } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { invitedSince, myEntries } from '../../domain/entry/my-entry';
import { ok, type Result } from '../../domain/result';

/**
 * 我的报名: of every person of the account and what its phone is invited to, also from before it had an account
 * (ENT-5, MEM-1), but not to what it was while it was somebody else's (MEM-8). Two Querys beside two GetItems, and one
 * more for each child.
 */
export const listMyEntries = async (
  { entries, members, moves, clock }: Use<'clock' | 'entries' | 'members' | 'moves'>,
  { memberId, phoneKey }: Actor,
): Promise<Result<MyEntries>> => {
  const [own, asked, formers, account] = await Promise.all([
    entries.participationsOf(memberId),
    entries.participationsOf(phoneKey),
    moves.formerHolders(phoneKey),
    members.find(memberId),
  ]);
  const wards = await Promise.all((account?.wards ?? []).map((id) => entries.participationsOf(id)));
  const now = clock.now();
  const invited = invitedSince(asked, formers, memberId);
  return ok({
    entries: myEntries([...own, ...wards.flat()], invited, now, account?.leaving),
    now,
  });
};
