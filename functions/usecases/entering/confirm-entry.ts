import type { ConfirmEntry, EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { confirmed } from '../../domain/entry/answer-invitation';
import { ok, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';
import { seriesRecord } from './series-record';

/**
 * An invitee confirms (ENT-7): they are judged now, when it is known who they are (ENT-1, ENT-2, ENT-10 to
 * ENT-12, ENT-16, ENT-19, ENT-20), and never twice in one event, whatever else they confirm meanwhile.
 */
export const confirmEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  input: ConfirmEntry,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    { entryId, idempotencyKey, request: { confirm: input } },
    async ({ tournament, event, entry, slot, loaded, now }) => {
      const record = await seriesRecord(deps, tournament, actor);
      const after = confirmed(tournament, event, entry, slot, input.teamName, {
        member: loaded.member,
        parts: loaded.participation?.parts ?? [],
        record,
        answers: input.answers,
        declaration: input.declaration,
        now,
      });
      return after.ok ? ok({ after: after.value, deadline: 'closesAt', commits: true }) : after;
    },
  );
