import type { Member } from '../../../functions/domain/membership/member';
import { fault, type Fault } from '../fault';
import type { ModelStores } from '../stores';

/** Who can be there, and which numbers: all that is ever looked at. */
export interface Everybody {
  readonly ids: ReadonlySet<string>;
  readonly phoneKeys: readonly string[];
  readonly children: ReadonlySet<string>;
}

const MOST_GUARDIANS = 2;
const MOST_WARDS = 8;

/** One phone number, one account (MEM-1): what the number says is what the member says. */
const phoneFaults = async (
  { members, sessions }: ModelStores,
  there: ReadonlyMap<string, Member>,
  phoneKeys: readonly string[],
): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const key of phoneKeys) {
    const id = await members.idOfPhone(key);
    const holders = [...there.values()].filter(({ phone }) => phone?.key === key);
    if (holders.length > 1)
      faults.push(fault('phone-of-two', 'MEM-1', `${holders.length} hold it`));
    if ((holders[0]?.id ?? null) !== id)
      faults.push(fault('phone-astray', 'MEM-1', `${id} is not ${holders[0]?.id}`));
  }
  for (const { id, phone } of there.values())
    for (const session of (await sessions.ofMember(id)).sessions)
      if (session.phoneKey !== phone?.key)
        faults.push(fault('session-of-former-number', 'MEM-8', `${session.id} of ${id}`));
  return faults;
};

/** Guardians and children know each other; nobody is left to whom nobody can get (MEM-1). */
const bondFaults = (there: ReadonlyMap<string, Member>, children: ReadonlySet<string>): Fault[] =>
  [...there.values()].flatMap(({ id, guardians, wards, phone, leaving }) => {
    const faults: Fault[] = [];
    if (guardians.length > MOST_GUARDIANS || new Set(guardians).size < guardians.length)
      faults.push(fault('too-many-guardians', 'MEM-1', `${id}: ${guardians.join(', ')}`));
    if (wards.length > MOST_WARDS || new Set(wards).size < wards.length)
      faults.push(fault('too-many-wards', 'MEM-1', `${id}: ${wards.join(', ')}`));
    if (guardians.some((one) => !there.get(one)?.wards.includes(id)))
      faults.push(fault('bond-of-one-side', 'MEM-1', `${id} has ${guardians.join(', ')}`));
    if (wards.some((one) => !there.get(one)?.guardians.includes(id)))
      faults.push(fault('bond-of-one-side', 'MEM-1', `${id} acts for ${wards.join(', ')}`));
    if (children.has(id) && guardians.length === 0 && !phone && !leaving)
      faults.push(fault('child-of-nobody', 'MEM-1', id));
    return faults;
  });

/** What must hold of accounts and persons after every single write. */
export const standingFaults = async (
  stores: ModelStores,
  { ids, phoneKeys, children }: Everybody,
): Promise<Fault[]> => {
  const there = new Map<string, Member>();
  for (const id of ids) {
    const member = await stores.members.find(id);
    if (member) there.set(id, member);
  }
  return [...(await phoneFaults(stores, there, phoneKeys)), ...bondFaults(there, children)];
};
