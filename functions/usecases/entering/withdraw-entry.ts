import type { EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { withdrawn } from '../../domain/entry/end-entry';
import { INITIATOR_SLOT } from '../../domain/entry/entry';
import { ok, refuse, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';

/**
 * The initiator withdraws (ENT-9): entry, people and place in one transaction, the place handed to
 * the head of the waiting list by the same write (CAP-3).
 */
export const withdrawEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    { entryId, idempotencyKey, request: 'withdraw' },
    ({ tournament, entry, slot, now }) => {
      if (slot.id !== INITIATOR_SLOT) return refuse('NOT_INITIATOR');
      const after = withdrawn(tournament, entry, now);
      return after.ok ? ok({ after: after.value, deadline: 'closesAt' }) : after;
    },
  );
