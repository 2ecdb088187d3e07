import type { Use } from '../use';
import type { MyEntries } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { myEntries } from '../../domain/entry/my-entry';
import { ok, type Result } from '../../domain/result';

/**
 * 我的报名: of every person of the account and what its phone is invited to, also from before it had an account
 * (ENT-5, MEM-1). Two Querys beside a GetItem, and one more for each child.
 */
export const listMyEntries = async (
  { entries, members, clock }: Use<'clock' | 'entries' | 'members'>,
  { memberId, phoneKey }: Actor,
): Promise<Result<MyEntries>> => {
  const [own, invited, account] = await Promise.all([
    entries.participationsOf(memberId),
    entries.participationsOf(phoneKey),
    members.find(memberId),
  ]);
  const wards = await Promise.all((account?.wards ?? []).map((id) => entries.participationsOf(id)));
  const now = clock.now();
  return ok({
    entries: myEntries([...own, ...wards.flat()], invited, now, account?.leaving),
    now,
  });
};
