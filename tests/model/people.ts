import { documentIdentity } from '../../functions/domain/membership/sealing';
import type { Member } from '../../functions/domain/membership/member';
import type { Actor } from '../../functions/domain/actor';
import type { SubmitProfile } from '../../src/contract/membership';
import { openAccount } from '../../functions/usecases/session/open-account';
import { aGuardian, aSubmission } from '../support/a-submission';
import { aMember, phoneOf } from '../support/builders/a-member';
import type { FakeFiles } from '../support/fakes/outside';
import { testSecrets } from '../support/fakes/secrets';
import type { ModelStores } from './stores';
import type { SetupPerson } from './setups';

/** Somebody of a history: the phone stays, accounts come and go. */
export interface ModelPerson extends SetupPerson {
  readonly phone: string;
  readonly phoneKey: string;
  /** of every account the phone has had, the latest last */
  readonly memberIds: string[];
  /** as a device holds it, also after the account is gone; null: never had one */
  actor: Actor | null;
  accounts: number;
}

/** Under what entries know somebody: the phone while it is only invited, a member once they are in (ENT-5). */
export const keysOf = ({ phoneKey, memberIds, guardian }: ModelPerson): string[] =>
  guardian === null ? [phoneKey, ...memberIds] : memberIds;

/** Who is invited and logs in where somebody is meant (MEM-1). */
export const reachedBy = (
  people: ReadonlyMap<number, ModelPerson>,
  person: ModelPerson,
): ModelPerson => (person.guardian === null ? person : people.get(person.guardian)!);

/** A person's identities differ in name and document; number 0 is the one approved at the start. */
export const submissionOf = (person: ModelPerson, name: number): SubmitProfile =>
  aSubmission({
    realName: `球员${'一二三四五六七八九十'[person.n % 10]}${'甲乙丙丁'[name % 4]}`,
    document: { kind: 'foreign-passport', number: `P${person.phone.slice(-4)}V${name}` },
    birthDate: person.birthDate,
    sex: person.sex,
    nationality: 'US',
    guardian: aGuardian,
    portraitKey: person.actor ? portraitOf(person.actor.memberId) : '',
  });

const portraitOf = (memberId: string): string => `portraits/${memberId}/portrait-1.jpg`;

const CREATED = '2026-11-01T00:00:00.000Z';
const addSession = async (
  { sessions }: Pick<ModelStores, 'sessions'>,
  memberId: string,
  phoneKey: string,
  number: string,
): Promise<Actor> => {
  const id = `session-${number}`;
  const { version } = await sessions.ofMember(memberId);
  const days = { createdAt: CREATED, expiresAt: '2027-11-01T00:00:00.000Z' };
  const session = { id, memberId, phoneKey, device: 'phone', lastSeenDay: '2026-11-01', ...days };
  await sessions.add(session, [], version);
  return { memberId, phoneKey, sessionId: id };
};

/** The people of a history; those with an account are approved. */
export const seedPeople = async (
  stores: ModelStores,
  files: FakeFiles,
  people: readonly SetupPerson[],
  base: number,
): Promise<ReadonlyMap<number, ModelPerson>> => {
  const all = new Map<number, ModelPerson>();
  for (const one of people) {
    const phone = phoneOf(base + one.n);
    const phoneKey = testSecrets.blindIndex('phone', phone);
    const person: ModelPerson = {
      ...{ ...one, phone, phoneKey, memberIds: [], actor: null },
      accounts: 0,
    };
    all.set(one.n, person);
    if (!one.account) continue;
    const number = base + one.n;
    const { realName, document } = submissionOf(person, 0);
    const documentIndex = testSecrets.blindIndex(
      'document',
      documentIdentity(document.kind, document.number),
    );
    const portraitKey = portraitOf(`member-${number}`);
    const { birthDate, sex } = one;
    const profile = { realName, birthDate, sex, documentIndex, portraitKey };
    if (one.guardian !== null) {
      const guardians = [`member-${base + one.guardian}`];
      const child: Member = { ...aMember(number, profile), phone: null, guardians };
      await stores.seedMember(child);
      person.memberIds.push(child.id);
      continue;
    }
    const wards = people.flatMap(({ n, guardian }) =>
      guardian === one.n ? [`member-${base + n}`] : [],
    );
    const member = aMember(number, profile, { wards });
    await stores.members.create(member);
    files.stored.set(portraitKey, { contentType: 'image/jpeg', bytes: 1 });
    person.actor = await addSession(stores, member.id, phoneKey, `${number}-0`);
    person.memberIds.push(member.id);
    person.accounts = 1;
  }
  return all;
};

/** Opens an account for a phone that has none (MEM-1), and logs a device in. */
export const register = async (
  stores: Pick<ModelStores, 'members' | 'sessions'>,
  files: FakeFiles,
  person: ModelPerson,
): Promise<void> => {
  const number = `${person.phone.slice(-4)}-${person.accounts}`;
  person.accounts += 1;
  const ids = { random: () => `member-${number}` };
  const clock = { now: () => CREATED };
  const { memberId } = await openAccount(
    { members: stores.members, secrets: testSecrets, ids, clock },
    person.phone,
  );
  files.stored.set(portraitOf(memberId), { contentType: 'image/jpeg', bytes: 1 });
  person.actor = await addSession(stores, memberId, person.phoneKey, number);
  if (!person.memberIds.includes(memberId)) person.memberIds.push(memberId);
};
