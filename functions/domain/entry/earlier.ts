import type { Day, Role } from '../../../src/contract/words';
import type { Member } from '../membership/member';
import type { Entry, Slot } from './entry';
import type { Part, Participation } from './participation';

/** So many of a person's pairs and teams are looked through, the latest ones. */
const LOOKED_THROUGH = 12;

/** Somebody, and an entry in which they were with whoever picks them. */
export interface Earlier {
  readonly memberId: string;
  readonly entryId: string;
}

/** What of a member decides whether they may be picked. */
export type Pickable = Pick<Member, 'id' | 'leaving' | 'publication'>;

/** What an earlier pair or team was entered for. */
interface Occasion {
  readonly entryId: string;
  readonly tournamentName: string;
  readonly firstDay: Day;
}

const isTogether = ({ kind, state }: Part): boolean => kind !== 'singles' && state === 'confirmed';

/** The pairs and teams in which a person has confirmed, the latest tournament first, ended ones too (ENT-24). */
export const occasionsOf = (participations: readonly Participation[]): Occasion[] =>
  participations
    .flatMap(({ parts, tournamentName, firstDay }) =>
      parts.filter(isTogether).map((part) => ({ part, tournamentName, firstDay })),
    )
    .sort(
      (one, other) =>
        other.firstDay.localeCompare(one.firstDay) ||
        other.part.updatedAt.localeCompare(one.part.updatedAt) ||
        one.part.entryId.localeCompare(other.part.entryId),
    )
    .slice(0, LOOKED_THROUGH)
    .map(({ part, ...rest }) => ({ ...rest, entryId: part.entryId }));

/** ENT-24: who is gone or going is nobody's earlier partner, nor who no longer wants to be shown by name. */
const isPickable = (member: Pickable | null): boolean =>
  member !== null && !member.leaving && (member.publication?.withdrawnAt ?? null) === null;

const inItNow = ({ slots }: Entry): Slot[] =>
  slots.filter(({ state, memberId }) => state === 'confirmed' && memberId !== undefined);

/** An earlier partner as they stand in the entry both have confirmed. */
export interface Partner {
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
}

/**
 * Whom of an entry somebody may invite again without a number, as that entry shows them (ENT-24): both have confirmed
 * in it, so that they read each other's names (MEM-13).
 */
export const partnersIn = (
  entry: Entry | null,
  pickerId: string,
  memberOf: (memberId: string) => Pickable | null,
): Partner[] => {
  const present = entry ? inItNow(entry) : [];
  if (!present.some(({ memberId }) => memberId === pickerId)) return [];
  return present.flatMap(({ memberId, name, role }) =>
    memberId !== undefined &&
    name !== undefined &&
    memberId !== pickerId &&
    isPickable(memberOf(memberId))
      ? [{ memberId, name, role }]
      : [],
  );
};

/** A pair or team of before, with whom of it may be picked. */
export interface EarlierTeam extends Occasion {
  readonly teamName: string | null;
  readonly partners: readonly Partner[];
}

/** What stands in the entries of these occasions, but for the account's own persons, who need no invitation (ENT-5). */
export const earlierTeams = (
  occasions: readonly Occasion[],
  found: readonly Entry[],
  memberOf: (memberId: string) => Pickable | null,
  pickerId: string,
  own: readonly string[],
): EarlierTeam[] =>
  occasions.flatMap((occasion) => {
    const entry = found.find(({ id }) => id === occasion.entryId) ?? null;
    const partners = partnersIn(entry, pickerId, memberOf).filter(
      ({ memberId }) => !own.includes(memberId),
    );
    return entry && partners.length > 0
      ? [{ ...occasion, teamName: entry.teamName, partners }]
      : [];
  });
