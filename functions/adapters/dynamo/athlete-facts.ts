import type { ApprovedIdentity, Member, Profile } from '../../domain/membership/member';
import { isPublished, type PublicationConsent } from '../../domain/membership/publication';
import type { AthleteFact, AthleteFacts } from '../../domain/ranking/athlete-facts';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { itemOf, map, nullable, optional, text } from './item';
import { memberKey } from './keys';
import { LIMITS } from './limits';

const A_TRIP = LIMITS.batchGetKeys;
const AT_ONCE = 8;
const WANTED = [
  'id',
  'profile.realName',
  'profile.unit',
  'profile.sex',
  'profile.birthDate',
  'approved',
  'publication',
] as const;

type Wanted = Pick<Profile, 'realName' | 'unit' | 'sex' | 'birthDate'>;
const memberOf = itemOf<
  Pick<Member, 'id' | 'approved' | 'publication'> & { readonly profile?: Wanted }
>({
  id: text,
  approved: optional(nullable(map<ApprovedIdentity>)),
  profile: optional(map<Wanted>),
  publication: optional(nullable(map<PublicationConsent>)),
});

/** An identity that waits for its review is nobody's yet (MEM-7). */
const factOf = (member: ReturnType<typeof memberOf>): AthleteFact[] => {
  const { id, profile, approved } = member;
  if (!profile) return [];
  const { realName: name, sex, birthDate } = approved ?? profile;
  const unit = profile.unit?.name ?? null;
  return [{ id, name, unit, published: isPublished(member), sex, birthDate }];
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
        for (const item of items) facts.push(...factOf(memberOf(item)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return facts;
  },
});
