import type { EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { cancelledOwn } from '../../domain/entry/answer-invitation';
import { ok, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';

/** A confirmed person other than the initiator cancels their own taking part, until the cut-off (ENT-8). */
export const cancelOwn = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    { entryId, idempotencyKey, request: 'cancel-own' },
    ({ tournament, event, entry, slot, now }) => {
      const after = cancelledOwn(tournament, event, entry, slot, now);
      return after.ok ? ok({ after: after.value, deadline: 'cutoffAt' }) : after;
    },
  );
