import type { Use } from '../use';
import type { MyEntries } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { myEntries } from '../../domain/entry/my-entry';
import { ok, type Result } from '../../domain/result';

/** 我的报名: mine and those I am invited to, also before I had an account (ENT-5). One Query. */
export const listMyEntries = async (
  { entries, clock }: Use<'clock' | 'entries'>,
  actor: Actor,
): Promise<Result<MyEntries>> => {
  const participations = await entries.participationsOf(actor.personKey);
  const now = clock.now();
  return ok({ entries: myEntries(participations, now, actor.leaving), now });
};
