import type { Certificate } from '../../../src/contract/certificates';
import type { Me } from '../../../src/contract/membership';
import type { Actor } from '../../../functions/domain/actor';
import { addPerson } from '../../../functions/usecases/membership/add-person';
import { askCertification } from '../../../functions/usecases/membership/ask-certification';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import {
  openEvidence,
  reviewCertification,
  waitingRoles,
} from '../../../functions/usecases/membership/review-certification';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { withdrawCertification } from '../../../functions/usecases/membership/withdraw-certification';
import { aSubmission } from '../../support/a-submission';
import { must } from '../../support/entry-world';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';
import { aPortrait } from '../../support/pictures';

let serial = 0;
const key = () => `certification-${(serial += 1)}`;

const uploaded = async (world: MembershipWorld, actor: Actor, bytes = aPortrait()) => {
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const target = must(await requestUpload(world, actor, picture));
  world.files.stored.set(target.key, bytes);
  return target.key;
};

const aPerson = async (world: MembershipWorld) => {
  const { actor } = await world.logIn(inventedPhone());
  const number = `KC${String((serial += 1)).padStart(6, '0')}`;
  const identity = { document: { kind: 'foreign-passport', number } as const, nationality: 'FR' };
  const submission = aSubmission({
    ...{ ...identity, birthDate: '1990-03-07', sex: 'F', realName: '林一帆' },
    portraitKey: await uploaded(world, actor),
  });
  must(await submitProfile(world, actor, submission, world));
  return actor;
};

const ask = async (world: MembershipWorld, actor: Actor, certificate: Certificate) => {
  const pictures = [await uploaded(world, actor)];
  return askCertification(world, actor, { certificate, pictures }, key());
};
const only = ({ certifications }: Me) => certifications.at(-1)?.id ?? '';
const evidence = (world: MembershipWorld, { memberId }: Actor) =>
  [...world.files.stored.keys()].filter((one) => one.startsWith(`evidence/${memberId}/`));
const uploads = (world: MembershipWorld, { memberId }: Actor) =>
  [...world.files.stored.keys()].filter((one) => one.startsWith(`uploads/${memberId}/`));
const states = async (world: MembershipWorld, actor: Actor) =>
  must(await getMe(world, actor)).certifications.map(
    ({ certificate, state }) => `${certificate} ${state}`,
  );
const approve = { is: 'approve' } as const;
const reject = { is: 'reject', because: '证书看不清' } as const;

describeInWorlds('MEM-4: certified roles', (newWorld) => {
  test('asked for with evidence where no upload reaches, approved, and better ones beside it', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const me = must(await ask(world, actor, 'coach-junior-province'));
    const askedAt = world.clock.now();
    expect(me.certifications).toEqual([
      {
        id: only(me),
        ...{ role: 'coach', certificate: 'coach-junior-province', state: 'pending' },
        ...{ because: null, askedAt },
      },
    ]);
    expect(me.persons[0]?.certifiedRoles).toEqual([]);
    expect(evidence(world, actor)).toHaveLength(1);
    expect(uploads(world, actor)).toEqual([]);
    const waiting = await waitingRoles(world);
    expect(waiting.filter(({ memberId }) => memberId === actor.memberId)).toHaveLength(1);

    must(await reviewCertification(world, actor.memberId, only(me), approve));
    expect(must(await getMe(world, actor)).persons[0]?.certifiedRoles).toEqual(['coach']);
    const after = await waitingRoles(world);
    expect(after.filter(({ memberId }) => memberId === actor.memberId)).toEqual([]);

    const better = must(await ask(world, actor, 'coach-senior-association'));
    expect(await states(world, actor)).toEqual([
      'coach-junior-province approved',
      'coach-senior-association pending',
    ]);
    expect(better.persons[0]?.certifiedRoles).toEqual(['coach']);
    must(await reviewCertification(world, actor.memberId, only(better), approve));
    expect(await states(world, actor)).toEqual(['coach-senior-association approved']);
    expect(evidence(world, actor)).toHaveLength(1);
  });

  test('one of a role at a time; after a rejection, of which the evidence is gone, again', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const me = must(await ask(world, actor, 'referee-second'));
    expect(await ask(world, actor, 'referee-first')).toMatchObject({
      reason: 'CERTIFICATION_WAITS',
    });
    must(await ask(world, actor, 'examiner'));
    must(await reviewCertification(world, actor.memberId, only(me), reject));
    expect(must(await getMe(world, actor)).certifications[0]).toMatchObject({
      ...{ state: 'rejected', because: '证书看不清' },
    });
    expect(evidence(world, actor)).toHaveLength(1);
    must(await ask(world, actor, 'referee-first'));
    expect(await states(world, actor)).toEqual(['examiner pending', 'referee-first pending']);
  });

  test('an approval is taken back with a reason that names nobody', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const id = only(must(await ask(world, actor, 'referee-second')));
    const withdraw = (because: string) =>
      reviewCertification(world, actor.memberId, id, { is: 'withdraw', because });
    expect(await withdraw('证书已注销')).toMatchObject({ reason: 'NOTHING_TO_REVIEW' });
    must(await reviewCertification(world, actor.memberId, id, approve));
    expect(await withdraw('林一帆的证书已注销')).toMatchObject({ reason: 'REASON_PERSONAL' });
    must(await withdraw('证书已注销'));
    expect(await states(world, actor)).toEqual(['referee-second rejected']);
    expect(must(await getMe(world, actor)).persons[0]?.certifiedRoles).toEqual([]);
    expect(evidence(world, actor)).toEqual([]);
  });

  test('withdrawn by its person, whatever it was; again is no fault', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const certificationId = only(must(await ask(world, actor, 'referee-second')));
    for (const each of [key(), key()])
      must(await withdrawCertification(world, actor, { certificationId }, each));
    expect(await states(world, actor)).toEqual([]);
    expect(evidence(world, actor)).toEqual([]);
  });

  test('nothing but own uploads that are pictures; a profile first; nobody of another account', async () => {
    const world = newWorld();
    const [actor, other] = [await aPerson(world), await aPerson(world)];
    const body = { certificate: 'examiner' } as const;
    const asked = (pictures: string[], forWhom?: string) =>
      askCertification(world, actor, { ...body, pictures, for: forWhom }, key());
    expect(await asked([await uploaded(world, other)])).toMatchObject({
      reason: 'EVIDENCE_INVALID',
    });
    const text = await uploaded(world, actor, Buffer.from('no picture'));
    const good = await uploaded(world, actor);
    expect(await asked([good, text])).toMatchObject({ reason: 'EVIDENCE_INVALID' });
    expect(uploads(world, actor)).toEqual([good]);
    expect(evidence(world, actor)).toEqual([]);
    expect(await asked([text])).toMatchObject({ reason: 'EVIDENCE_MISSING' });
    expect(await asked([good], other.memberId)).toMatchObject({ reason: 'PERSON_NOT_FOUND' });
    const child = must(await addPerson(world, actor, key())).persons.at(-1)?.memberId;
    expect(await asked([good], child)).toMatchObject({ reason: 'PROFILE_REQUIRED' });
  });

  test('of two reviewers at once one decides, and so between a reviewer and who withdraws', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const id = only(must(await ask(world, actor, 'referee-second')));
    const both = await Promise.all(
      [approve, reject].map((verdict) => reviewCertification(world, actor.memberId, id, verdict)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter((one) => !one.ok && one.reason === 'NOTHING_TO_REVIEW')).toHaveLength(1);

    const other = await aPerson(world);
    const certificationId = only(must(await ask(world, other, 'referee-second')));
    const [verdict, gone] = await Promise.all([
      reviewCertification(world, other.memberId, certificationId, approve),
      withdrawCertification(world, other, { certificationId }, key()),
    ]);
    expect(gone.ok).toBe(true);
    expect(verdict.ok || verdict.reason === 'NOT_FOUND').toBe(true);
    expect(await states(world, other)).toEqual([]);
    expect(evidence(world, other)).toEqual([]);
  });

  test('whoever opens evidence is noted first, and the evidence goes with the account (MEM-6)', async () => {
    const world = newWorld();
    const actor = await aPerson(world);
    const id = only(must(await ask(world, actor, 'referee-second')));
    const opened = must(await openEvidence(world, '审核员甲', actor.memberId, id));
    expect(opened.certification.pictures).toEqual(evidence(world, actor));
    const noted = await world.accesses.ofDay(world.clock.now().slice(0, 10));
    expect(noted.filter(({ members }) => members.includes(actor.memberId))).toMatchObject([
      { by: '审核员甲', what: 'evidence-opened', event: null },
    ]);
    must(await deleteAccount(world, actor));
    expect(evidence(world, actor)).toEqual([]);
    expect((await waitingRoles(world)).map(({ memberId }) => memberId)).not.toContain(
      actor.memberId,
    );
  });
});
