import type { Sex } from '../../../src/contract/words';
import type { ApprovedIdentity } from '../../domain/membership/member';
import type { AthleteFact, AthleteFacts } from '../../domain/ranking/athlete-facts';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { memberKey } from './keys';

const A_TRIP = 100;
const AT_ONCE = 8;
const WANTED = [
  'id',
  'profile.realName',
  'profile.unit',
  'profile.sex',
  'profile.birthDate',
  'approved',
] as const;

interface FactItem {
  readonly id: string;
  readonly approved?: ApprovedIdentity | null;
  readonly profile?: {
    readonly realName: string;
    readonly unit: { readonly name: string } | null;
    readonly sex: Sex;
    readonly birthDate: string;
  };
}

/** An identity that waits for its review is nobody's yet (MEM-7). */
const factOf = ({ id, profile, approved }: FactItem): readonly AthleteFact[] => {
  if (!profile) return [];
  const { realName: name, sex, birthDate } = approved ?? profile;
  return [{ id, name, unit: profile.unit?.name ?? null, sex, birthDate }];
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
        for (const item of items) facts.push(...factOf(item as unknown as FactItem));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    return facts;
  },
});
