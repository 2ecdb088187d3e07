import type { MyEntry } from '../../contract/entries';
import { forOf, personsIn } from '../../client/persons';
import type { Me, PersonOfAccount } from '../../contract/membership';
import { eventsOf } from '../../contract/regulation';
import type { MyFit, TournamentDetail } from '../../contract/tournaments';
import { entryKindOf, type Role } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { eventChoices, type EventChoice } from './event-choice';
import { lastRoleOf } from './last-role';
import type { EntryDraft } from './entry-draft';
import { isAlone, lacksOf, roleOf, type FormFacts, type Lack } from './form-check';
import { ownRolesFor } from './roster-check';

/** Everything the form shows once an event is chosen. */
export interface ReadyForm {
  readonly facts: FormFacts;
  readonly choice: EventChoice;
  readonly role: Role;
  readonly ownRoles: readonly Role[];
  /** singles of their own */
  readonly alone: boolean;
  readonly me: Me;
  readonly person: PersonOfAccount;
  /** how the form calls them: by name where it might be another than whose phone it is */
  readonly called: string;
  readonly lacks: readonly Lack[];
}

/** The chosen event with what follows from it; null while none (that may be entered) is chosen. */
export const readyForm = (
  draft: EntryDraft,
  detail: TournamentDetail,
  choices: readonly EventChoice[],
  me: Me,
  person: PersonOfAccount | undefined,
  mine: readonly MyEntry[] = [],
): ReadyForm | null => {
  const choice = choices.find(({ id, open }) => open && id === draft.eventId);
  const event = eventsOf(detail.regulation).find(({ id }) => id === choice?.id);
  if (!choice || !event || !person) return null;
  const facts: FormFacts = {
    rules: detail.regulation,
    event,
    forWhom: forOf(person).for,
    ownSex: person.sex,
    profileUnit: person.unit,
    family: personsIn(me),
  };
  const singles = entryKindOf(event.discipline) === 'singles';
  const ownRoles = ownRolesFor(event, choice);
  const role = roleOf(draft, ownRoles, singles ? null : lastRoleOf(mine, person.memberId));
  return {
    facts,
    choice,
    role,
    ownRoles,
    alone: isAlone(event, role),
    me,
    person,
    called: me.persons.length > 1 ? (person.name ?? formCopy.myself) : formCopy.myself,
    lacks: lacksOf(draft, facts, role),
  };
};

/** The choices of the form, and whether what the draft had chosen can still be entered. */
export const choicesOf = (detail: TournamentDetail, fit: MyFit | undefined, draft: EntryDraft) => {
  const choices = fit ? eventChoices(detail, fit) : [];
  const chosen = choices.find(({ id }) => id === draft.eventId);
  return { choices, gone: chosen && !chosen.open ? chosen : null };
};
