import { rosterRuleOf, sexHasRoom } from '../../../src/contract/roster';
import { fieldsAsked, type Event } from '../../../src/contract/regulation';
import type { Instant, Role } from '../../../src/contract/words';
import type { Member } from '../membership/member';
import type { Unit } from '../membership/unit';
import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { INITIATOR_SLOT, isActive, kindOf, memberOf, type Slot } from './entry';
import { againstCommitting } from './commitments';
import { checkAnswers, fieldsFor, type Answers, type FileOf } from './form-answers';
import type { Part } from './participation';
import type { AthleteRecord } from './requirement-judges';
import { approvedProfile, athleteFits, limitsCounting } from './requirements';
import { rosterOf } from './roster';

/** Who joins an entry, by making it or by confirming, and with what. */
export interface Joining {
  readonly member: Member | null;
  /** their parts in this tournament so far */
  readonly parts: readonly Part[];
  readonly record: AthleteRecord;
  readonly role: Role;
  readonly answers: Answers;
  /** of the files that were uploaded for them (ENT-16) */
  readonly fileOf: FileOf;
  readonly declaration: { readonly accepted: boolean; readonly version: string };
  /** the unit an athlete of a pair says that they play for; null: the entry's (CAP-5) */
  readonly unit: Unit | null;
  readonly now: Instant;
}

/** What a slot knows once its person has joined. */
export type JoinedSlot = Pick<
  Slot,
  | 'personKey'
  | 'state'
  | 'answeredAt'
  | 'memberId'
  | 'name'
  | 'sex'
  | 'fit'
  | 'limitedBy'
  | 'ownUnit'
  | 'unit'
  | 'answers'
  | 'declaration'
>;

/** ENT-10: of athletes of whom something is true a team has at most so many, as far as they are in. */
const enoughSuch = (
  { team }: Event,
  slots: readonly Slot[],
  limitedBy: readonly number[],
): Result<null> => {
  const full = (team?.atMost ?? []).find(
    ({ max }, at) =>
      limitedBy.includes(at) &&
      slots.filter((slot) => slot.state === 'confirmed' && slot.limitedBy?.includes(at)).length >=
        max,
  );
  return full ? refuse('TEAM_HAS_ENOUGH_SUCH', { max: full.max }) : ok(null);
};

/**
 * Whether a person may stand in an entry beside those who are in it already: approved (ENT-1), fit
 * for the event as an athlete (ENT-10, ENT-12, ENT-20), free of other commitments (ENT-2 to ENT-4,
 * ENT-11), with answers (ENT-16) and declaration (ENT-19). `slots` are the others'; empty for whoever
 * makes the entry.
 */
export const join = (
  tournament: Tournament,
  event: Event,
  slots: readonly Slot[],
  { member, parts, record, role, answers, fileOf, declaration, unit, now }: Joining,
): Result<JoinedSlot> => {
  const { rules } = tournament;
  const approved = approvedProfile(member);
  if (!approved.ok) return approved;
  const profile = approved.value;
  const maker = slots.length === 0;
  const athlete = role === 'athlete';
  let fit: Slot['fit'];
  let limitedBy: readonly number[] = [];
  if (slots.some((slot) => isActive(slot) && memberOf(slot) === member?.id))
    return refuse('ROSTER_PERSON_TWICE');
  if (athlete) {
    const who = { profile, member: member as Member, record, parts };
    const { against, ...fits } = athleteFits(rules, event, who);
    if (against[0]) return against[0];
    fit = fits.fit ?? undefined;
    limitedBy = limitsCounting(rules, event, who);
    const enough = enoughSuch(event, slots, limitedBy);
    if (!enough.ok) return enough;
    if (!sexHasRoom(rosterRuleOf(event), rosterOf(slots), profile.sex)) return refuse('WRONG_SEX');
    // ENT-12, S0 三(一)5: with an older athlete, the initiator is an athlete of the younger group
    const initiator = slots.find(({ id }) => id === INITIATOR_SLOT);
    if (fit === 'older' && (initiator?.role !== 'athlete' || initiator.fit === 'older'))
      return refuse('INITIATOR_MUST_BE_YOUNGER');
  }
  const [commitment] = againstCommitting(rules, parts, {
    eventId: event.id,
    groupId: event.group.id,
    athlete,
    initiates: maker && kindOf(event.id) !== 'singles',
  });
  if (commitment) return commitment;
  const checked = checkAnswers(fieldsFor(fieldsAsked(rules.entry), role, maker), answers, fileOf);
  if (!checked.ok) return checked;
  if (!declaration.accepted) return refuse('DECLARATION_REQUIRED');
  return ok({
    personKey: (member as Member).id,
    state: 'confirmed',
    answeredAt: now,
    memberId: (member as Member).id,
    name: profile.realName,
    sex: profile.sex,
    ...(fit ? { fit } : {}),
    ...(limitedBy.length > 0 ? { limitedBy } : {}),
    ...(profile.unit ? { ownUnit: profile.unit.name } : {}),
    ...(unit && athlete ? { unit: { id: unit.id, name: unit.name } } : {}),
    ...(Object.keys(checked.value).length > 0 ? { answers: checked.value } : {}),
    declaration: { version: declaration.version, at: now },
  });
};
