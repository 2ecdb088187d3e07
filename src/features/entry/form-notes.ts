import { overlappingOf } from '../../client/overlapping';
import { nameIn } from '../../client/persons';
import type { MyEntry } from '../../contract/entries';
import { eventsOf, type Regulation } from '../../contract/regulation';
import { formCopy } from '../../copy/entry';
import { dayRangeText } from '../../copy/time';
import { ROLE } from '../../copy/words';
import { personName } from '../person-list';
import { unitOf } from './form-check';
import type { ReadyForm } from './ready-form';
import type { EntryForm } from './use-entry-form';

/** What of the people was filled in, while their step is shut. */
export const peopleSummary = (
  { draft }: Pick<EntryForm, 'draft'>,
  { person, alone, role, facts, ...ready }: ReadyForm,
) =>
  [
    alone ? personName(person) : draft.teamName.trim(),
    alone ? null : `${ROLE[role]} ${ready.called}`,
    alone || draft.own.length === 0
      ? null
      : formCopy.withFamily(draft.own.map(({ memberId }) => nameIn(facts.family, memberId))),
    alone ? null : formCopy.invitedCount(draft.invitees.length + draft.earlier.length),
    unitOf(draft, facts)?.name,
  ]
    .filter(Boolean)
    .join(' · ');

/** The days that entering an event would take; of the whole tournament while none is chosen. */
export const daysTaken = (regulation: Regulation, eventId: string | null) => {
  const event = eventsOf(regulation).find(({ id }) => id === eventId);
  const { first, last } = event?.days ?? { first: regulation.firstDay, last: regulation.lastDay };
  return { id: regulation.id, firstDay: first, lastDay: last };
};

/** ENT-22: other tournaments of theirs on the same days, as a warning. */
export const overlapNote = (
  { id, firstDay, lastDay }: Pick<Regulation, 'id' | 'firstDay' | 'lastDay'>,
  memberId: string | null,
  mine: readonly MyEntry[],
): string | null => {
  const others = overlappingOf({ tournamentId: id, firstDay, lastDay, memberId }, mine);
  const named = others.map((one) =>
    formCopy.overlapping(one.tournamentName, dayRangeText(one.firstDay, one.lastDay)),
  );
  return memberId === null || named.length === 0 ? null : formCopy.overlaps(named);
};
