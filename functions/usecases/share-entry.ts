import type { ShareLink } from '../../src/contract/entries';
import type { Actor } from '../domain/actor';
import { stillOpen } from '../domain/entry/answer-invitation';
import { INITIATOR_SLOT, kindOf } from '../domain/entry/entry';
import { ok, refuse, type Result } from '../domain/result';
import { openEntry } from './change-entry';
import { commandMark } from './command-mark';
import type { EntryDeps } from './entry-deps';
import { invitationToken } from './send-notices';

/**
 * The token of an entry's share card. It opens nothing by itself: the invited phone must log in
 * (ENT-5). The same entry has the same token, so repeats need no memory.
 */
export const shareEntry = async (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<ShareLink>> => {
  const command = commandMark(deps.secrets, actor, idempotencyKey, { entryId, request: 'share' });
  const opened = await openEntry(deps, actor, entryId, command);
  if (!opened.ok) return opened;
  const { tournament, entry, slot, now } = opened.value;
  if (slot.id !== INITIATOR_SLOT || kindOf(entry.eventId) === 'singles')
    return refuse('NOT_INITIATOR');
  const open = stillOpen(tournament, entry, now);
  if (!open.ok) return open;
  const token = await invitationToken(deps, tournament, entry, null);
  return ok({ token, expiresAt: tournament.closesAt });
};
