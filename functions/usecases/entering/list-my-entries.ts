import type { MyEntries } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import type { EntryStore } from '../../domain/entry/entry-store';
import { myEntries } from '../../domain/entry/my-entry';
import type { MemberStore } from '../../domain/membership/member-store';
import type { Clock } from '../../domain/ports';
import { ok, type Result } from '../../domain/result';

export interface ListMyEntriesDeps {
  readonly entries: Pick<EntryStore, 'participationsOf'>;
  readonly members: Pick<MemberStore, 'find'>;
  readonly clock: Clock;
}

/** 我的报名: mine and those I am invited to, also before I had an account (ENT-5). One Query beside a GetItem. */
export const listMyEntries = async (
  { entries, members, clock }: ListMyEntriesDeps,
  actor: Actor,
): Promise<Result<MyEntries>> => {
  const [participations, member] = await Promise.all([
    entries.participationsOf(actor.personKey),
    members.find(actor.memberId),
  ]);
  const now = clock.now();
  return ok({ entries: myEntries(participations, now, member?.leaving), now });
};
