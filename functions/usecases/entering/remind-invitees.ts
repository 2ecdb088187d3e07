import type { EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { INITIATOR_SLOT } from '../../domain/entry/entry';
import { reminded } from '../../domain/entry/remind';
import { ok, refuse, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';

/** The initiator reminds those who have not confirmed (S0 四(一)1(3)③). */
export const remindInvitees = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    { entryId, idempotencyKey, request: 'remind' },
    ({ tournament, entry, slot, now }) => {
      if (slot.id !== INITIATOR_SLOT) return refuse('NOT_INITIATOR');
      const after = reminded(tournament, entry, now);
      return after.ok ? ok({ after: after.value, deadline: 'closesAt' }) : after;
    },
  );
