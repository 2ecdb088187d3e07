import { CONSENT_TEXTS } from '../../../src/contract/consents';
import { GUARDIAN_CONSENT_UNDER } from '../../../src/contract/limits';
import { ex } from '../../adapters/dynamo/expression';
import { memberItem } from '../../adapters/dynamo/member-item';
import { transact } from '../../adapters/dynamo/write';
import type { Wiring } from '../../handlers/wiring';
import type { Actor } from '../../domain/actor';
import { ok, refuse, type Result } from '../../domain/result';
import type { PersonOf } from '../../usecases/membership/person-of';
import { shanghaiDay } from '../../domain/calendar/calendar';
import { uploadKey } from '../../domain/membership/portrait';
import { approveMember } from '../../usecases/membership/approve-member';
import { rejectMember } from '../../usecases/membership/reject-member';
import { changePassword } from '../../usecases/session/end-sessions';
import { openAccount } from '../../usecases/session/open-account';
import { unitIdOf } from '../../usecases/membership/propose-unit';
import { requestUpload } from '../../usecases/membership/request-upload';
import { submitProfile } from '../../usecases/membership/submit-profile';
import { untilFresh } from '../../usecases/commands/until-fresh';
import { documentOf, gradeOf, REJECTED_BECAUSE, type DemoAccount, type DemoPerson } from './people';
import { demoPortrait } from './portrait';
import { demoUnits } from './units';

/** The value, or the end of the demo: nothing of it may be refused. */
export const must = <T>(result: Result<T>, what: string): T => {
  if (!result.ok) throw new Error(`演示数据：${what}被拒绝（${result.reason}）`);
  return result.value;
};

/** Puts the units on the kept list; the same ones again change nothing. */
export const loadUnits = async ({ units, secrets }: Wiring): Promise<void> => {
  await Promise.all(
    demoUnits.map((unit) =>
      units.keep({ id: unitIdOf(secrets, unit.name, unit.city), ...unit, state: 'kept' }),
    ),
  );
};

/** The unit of a person: of the kept list, wherever its number points. */
export const unitOf = ({ secrets }: Wiring, { unit }: DemoPerson) => {
  const chosen = demoUnits[unit % demoUnits.length];
  if (!chosen) throw new Error('no units');
  return { id: unitIdOf(secrets, chosen.name, chosen.city), ...chosen };
};

const actorOf = async (deps: Wiring, phone: string): Promise<Actor> => ({
  ...(await openAccount(deps, phone)),
  sessionId: 'demo',
});

const uploadPortrait = async (deps: Wiring, actor: Actor, tone: number): Promise<string> => {
  const picture = demoPortrait(tone);
  const target = must(
    await requestUpload(deps, actor, { contentType: 'image/png', bytes: picture.length }),
    '上传照片',
  );
  const answer = await fetch(target.url, {
    method: 'PUT',
    headers: target.headers,
    body: new Uint8Array(picture),
  });
  if (!answer.ok) throw new Error(`演示数据：照片存不进去（${answer.status}）`);
  return target.key;
};

/** Nobody looks at the crowd's portraits: theirs count as uploaded. */
const withoutPortraits = (deps: Wiring): Wiring => ({
  ...deps,
  files: {
    ...deps.files,
    read: () => Promise.resolve(new Uint8Array(1)),
    put: () => Promise.resolve(true),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(true),
  },
  pictures: {
    portrait: (bytes) => Promise.resolve(ok(bytes)),
    evidence: (bytes) => Promise.resolve(ok(bytes)),
    paper: (bytes) => Promise.resolve(ok({ contentType: 'image/jpeg', bytes })),
  },
});

/** One of the crowd: account and approved profile. */
export const loadPlayer = (deps: Wiring, person: DemoPerson): Promise<Actor> =>
  loadProfile(withoutPortraits(deps), person, (actor) =>
    Promise.resolve(uploadKey(actor.memberId, 'not-uploaded', 'image/png')),
  );

/**
 * Who submits the people of the demo: they are taken over with their consents, as an association takes over a season
 * that it has published by names, so nobody's phone is sent a code and everybody is shown by name and unit (MEM-13).
 */
const GUARDIAN: Actor = {
  memberId: 'demo-guardian',
  phoneKey: 'demo-guardian',
  sessionId: 'demo',
};

/** Account and reviewed profile of a person, through the use cases a person goes through. */
const loadProfile = async (
  deps: Wiring,
  person: DemoPerson,
  portrait: (actor: Actor) => Promise<string>,
  review: DemoAccount['review'] = 'approved',
): Promise<Actor> => {
  const actor = await actorOf(deps, person.phone);
  await giveProfile(deps, actor, person, portrait, review);
  return actor;
};

/** A member of the demo and who submits their profile: nobody has a bond to a guardian who is there for this alone. */
const takenOver = async (
  { members }: Wiring,
  { memberId }: Actor,
  young: boolean,
): Promise<Result<PersonOf>> => {
  const person = await members.find(memberId);
  if (!person) return refuse('PERSON_NOT_FOUND');
  const guardian = { ...person, id: GUARDIAN.memberId, phone: null, wards: [] };
  return ok({ account: young ? guardian : person, person });
};

/** A reviewed profile for a member who has none. */
const giveProfile = async (
  deps: Wiring,
  actor: Actor,
  person: DemoPerson,
  portrait: (actor: Actor) => Promise<string>,
  review: DemoAccount['review'] = 'approved',
): Promise<void> => {
  if ((await deps.members.find(actor.memberId))?.profile) return;
  const year = Number(shanghaiDay(deps.clock.now()).slice(0, 4));
  const unit = unitOf(deps, person);
  const young = person.age <= GUARDIAN_CONSENT_UNDER;
  must(
    await submitProfile(
      deps,
      young ? GUARDIAN : actor,
      {
        realName: person.realName,
        document: { kind: 'resident-id', number: documentOf(person, year) },
        nationality: 'CN',
        province: unit.province,
        grade: gradeOf(person.age),
        unitId: unit.id,
        portraitKey: await portrait(actor),
        guardian: young
          ? {
              name: `${person.realName.charAt(0)}建国`,
              relation: 'father',
              phone: '19900009999',
              textVersion: CONSENT_TEXTS.guardian[0],
            }
          : null,
        sensitiveDataConsent: true,
        publication: CONSENT_TEXTS.publication[0],
      },
      { address: person.phone, whose: () => takenOver(deps, actor, young) },
    ),
    `${person.realName}的资料`,
  );
  const { memberId } = actor;
  const { realName } = person;
  if (review === 'approved') {
    const approved = await approveMember(deps, memberId);
    // whoever has gone to another number since, with profile and document, is not there twice
    if (approved.ok || approved.reason !== 'DOCUMENT_TAKEN') must(approved, `${realName}的审核`);
  }
  if (review === 'rejected')
    must(await rejectMember(deps, memberId, 'reject', REJECTED_BECAUSE), `${realName}的审核`);
};

/** A child's person with an account that acts for it, both sides of the tie at once (MEM-1), and its profile. */
export const loadChild = async (
  deps: Wiring,
  guardian: Actor,
  child: DemoPerson,
  memberId: string,
): Promise<Actor> => {
  const account = await deps.members.find(guardian.memberId);
  if (!account) throw new Error(`演示数据：没有 ${child.phone} 的账号`);
  if (!account.wards.includes(memberId))
    await transact(deps.table, [
      {
        put: memberItem({
          ...account,
          ...{ id: memberId, phone: null, guardians: [account.id], wards: [], bonded: true },
          ...{ passwordHash: null, openid: null, profile: null, approved: null },
          ...{ review: 'none', rejectedBecause: null, certifications: [] },
          ...{ subscriptions: {}, carriedOut: {}, version: 1 },
        }),
        when: ex`attribute_not_exists(PK)`,
      },
      {
        put: memberItem({
          ...account,
          wards: [...account.wards, memberId],
          bonded: true,
          version: account.version + 1,
        }),
        when: ex`version = ${account.version}`,
      },
    ]);
  const actor = { ...guardian, memberId };
  await giveProfile(withoutPortraits(deps), actor, child, (self) =>
    Promise.resolve(uploadKey(self.memberId, 'not-uploaded', 'image/png')),
  );
  return actor;
};

/** The use case of the settings page wants a session; nobody of the demo has logged in. */
const firstPassword = async (
  deps: Wiring,
  { memberId, phoneKey }: Actor,
  password: string,
): Promise<Result<null>> => {
  const hash = await deps.passwords.hash(password);
  return untilFresh(async () => {
    const seen = await deps.sessions.ofMember(memberId);
    return changePassword(deps, memberId, { hash, phoneKey }, { keep: null, seen });
  });
};

/** One of the accounts that `npm start` names, with its password and its state of review. */
export const loadAccount = async (
  deps: Wiring,
  account: DemoAccount,
  password: string,
): Promise<Actor> => {
  const { review } = account;
  const actor =
    review === 'none'
      ? await actorOf(deps, account.phone)
      : await loadProfile(
          deps,
          account,
          (self) => uploadPortrait(deps, self, Number(account.phone.slice(-1))),
          review,
        );
  const member = await deps.members.find(actor.memberId);
  if (!member) throw new Error(`演示数据：没有 ${account.phone} 的账号`);
  if (member.passwordHash === null)
    must(await firstPassword(deps, actor, password), `${account.phone} 的密码`);
  return actor;
};
