import type { ConfirmEntry, EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { confirmed } from '../../domain/entry/answer-invitation';
import { ok, refuse, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';
import { joining, judgedPeople, ownUnit, unitsKnown } from './people-of';

/**
 * An invitee confirms for themselves or for a child of theirs (ENT-7, MEM-1): the person is judged now, when it is
 * known who they are (ENT-1, ENT-2, ENT-10 to ENT-12, ENT-16, ENT-19, ENT-20), and never twice in one event,
 * whatever else is confirmed for them meanwhile. A pair's athlete says for which unit they play, whose quotas then count
 * them (CAP-5). Refuses PERSON_NOT_FOUND, UNIT_UNKNOWN.
 */
export const confirmEntry = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  input: ConfirmEntry,
  idempotencyKey: string,
): Promise<Result<EntryView>> => {
  const memberId = input.for ?? actor.memberId;
  return changeEntry(
    deps,
    actor,
    {
      ...{ entryId, idempotencyKey, request: { confirm: input } },
      as: { memberId, side: 'invitee' },
      people: [memberId],
      unitIds: input.unitId === undefined ? [] : [input.unitId],
    },
    async ({ tournament, event, entry, slot, loaded, now }) => {
      const people = await judgedPeople(deps, actor, tournament, loaded);
      if (!people.ok) return people;
      const [person] = people.value;
      if (!person) return refuse('PERSON_NOT_FOUND');
      const { role, personKey } = slot;
      const known = unitsKnown(tournament, loaded, [input.unitId]);
      if (!known.ok) return known;
      const unit = ownUnit(tournament, loaded, event.id, input.unitId);
      const joins = joining(deps, person, { ...input, role }, now, unit);
      const after = confirmed(tournament, event, entry, slot, input.teamName, joins);
      return after.ok
        ? ok({
            after: after.value,
            deadline: 'closesAt',
            commits: people.value,
            confirmedFor: personKey,
          })
        : after;
    },
  );
};
