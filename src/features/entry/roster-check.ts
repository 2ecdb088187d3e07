import type { Invitee } from '../../contract/entries';
import { sexesAdmitted, type Event } from '../../contract/regulation';
import { beyondRoster, missingOf, rosterRuleOf, type RosterRule } from '../../contract/roster';
import type { MyFit } from '../../contract/tournaments';
import { entryKindOf, SEXES, STAFF_ROLES, type Role, type Sex } from '../../contract/words';
import { formCopy } from '../../copy/entry';
import { missingText } from '../../copy/event';
import { ROLE } from '../../copy/words';
import { matchesMask } from './phone-list';

type Fit = MyFit['events'][number];

/** Roles somebody may be invited in: an athlete, and the staff the regulation admits. */
export const rolesFor = (rule: RosterRule): Role[] => [
  'athlete',
  ...STAFF_ROLES.filter((role) => rule.staff[role] > 0),
];

/** Whether somebody may join an entry as an athlete, as the server judges it: who plays in the event already may not. */
export const mayPlay = (fit: Fit | undefined): boolean =>
  fit !== undefined && fit.fits && !fit.plays;

/**
 * The roles in which somebody of the family who is not in the entry may be taken in. Neither age nor sex nor what they
 * play concerns who is no athlete in it (ENT-2). None: it is not known yet.
 */
export const familyRoles = (rule: RosterRule, fit: Fit | undefined): Role[] =>
  fit ? rolesFor(rule).filter((role) => role !== 'athlete' || mayPlay(fit)) : [];

/**
 * One's own role may be any staff role even where none is admitted: who initiates is somebody (ENT-2). Singles are
 * entered for others by leaders alone (ENT-1).
 */
export const ownRolesFor = (
  event: Event,
  { asAthlete, forOthers }: { readonly asAthlete: boolean; readonly forOthers: boolean },
): Role[] => {
  const { staff: admits } = rosterRuleOf(event);
  const admitted = STAFF_ROLES.filter((role) => admits[role] > 0);
  const initiators = admitted.length > 0 ? admitted : STAFF_ROLES.slice(0, 2);
  const staff: readonly Role[] =
    entryKindOf(event.discipline) === 'singles' ? ['leader'] : initiators;
  return [...(asAthlete ? (['athlete'] as const) : []), ...(forOthers ? staff : [])];
};

interface RoleAndSex {
  readonly role: Role;
  readonly sex: Sex | null;
}

/**
 * What a roster still lacks or has too much of, in words, before anybody invited has confirmed: sexes of
 * invitees are unknown, so only what nobody invited can cover is named (ENT-10). Persons of the account are in.
 */
export const rosterLacks = (
  event: Event,
  maker: RoleAndSex,
  invitees: readonly Pick<Invitee, 'role'>[],
  own: readonly RoleAndSex[],
): string[] => {
  const people = [
    { ...maker, confirmed: true, initiator: true },
    ...own.map((one) => ({ ...one, confirmed: true, initiator: false })),
    ...invitees.map(({ role }) => ({ role, confirmed: false, initiator: false })),
  ];
  return [
    ...missingOf(event, people).flatMap((one) =>
      one.kind === 'athletes' ? [missingText(one)] : [],
    ),
    ...beyondRoster(rosterRuleOf(event), people).map(({ role, by }) =>
      formCopy.tooMany(ROLE[role], by),
    ),
  ];
};

/** How many of each sex where that is limited: alike for both as a minimum, or a range of one. */
const sexRules = ({ max, sexes }: RosterRule): string[] => {
  // what the other sex's minimum leaves is not said again
  const most = (sex: Sex) =>
    sexes[sex].max < max - sexes[sex === 'M' ? 'F' : 'M'].min ? sexes[sex].max : null;
  const { M: men, F: women } = sexes;
  if (most('M') === null && most('F') === null && men.min === women.min)
    return men.min > 0 ? [formCopy.eachSex(men.min)] : [];
  return SEXES.flatMap((sex) => {
    const limit = most(sex);
    return sexes[sex].min > 0 || limit !== null ? [formCopy.ofSex(sex, sexes[sex].min, limit)] : [];
  });
};

/**
 * What every roster of the event is told: how many athletes, beside how many there are now, and of which sexes; `over`:
 * there are too many.
 */
export const rosterRules = (
  event: Event,
  roles: readonly Role[],
): { readonly text: string; readonly over: boolean }[] => {
  const rule = rosterRuleOf(event);
  const { min, max } = rule;
  const [only, other] = sexesAdmitted(event);
  const count = roles.filter((role) => role === 'athlete').length;
  const sexes = only && !other ? [formCopy.onlySex[only]] : sexRules(rule);
  return [
    {
      text: formCopy.athleteCount(formCopy.athleteLimit(min, max), count, count - max),
      over: count > max,
    },
    ...sexes.map((text) => ({ text, over: false })),
  ];
};

/** What is odd about one invited number, said beside it; the server has the last word. */
export const inviteeNote = (
  invitee: Invitee,
  invitees: readonly Invitee[],
  ownMasked: string,
): string | null => {
  if (invitees.filter(({ phone }) => phone === invitee.phone).length > 1) return formCopy.duplicate;
  return matchesMask(invitee.phone, ownMasked) ? formCopy.looksLikeOwn : null;
};
