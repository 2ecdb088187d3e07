import type { Invitee } from '../../contract/entries';
import { sexesOf, type Event } from '../../contract/regulation';
import { entryKindOf, type Role, type Sex, type StaffRole } from '../../contract/words';
import { formCopy, missingText } from '../../copy/entry';
import { ROLE } from '../../copy/words';
import { matchesMask } from './phone-list';

const NO_STAFF: Record<StaffRole, number> = { leader: 0, coach: 0, doctor: 0, staff: 0 };
const STAFF: readonly StaffRole[] = ['leader', 'coach', 'doctor', 'staff'];

/** The numbers of an event's roster, from its regulation (ENT-10). */
export interface RosterNumbers {
  readonly min: number;
  readonly max: number;
  readonly eachSex: number;
  readonly staff: Readonly<Record<StaffRole, number>>;
}

export const rosterNumbers = (event: Event): RosterNumbers => {
  const kind = entryKindOf(event.discipline);
  const mixed = event.discipline[0] === 'X';
  if (kind === 'singles') return { min: 1, max: 1, eachSex: 0, staff: NO_STAFF };
  const staff = event.team?.staff ?? NO_STAFF;
  if (kind === 'pair') return { min: 2, max: 2, eachSex: mixed ? 1 : 0, staff };
  const { min, max } = event.team?.athletes ?? { min: 1, max: 1 };
  return { min, max, eachSex: mixed ? (event.team?.minOfEachSex ?? 0) : 0, staff };
};

/** Roles somebody may be invited in: an athlete, and the staff the regulation admits. */
export const rolesFor = (numbers: RosterNumbers): Role[] => [
  'athlete',
  ...STAFF.filter((role) => numbers.staff[role] > 0),
];

/** One's own role may be any staff role even where none is admitted: who initiates is somebody (ENT-2). */
export const ownRolesFor = (numbers: RosterNumbers, fits: boolean): Role[] => {
  const staff = STAFF.filter((role) => numbers.staff[role] > 0);
  return [
    ...(fits ? (['athlete'] as const) : []),
    ...(staff.length > 0 ? staff : STAFF.slice(0, 2)),
  ];
};

interface Own {
  readonly role: Role;
  /** null: not known here */
  readonly sex: Sex | null;
}

/**
 * What a roster still lacks or has too much of, in words, before anybody has confirmed: sexes of
 * invitees are unknown, so only what nobody invited can cover is named (ENT-10).
 */
export const rosterLacks = (event: Event, own: Own, invitees: readonly Invitee[]): string[] => {
  const numbers = rosterNumbers(event);
  const iPlay = own.role === 'athlete';
  const invited = invitees.filter(({ role }) => role === 'athlete').length;
  const athletes = invited + (iPlay ? 1 : 0);
  const needOf = (sex: Sex) => Math.max(0, numbers.eachSex - (iPlay && own.sex === sex ? 1 : 0));
  const need = Math.max(numbers.min - (iPlay ? 1 : 0), needOf('M') + needOf('F'));
  const lacking = Math.max(0, need - invited);
  const ofMen = Math.max(0, needOf('M') - invited);
  const ofWomen = Math.max(0, needOf('F') - invited);
  const only = sexesOf(event.discipline);
  const named: [Sex | null, number][] =
    only.length === 1
      ? [[only[0] ?? null, lacking]]
      : [
          ['M', ofMen],
          ['F', ofWomen],
          [null, lacking - Math.min(lacking, ofMen + ofWomen)],
        ];
  const lacks = named
    .filter(([, count]) => count > 0)
    .map(([sex, count]) => missingText({ kind: 'athletes', sex, count }));
  const over =
    athletes > numbers.max ? [formCopy.tooMany(ROLE.athlete, athletes - numbers.max)] : [];
  const staffOver = STAFF.flatMap((role) => {
    const mine = own.role === role ? 1 : 0;
    const count = invitees.filter((invitee) => invitee.role === role).length + mine;
    const max = Math.max(numbers.staff[role], mine);
    return count > max ? [formCopy.tooMany(ROLE[role], count - max)] : [];
  });
  return [...lacks, ...over, ...staffOver];
};

/** What every roster of the event is told beforehand: how many athletes, of which sexes. */
export const rosterRules = (event: Event): string[] => {
  const { min, max, eachSex } = rosterNumbers(event);
  const [only, other] = sexesOf(event.discipline);
  return [
    formCopy.athleteLimit(min, max),
    ...(eachSex > 0 ? [formCopy.eachSex(eachSex)] : []),
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
