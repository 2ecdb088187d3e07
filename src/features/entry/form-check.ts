import { EARLIER_AT_ONCE, INVITED_AT_ONCE, LENGTHS } from '../../contract/limits';
import { personOf } from '../../client/persons';
import type { EarlierPerson, EnterEvent, OwnPerson } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import { asSeen, foldPhone, isPhone } from '../../contract/folding';
import { fieldsAsked, type Event, type Regulation } from '../../contract/regulation';
import { teamNameIn } from '../../contract/roster';
import { entryKindOf, type Role, type Sex } from '../../contract/words';
import { DECLARATION } from '../../copy/declaration';
import { formCopy } from '../../copy/entry';
import type { ChosenUnit, Delegation, EarlierDraft, EntryDraft, OwnDraft } from './entry-draft';
import { answersTo, fieldsOfJoiner, fieldsOfMaker, unanswered } from './form-fields';
import { ownUnanswered } from './own-answers';
import { rosterLacks } from './roster-check';

export type Step = 'whom' | 'event' | 'people' | 'details';

/** One thing that is missing, and the step in which it is put right. */
export interface Lack {
  readonly step: Step;
  readonly text: string;
}

/** What the form knows beside what is typed. */
export interface FormFacts {
  readonly rules: Pick<Regulation, 'entry'>;
  readonly event: Event;
  /** whom it is for; undefined: the account's owner */
  readonly forWhom: string | undefined;
  readonly ownSex: Sex | null;
  readonly profileUnit: ChosenUnit | null;
  /** the account's persons, for those of them who are taken in */
  readonly family: readonly PersonOfAccount[];
}

/** What was chosen, or what they were the `last` time, or athlete. */
export const roleOf = (
  draft: Pick<EntryDraft, 'role'>,
  roles: readonly Role[],
  last: Role | null = null,
): Role =>
  [draft.role, last].find((role) => role !== null && roles.includes(role)) ?? roles[0] ?? 'athlete';

/** Singles of one's own, to which nobody is invited; a leader's are for somebody else (ENT-1). */
export const isAlone = ({ discipline }: Pick<Event, 'discipline'>, role: Role): boolean =>
  entryKindOf(discipline) === 'singles' && role === 'athlete';

/** The unit of the profile is offered until another (or none) is chosen. */
export const unitOf = (draft: EntryDraft, facts: FormFacts): ChosenUnit | null =>
  facts.rules.entry.unit === 'none'
    ? null
    : draft.unit === undefined
      ? facts.profileUnit
      : draft.unit;

/** ENT-17: everything may be left empty, but what is given is whole. */
export const contactError = ({ phone }: Delegation['leader']): string | null =>
  asSeen(phone) === '' || isPhone(foldPhone(phone)) ? null : formCopy.phoneWrong;

const peopleLacks = (draft: EntryDraft, facts: FormFacts, role: Role): string[] => {
  const { event, rules } = facts;
  const alone = isAlone(event, role);
  const byLeader = !alone && entryKindOf(event.discipline) === 'singles';
  const named = teamNameIn(rules, event);
  const name = draft.teamName.trim();
  const { leader, coach } = draft.delegation;
  return [
    ...(named === 'none' || (named === 'optional' && !name) || name.length >= LENGTHS.teamName.least
      ? []
      : [name ? formCopy.missing.teamNameShort : formCopy.missing.teamName]),
    ...((rules.entry.unit === 'required' || byLeader) && !unitOf(draft, facts)
      ? [formCopy.missing.unit]
      : []),
    ...(alone
      ? []
      : rosterLacks(
          event,
          { role, sex: facts.ownSex },
          [...draft.invitees, ...draft.earlier],
          draft.own.map(({ memberId, role }) => ({
            role,
            sex: personOf(facts.family, memberId)?.sex ?? null,
          })),
        )),
    ...(!alone && draft.invitees.length > INVITED_AT_ONCE ? [formCopy.missing.tooMany] : []),
    ...(!alone && draft.earlier.length > EARLIER_AT_ONCE ? [formCopy.missing.tooManyEarlier] : []),
    ...(!alone && draft.phonesTyped.trim() ? [formCopy.missing.unfinished] : []),
    ...(alone && rules.entry.delegation && (contactError(leader) ?? contactError(coach))
      ? [formCopy.missing.delegation]
      : []),
  ];
};

/** The people taken in from the family; none in singles of one's own. */
const takenIn = (draft: EntryDraft, { event }: FormFacts, role: Role): readonly OwnDraft[] =>
  isAlone(event, role) ? [] : draft.own;

/** Everything that is missing, first things first; empty: it can be sent. */
export const lacksOf = (draft: EntryDraft, facts: FormFacts, role: Role): Lack[] => [
  ...peopleLacks(draft, facts, role).map((text) => ({ step: 'people' as const, text })),
  ...unanswered(fieldsOfMaker(fieldsAsked(facts.rules.entry), role), draft.answers).map(
    (field) => ({
      step: 'details' as const,
      text: formCopy.missing.answer(field),
    }),
  ),
  ...ownUnanswered(fieldsAsked(facts.rules.entry), takenIn(draft, facts, role), facts.family).map(
    (text) => ({
      step: 'details' as const,
      text,
    }),
  ),
  ...(draft.accepted ? [] : [{ step: 'details' as const, text: formCopy.missing.declaration }]),
];

const trimmedContact = ({ name, phone }: Delegation['leader']) => ({
  name: name.trim(),
  phone: foldPhone(phone.trim()),
});

const declaration = { accepted: true, version: DECLARATION.version } as const;

/** The unit that somebody of the family plays for in a pair: their profile's, as the maker's is offered (CAP-5). */
export const familyUnit = (
  { rules, event, family }: Pick<FormFacts, 'rules' | 'event' | 'family'>,
  memberId: string,
): ChosenUnit | null =>
  rules.entry.unit !== 'none' && entryKindOf(event.discipline) === 'pair'
    ? (personOf(family, memberId)?.unit ?? null)
    : null;

/** Persons of the account as they are sent, each with their answers and the declaration made for them. */
export const ownBodies = (
  facts: Pick<FormFacts, 'rules' | 'event' | 'family'>,
  own: readonly OwnDraft[],
): OwnPerson[] =>
  own.map(({ memberId, role, answers }) => {
    const unit = role === 'athlete' ? familyUnit(facts, memberId) : null;
    return {
      ...{ memberId, role, declaration },
      ...(unit ? { unitId: unit.id } : {}),
      answers: answersTo(fieldsOfJoiner(fieldsAsked(facts.rules.entry), role), answers),
    };
  });

/** Earlier partners as they are sent; nothing where there are none. */
export const earlierBodies = (earlier: readonly EarlierDraft[]): { earlier?: EarlierPerson[] } =>
  earlier.length > 0 ? { earlier: earlier.map(({ pick, role }) => ({ pick, role })) } : {};

/** The request of a complete form. */
export const bodyOf = (draft: EntryDraft, facts: FormFacts, role: Role): EnterEvent => {
  const { event, rules } = facts;
  const alone = isAlone(event, role);
  const { leader, coach, others } = draft.delegation;
  const own = takenIn(draft, facts, role);
  return {
    ...(facts.forWhom === undefined ? {} : { for: facts.forWhom }),
    eventId: event.id,
    role,
    teamName: teamNameIn(rules, event) === 'none' ? null : draft.teamName.trim() || null,
    unitId: unitOf(draft, facts)?.id ?? null,
    invitees: alone ? [] : [...draft.invitees],
    ...(own.length > 0 ? { own: ownBodies(facts, own) } : {}),
    ...(alone ? {} : earlierBodies(draft.earlier)),
    delegation:
      alone && rules.entry.delegation
        ? { leader: trimmedContact(leader), coach: trimmedContact(coach), others: others.trim() }
        : null,
    answers: answersTo(fieldsOfMaker(fieldsAsked(rules.entry), role), draft.answers),
    declaration,
  };
};
