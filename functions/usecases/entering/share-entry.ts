import type { Use } from '../use';
import type { ShareLink } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { stillOpen } from '../../domain/entry/answer-invitation';
import { INITIATOR_SLOT, initiatorOf, isInPerson, type Entry } from '../../domain/entry/entry';
import { nameOutside } from '../../domain/membership/publication';
import { ok, refuse, type Result } from '../../domain/result';
import { loadEntry, openedAs } from './change-entry';
import type { EntryDeps } from './entry-deps';
import { invitationToken, writeInvitation } from './invitation-cards';
import { withCommand } from '../commands/with-command';

const linkOf = (deps: Use<'secrets'>, entry: Entry): ShareLink => ({
  token: invitationToken(deps, entry, null),
  expiresAt: entry.closesAt,
  initiatorName: nameOutside(initiatorOf(entry).name ?? ''),
});

/**
 * The token of an entry's share card. It opens nothing by itself: the invited phone must log in
 * (ENT-5). Refuses ENTRY_NOT_FOUND, NOT_INITIATOR, and whatever has ended.
 */
export const shareEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<ShareLink>> =>
  withCommand(
    deps,
    { actor, idempotencyKey, request: { entryId, do: 'share' } },
    {
      load: () => loadEntry(deps, actor, entryId),
      present: async (of) => {
        const opened = openedAs(deps, actor, await loadEntry(deps, actor, of));
        if (!opened.ok) return opened;
        return ok(linkOf(deps, opened.value.entry));
      },
      carryOut: async (loaded, { first }) => {
        const opened = openedAs(deps, actor, loaded);
        if (!opened.ok) return opened;
        const { tournament, entry, slot, now } = opened.value;
        if (slot.id !== INITIATOR_SLOT || isInPerson(entry)) return refuse('NOT_INITIATOR');
        const open = stillOpen(tournament, entry, now);
        if (!open.ok) return open;
        const written = await writeInvitation(deps, tournament, entry, null, [first(entry.id)]);
        return written === 'stale' ? 'stale' : ok(linkOf(deps, entry));
      },
    },
  );
