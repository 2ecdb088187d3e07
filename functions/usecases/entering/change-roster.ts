import type { ChangeRoster, EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { changedRoster } from '../../domain/entry/change-roster';
import { INITIATOR_SLOT } from '../../domain/entry/entry';
import { ok, refuse, type Result } from '../../domain/result';
import { changeEntry } from './change-entry';
import type { EntryDeps } from './entry-deps';
import { invitedPeople } from './invited-people';
import { judgedPeople, ownPersons, ownUnit, unitsKnown } from './people-of';
import { openedPicks, pickedPeople } from './picks';

const unitsOfOwn = ({ own = [] }: ChangeRoster): string[] =>
  own.flatMap(({ unitId }) => unitId ?? []);

/** 变更邀请 by the initiator (ENT-8), with the places counted again in the same write (CAP-1). */
export const changeRoster = (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  input: ChangeRoster,
  idempotencyKey: string,
): Promise<Result<EntryView>> =>
  changeEntry(
    deps,
    actor,
    {
      ...{ entryId, idempotencyKey, request: { roster: input }, as: {} },
      people: (input.own ?? []).map(({ memberId }) => memberId),
      unitIds: unitsOfOwn(input),
      earlier: openedPicks(deps.secrets, actor, input.earlier),
    },
    async ({ tournament, event, entry, slot, loaded, now }) => {
      if (slot.id !== INITIATOR_SLOT) return refuse('NOT_INITIATOR');
      const people = await judgedPeople(deps, actor, tournament, loaded);
      if (!people.ok) return people;
      const known = unitsKnown(tournament, loaded, unitsOfOwn(input));
      if (!known.ok) return known;
      const own = ownPersons(deps, people.value, input.own ?? [], {
        ...{ account: loaded.member, now },
        unitOf: (unitId) => ownUnit(tournament, loaded, event.id, unitId),
      });
      const picked = pickedPeople(slot.memberId, input.earlier, loaded.earlier);
      if (!picked.ok) return picked;
      const add = [...invitedPeople(deps.secrets, input.add, entry.id, actor), ...picked.value];
      const change = { add, own, ownPhoneKey: actor.phoneKey, remove: input.remove };
      const after = changedRoster(tournament, event, entry, change, now);
      return after.ok
        ? ok({
            ...{ after: after.value, deadline: 'cutoffAt', commits: people.value },
            picked: picked.value,
          })
        : after;
    },
  );
