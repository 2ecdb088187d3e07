import type { Ground } from '../../domain/ground';
import type { Table } from './client';
import {
  allOf,
  attribute,
  changeOf,
  ex,
  there,
  unused,
  type Clauses,
  type Expression,
} from './expression';
import {
  chainEndKey,
  issueHeadKey,
  memberKey,
  nameOf,
  officialsKey,
  phoneCodesKey,
  rolesKey,
  type Key,
} from './keys';
import { carriedText, commandAttribute } from './member-item';
import { rightsGoneAsked } from './rights-item';
import { trailAsked } from './trail-item';
import { transact, type Write } from './write';

/** What is asked of one item, and changed of it together with that. */
export interface Asked extends Clauses {
  readonly of: Key;
  readonly when: readonly Expression[];
}

const askedBy = (ground: Ground): Asked | readonly Asked[] => {
  switch (ground.is) {
    case 'first-time': {
      // a command is kept with its member, whose account must be there
      const command = attribute(commandAttribute(ground.key));
      return {
        of: memberKey(ground.memberId),
        when: [there, ex`attribute_not_exists(${command})`],
        set: [ex`${command} = ${carriedText(ground.carried)}`],
        remove: ground.forget.map((old) => ex`${attribute(commandAttribute(old))}`),
      };
    }
    case 'judged':
      return {
        of: memberKey(ground.memberId),
        when: [ex`version = ${ground.version}`],
        set: [ex`version = ${ground.version + 1}`],
      };
    case 'code': {
      const code = attribute('codes', ground.challenge);
      return {
        of: phoneCodesKey(ground.phoneKey),
        when: [ex`${code}.hash = ${ground.hash}`],
        remove: [ex`${code}`],
      };
    }
    case 'phone-of':
      return {
        of: memberKey(ground.memberId),
        when: [
          ground.phoneKey === null
            ? ex`phone = ${null} AND attribute_exists(PK)`
            : ex`phone.key = ${ground.phoneKey}`,
        ],
      };
    case 'member':
      return { of: memberKey(ground.memberId), when: [there] };
    case 'staying':
      return { of: memberKey(ground.memberId), when: [there, ex`attribute_not_exists(leaving)`] };
    case 'approved':
      return { of: memberKey(ground.memberId), when: [ex`review = ${'approved'}`] };
    case 'association':
      return { of: rolesKey(ground.memberId), when: [ex`association = ${true}`] };
    case 'reviewer':
      return {
        of: rolesKey(ground.memberId),
        when: [ex`(reviewer = ${true} OR association = ${true})`],
      };
    case 'rights-gone':
      return rightsGoneAsked(ground.memberId, ground.rights);
    case 'claimed':
      return { of: memberKey(ground.memberId), when: [ex`lease.by = ${ground.by}`] };
    case 'chief-referee':
      return {
        of: officialsKey(ground.tournamentId),
        when: [ex`memberId = ${ground.memberId}`],
      };
    case 'trail':
      return trailAsked(ground.line);
    case 'chain-end':
      return { of: chainEndKey, when: [ground.hash === null ? unused : ex`hash = ${ground.hash}`] };
    case 'latest-revision':
      return { of: issueHeadKey(ground.date, ground.revision + 1), when: [unused] };
  }
};

/** One item may stand in a transaction once: what is asked of the same one is asked together. */
const together = (asked: readonly Asked[]): Asked[] => {
  const byItem = new Map<string, Asked>();
  for (const one of asked) {
    const name = nameOf(one.of);
    const other = byItem.get(name);
    byItem.set(
      name,
      other === undefined
        ? one
        : {
            of: one.of,
            when: [...other.when, ...one.when],
            set: [...(other.set ?? []), ...(one.set ?? [])],
            remove: [...(other.remove ?? []), ...(one.remove ?? [])],
            add: [...(other.add ?? []), ...(one.add ?? [])],
          },
    );
  }
  return [...byItem.values()];
};

const writeOf = ({ of, when, ...clauses }: Asked): Write => {
  const change = changeOf(clauses);
  return change.tokens.length === 0
    ? { check: of, when: allOf(when) }
    : { update: of, change, when: allOf(when) };
};

/**
 * Writes all or nothing, and only while the grounds hold, which must be of none of the items written. Answers
 * the indexes of the items whose own conditions did not hold; `stale`: a ground did not, be it that the
 * command has been carried out meanwhile. `beside` changes an item that a ground is of, together with it. AWS
 * counts every item of a transaction twice, a ground as a write of the item's size (DynamoDB Local counts it
 * once).
 */
export const transactWhile = async (
  table: Table,
  grounds: readonly Ground[],
  writes: readonly Write[],
  beside: readonly Asked[] = [],
): Promise<readonly number[] | 'stale'> => {
  const asked = together([...grounds.flatMap(askedBy), ...beside]);
  const failed = await transact(table, [...writes, ...asked.map(writeOf)]);
  return failed.some((at) => at >= writes.length) ? 'stale' : failed;
};
