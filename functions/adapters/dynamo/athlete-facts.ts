import type { ApprovedIdentity, Member, Profile } from '../../domain/membership/member';
import { isPublished, type PublicationConsent } from '../../domain/membership/publication';
import type { AthleteFact, AthleteFacts } from '../../domain/ranking/athlete-facts';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { itemOf, map, nullable, optional, text } from './item';
import { memberKey, unitKey } from './keys';
import { LIMITS } from './limits';
import { keptUnitOf, visibleUnit } from './unit-store';

const A_TRIP = LIMITS.batchGetKeys;
const AT_ONCE = 8;
const WANTED = [
  'id',
  'profile.realName',
  'profile.unit',
  'profile.sex',
  'profile.birthDate',
  'approved',
  'review',
  'publication',
] as const;

type Wanted = Pick<Profile, 'realName' | 'unit' | 'sex' | 'birthDate'>;
const memberOf = itemOf<
  Pick<Member, 'id' | 'approved' | 'publication' | 'review'> & { readonly profile?: Wanted }
>({
  id: text,
  approved: optional(nullable(map<ApprovedIdentity>)),
  review: text,
  profile: optional(map<Wanted>),
  publication: optional(nullable(map<PublicationConsent>)),
});

type Found = ReturnType<typeof memberOf>;

/** Of the units that these people have proposed themselves, those that are on the kept list by now. */
const keptSince = async (table: Table, found: readonly Found[]): Promise<ReadonlySet<string>> => {
  const proposed = found.flatMap(({ profile }) =>
    profile?.unit?.proposed ? [profile.unit.id] : [],
  );
  const units = await batchGet(table, [...new Set(proposed)].map(unitKey));
  return new Set(units.flatMap((item) => visibleUnit(keptUnitOf(item), null)?.id ?? []));
};

/**
 * An identity that waits for its review is nobody's yet (MEM-7), nor is a unit that waits for the kept list (ENT-7);
 * where none is approved, what somebody has written of themselves is published by no consent (MEM-13).
 */
const factOf = (member: Found, keptUnits: ReadonlySet<string>): AthleteFact[] => {
  const { id, profile, approved, review } = member;
  if (!profile) return [];
  const { realName: name, sex, birthDate } = approved ?? profile;
  const { unit } = profile;
  const shown = unit && (!unit.proposed || keptUnits.has(unit.id)) ? unit.name : null;
  const known = review === 'approved' || Boolean(approved);
  return [{ id, name, unit: shown, published: known && isPublished(member), sex, birthDate }];
};

/** MEMBER#<id>/PROFILE, a few attributes of each, strongly consistent. */
export const dynamoAthleteFacts = (table: Table): AthleteFacts => ({
  of: async (memberIds) => {
    const facts: AthleteFact[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < memberIds.length) {
        const from = next;
        next += A_TRIP;
        const keys = memberIds.slice(from, from + A_TRIP).map(memberKey);
        const items = await batchGet(table, keys, WANTED);
        const found = items.map(memberOf);
        const keptUnits = await keptSince(table, found);
        facts.push(...found.flatMap((one) => factOf(one, keptUnits)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return facts;
  },
});
