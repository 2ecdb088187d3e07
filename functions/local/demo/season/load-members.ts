import { batchGet } from '../../../adapters/dynamo/batch-get';
import { putTogether } from './put-together';
import { accountKey, documentClaimKey, documentKey } from '../../../adapters/dynamo/keys';
import { memberItem } from '../../../adapters/dynamo/member-item';
import type { Member } from '../../../domain/membership/member';
import type { MemberStore } from '../../../domain/membership/member-store';
import type { Instant } from '../../../../src/contract/words';
import type { Wiring } from '../../../handlers/wiring';
import { unitIdOf } from '../../../usecases/membership/propose-unit';
import { loadPlayer } from '../load-people';
import type { DemoPerson } from '../people';
import { demoUnits } from '../units';

/** Members as the use cases write them, kept here until all of them go to the table at once. */
const memberBook = () => {
  const members = new Map<string, Member>();
  const byPhone = new Map<string, string>();
  const change = (before: Member, more: Partial<Member>) => {
    members.set(before.id, { ...before, ...more, version: before.version + 1 });
    return Promise.resolve('done' as const);
  };
  const store = {
    idOfPhone: (phoneKey) => Promise.resolve(byPhone.get(phoneKey) ?? null),
    find: (id) => Promise.resolve(members.get(id) ?? null),
    create: (member) => {
      members.set(member.id, member);
      byPhone.set(member.phone.key, member.id);
      return Promise.resolve({ memberId: member.id });
    },
    saveProfile: (before, profile, review, { publication }) =>
      change(before, { profile, review, publication, rejectedBecause: null }),
    approve: (before) => change(before, { review: 'approved', rejectedBecause: null }),
  } satisfies Partial<MemberStore>;
  return { members, store };
};

const idFor = ({ secrets }: Wiring, phone: string): string =>
  secrets.digest(`demo season ${phone}`).slice(0, 16);

/**
 * What the crowd's use cases are given here: the same rules and secrets, and nothing that asks the table.
 * Ids come from the phone, so that a load that was cut short writes the same people again.
 */
const onPaper = (
  deps: Wiring,
  store: Partial<MemberStore>,
  now: Instant,
  phone: string,
): Wiring => {
  const units = new Map(
    demoUnits.map((unit) => [unitIdOf(deps.secrets, unit.name, unit.city), unit]),
  );
  return {
    ...deps,
    clock: { now: () => now },
    ids: { random: () => idFor(deps, phone) },
    members: { ...deps.members, ...store },
    live: { any: () => Promise.resolve(false) },
    units: {
      ...deps.units,
      find: (id) => {
        const unit = units.get(id);
        return Promise.resolve(unit ? { id, ...unit, state: 'kept' } : null);
      },
    },
  };
};

/** Which of the people have an account already: a former load, or somebody who logged in. */
const known = async (
  { table, secrets }: Wiring,
  people: readonly DemoPerson[],
): Promise<ReadonlyMap<string, string>> => {
  const keys = people.map(({ phone }) => accountKey(secrets.blindIndex('phone', phone)));
  const items = await batchGet(table, keys);
  const byKey = new Map(items.map(({ PK, memberId }) => [String(PK), String(memberId)]));
  return new Map(
    people.flatMap(({ phone }, at): [string, string][] => {
      const memberId = byKey.get(keys[at]?.PK ?? '');
      return memberId === undefined ? [] : [[phone, memberId]];
    }),
  );
};

/**
 * Accounts with approved profiles for many people, by the use cases everybody goes through, written in
 * batches; the account comes last, so that whoever has one is complete. Member ids by phone.
 */
export const loadMembers = async (
  deps: Wiring,
  people: readonly DemoPerson[],
  now: Instant,
): Promise<ReadonlyMap<string, string>> => {
  const there = await known(deps, people);
  const { members, store } = memberBook();
  const ids = new Map(there);
  for (const person of people.filter(({ phone }) => !there.has(phone))) {
    const { memberId } = await loadPlayer(onPaper(deps, store, now, person.phone), person);
    ids.set(person.phone, memberId);
  }
  const all = [...members.values()];
  await putTogether(deps.table, [
    ...all.map(memberItem),
    ...all.flatMap(({ id, profile }) =>
      profile
        ? [documentKey(profile.documentIndex), documentClaimKey(profile.documentIndex, id)].map(
            (key) => ({ ...key, memberId: id }),
          )
        : [],
    ),
  ]);
  await putTogether(
    deps.table,
    all.flatMap(({ id, phone }) => (phone ? [{ ...accountKey(phone.key), memberId: id }] : [])),
  );
  return ids;
};
