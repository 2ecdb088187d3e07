import type { EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { declined } from '../../domain/entry/answer-invitation';
import { ok, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';

/** An invitee declines (ENT-7), until closing. */
export const declineEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    { entryId, idempotencyKey, request: 'decline' },
    ({ tournament, event, entry, slot, now }) => {
      const after = declined(tournament, event, entry, slot, now);
      return after.ok ? ok({ after: after.value, deadline: 'closesAt' }) : after;
    },
  );
