import type { Invitee } from '../../contract/entries';
import { sexesOf, type Event } from '../../contract/regulation';
import { beyondRoster, missingOf, rosterRuleOf, type RosterRule } from '../../contract/roster';
import { STAFF_ROLES, type Role, type Sex } from '../../contract/words';
import { formCopy, missingText } from '../../copy/entry';
import { ROLE } from '../../copy/words';
import { matchesMask } from './phone-list';

/** Roles somebody may be invited in: an athlete, and the staff the regulation admits. */
export const rolesFor = (rule: RosterRule): Role[] => [
  'athlete',
  ...STAFF_ROLES.filter((role) => rule.staff[role] > 0),
];

/** One's own role may be any staff role even where none is admitted: who initiates is somebody (ENT-2). */
export const ownRolesFor = (rule: RosterRule, fits: boolean): Role[] => {
  const staff = STAFF_ROLES.filter((role) => rule.staff[role] > 0);
  return [
    ...(fits ? (['athlete'] as const) : []),
    ...(staff.length > 0 ? staff : STAFF_ROLES.slice(0, 2)),
  ];
};

/**
 * What a roster still lacks or has too much of, in words, before anybody has confirmed: sexes of
 * invitees are unknown, so only what nobody invited can cover is named (ENT-10).
 */
export const rosterLacks = (
  event: Event,
  own: { readonly role: Role; readonly sex: Sex | null },
  invitees: readonly Invitee[],
): string[] => {
  const people = [
    { ...own, confirmed: true, initiator: true },
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

/** What every roster of the event is told beforehand: how many athletes, of which sexes. */
export const rosterRules = (event: Event): string[] => {
  const { min, max, minOfEachSex } = rosterRuleOf(event);
  const [only, other] = sexesOf(event.discipline);
  return [
    formCopy.athleteLimit(min, max),
    ...(minOfEachSex > 0 ? [formCopy.eachSex(minOfEachSex)] : []),
    ...(only && !other ? [formCopy.onlySex[only]] : []),
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
