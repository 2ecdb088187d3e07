import { asGuardian } from '../../support/as-guardian';
import { must } from '../../support/entry-world';
import { aPortrait } from '../../support/pictures';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import type { Actor } from '../../../functions/domain/actor';
import { sealContext } from '../../../functions/domain/membership/sealing';
import { approveMember } from '../../../functions/usecases/membership/approve-member';
import { rejectMember } from '../../../functions/usecases/membership/reject-member';
import { setPublication } from '../../../functions/usecases/membership/set-publication';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { sendCode } from '../../../functions/usecases/session/send-code';
import type { SubmitProfile } from '../../../src/contract/membership';
import { aGuardian, aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

type Proof = NonNullable<NonNullable<SubmitProfile['guardian']>['proof']>;
type Guardian = NonNullable<SubmitProfile['guardian']>;

let serial = 0;
/** A child of eleven with its own phone, and a portrait uploaded; its guardian has another phone. */
const aChild = async (world: MembershipWorld) => {
  serial += 1;
  const phone = inventedPhone();
  const { actor } = await world.logIn(phone);
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const { key: portraitKey } = must(await requestUpload(world, actor, picture));
  world.files.stored.set(portraitKey, aPortrait());
  const guardian: Guardian = { ...aGuardian, phone: inventedPhone() };
  const submission = aSubmission({
    document: { kind: 'foreign-passport', number: `KG${String(serial).padStart(6, '0')}` },
    ...{ nationality: 'FR', birthDate: '2015-06-01', sex: 'F', portraitKey, guardian },
  });
  const submit = (change: Partial<SubmitProfile> = {}, by: Actor = actor) =>
    submitProfile(
      world,
      by,
      { ...submission, ...change },
      {
        address: world.address,
        ...(by === actor ? {} : { whose: asGuardian(world, by, actor) }),
      },
    );
  const consenting = (proof: Proof, more: Partial<Guardian> = {}) => ({
    guardian: { ...guardian, proof, ...more },
  });
  return { phone, actor, guardian, guardianPhone: guardian.phone ?? '', submit, consenting };
};

const codeFor = async (
  world: MembershipWorld,
  phone: string,
  purpose: 'guardian-consent' | 'login' = 'guardian-consent',
): Promise<Proof> => {
  const sent = await sendCode(world, { phone, purpose, address: world.address });
  if (!sent.ok) throw new Error(sent.reason);
  world.clock.advance(61);
  return { challenges: [sent.value.challenge], code: world.sms.codeTo(phone) };
};

describeInWorlds('MEM-6: a guardian’s consent is evidence', (newWorld) => {
  test('the child’s account submits with the code that went to the guardian’s phone', async () => {
    const world = newWorld();
    const child = await aChild(world);
    expect(await child.submit()).toMatchObject({ reason: 'GUARDIAN_CODE_REQUIRED' });
    const proof = await codeFor(world, child.guardianPhone);
    expect(world.sms.sent.at(-1)).toMatchObject({ template: 'guardian-consent' });
    expect(await child.submit(child.consenting(proof))).toMatchObject({
      value: {
        profile: {
          guardian: { name: '林大山', relation: 'father', consentAt: expect.any(String) },
        },
      },
    });
    const kept = JSON.stringify([
      await world.members.find(child.actor.memberId),
      await world.consentsOf(child.actor.memberId),
    ]);
    expect(kept).not.toContain(child.guardianPhone);
  });

  test('a wrong code, one for something else and one to another phone are refused', async () => {
    const world = newWorld();
    const child = await aChild(world);
    const right = await codeFor(world, child.guardianPhone);
    const wrong = { ...right, code: right.code === '000000' ? '111111' : '000000' };
    expect(await child.submit(child.consenting(wrong))).toMatchObject({
      ...{ reason: 'CODE_WRONG', detail: { triesLeft: 4 } },
    });
    const toLogIn = await codeFor(world, child.guardianPhone, 'login');
    expect(await child.submit(child.consenting(toLogIn))).toMatchObject({ reason: 'CODE_EXPIRED' });
    const elsewhere = await codeFor(world, inventedPhone());
    expect(await child.submit(child.consenting(elsewhere))).toMatchObject({
      reason: 'CODE_EXPIRED',
    });
    expect((await world.members.find(child.actor.memberId))?.profile).toBeNull();
    expect(await world.consentsOf(child.actor.memberId)).toEqual([]);
    expect(await child.submit(child.consenting(right))).toMatchObject({ ok: true });
  });

  test('the phone of the child’s own account is no guardian’s', async () => {
    const world = newWorld();
    const child = await aChild(world);
    const proof = await codeFor(world, child.phone);
    expect(await child.submit(child.consenting(proof, { phone: child.phone }))).toMatchObject({
      reason: 'GUARDIAN_PHONE_OWN',
    });
  });

  test('who has consented is not asked again, but for another guardian, text or question', async () => {
    const world = newWorld();
    const child = await aChild(world);
    const proof = await codeFor(world, child.guardianPhone);
    expect(await child.submit(child.consenting(proof))).toMatchObject({ ok: true });
    // the answer was lost and the request comes again; then something else of the profile changes
    expect(await child.submit(child.consenting(proof))).toMatchObject({ ok: true });
    expect(await child.submit({ grade: 5 })).toMatchObject({ value: { profile: { grade: 5 } } });
    for (const change of [
      { name: '林小山' },
      { relation: 'grandparent' as const },
      { phone: inventedPhone() },
      { textVersion: '2026-11' as const },
    ])
      expect(await child.submit({ guardian: { ...child.guardian, ...change } })).toMatchObject({
        reason: 'GUARDIAN_CODE_REQUIRED',
      });
    // MEM-13: to be published is a consent of its own
    expect(await child.submit({ publication: '2026-12' })).toMatchObject({
      reason: 'GUARDIAN_CODE_REQUIRED',
    });
    const again = await codeFor(world, child.guardianPhone);
    expect(
      await child.submit({ ...child.consenting(again), publication: '2026-12' }),
    ).toMatchObject({ value: { publication: { version: '2026-12', withdrawnAt: null } } });
  });

  test('the guardian’s own account needs no code, and is whom the records name', async () => {
    const world = newWorld();
    const child = await aChild(world);
    const { actor: mother } = await world.logIn(inventedPhone());
    expect(await child.submit({ publication: '2026-12' }, mother)).toMatchObject({ ok: true });
    const records = await world.consentsOf(child.actor.memberId);
    expect(records.map(({ kind, version, by }) => [kind, version, by]).sort()).toEqual([
      ['guardian', '2026-12', mother.memberId],
      ['publication', '2026-12', mother.memberId],
      ['sensitive-data', '2026-11', mother.memberId],
    ]);
    const sealed = records.find(({ kind }) => kind === 'guardian')?.sealed ?? '';
    expect(
      JSON.parse(world.secrets.open(sealed, sealContext.consent(child.actor.memberId)) ?? ''),
    ).toEqual({
      ...{ of: '林一帆', name: '林大山', relation: 'father' },
      ...{ phone: child.guardianPhone, knownBy: 'account' },
    });
  });

  test('records are only ever added: a later consent leaves the former one as it was', async () => {
    const world = newWorld();
    const child = await aChild(world);
    await child.submit(child.consenting(await codeFor(world, child.guardianPhone)));
    const first = await world.consentsOf(child.actor.memberId);
    expect(first).toHaveLength(2);
    const other = { name: '沈云', relation: 'mother' as const, phone: inventedPhone() };
    const proof = await codeFor(world, other.phone);
    expect(await child.submit(child.consenting(proof, other))).toMatchObject({ ok: true });
    // twice at one moment
    expect(await child.submit({ guardian: { ...child.guardian, ...other } })).toMatchObject({
      ok: true,
    });
    const all = await world.consentsOf(child.actor.memberId);
    expect(all).toHaveLength(6);
    for (const record of first) expect(all).toContainEqual(record);
  });

  test('of the older no guardian is kept', async () => {
    const world = newWorld();
    const child = await aChild(world);
    expect(await child.submit({ birthDate: '2012-11-20' })).toMatchObject({
      value: { profile: { guardian: null } },
    });
    expect((await world.consentsOf(child.actor.memberId)).map(({ kind }) => kind)).toEqual([
      'sensitive-data',
    ]);
  });

  test('an age that nobody has reviewed does not make a child older: its own consent is refused', async () => {
    const world = newWorld();
    const child = await aChild(world);
    must(await child.submit(child.consenting(await codeFor(world, child.guardianPhone))));
    must(await approveMember(world, child.actor.memberId));
    const older = { birthDate: '1999-05-01', guardian: null };
    const publication = '2026-12';
    expect(await child.submit({ ...older, publication })).toMatchObject({
      reason: 'GUARDIAN_CONSENT_REQUIRED',
    });
    must(await child.submit(older));
    const { actor } = child;
    const asked = { consentTo: publication } as const;
    expect(
      await setPublication(world, actor, actor.memberId, asked, 'a-child-alone'),
    ).toMatchObject({ reason: 'GUARDIAN_CONSENT_REQUIRED' });
  });

  test('what a child consented to as somebody older does not stand once the age is right', async () => {
    const world = newWorld();
    const child = await aChild(world);
    const older = { birthDate: '2005-05-01', guardian: null, publication: '2026-12' } as const;
    expect(await child.submit(older)).toMatchObject({
      value: { publication: { withdrawnAt: null } },
    });
    must(await rejectMember(world, child.actor.memberId, 'reject', '生日与证件不符'));
    const noted = async () =>
      (await world.forgotten.all()).filter(({ memberId }) => memberId === child.actor.memberId);
    expect(await noted()).toEqual([]);
    const proof = await codeFor(world, child.guardianPhone);
    expect(await child.submit(child.consenting(proof))).toMatchObject({
      value: { publication: null },
    });
    // the issues there are show the name no longer either, as after a withdrawal
    expect(await noted()).toMatchObject([{ everywhere: true }]);
    const kinds = (await world.consentsOf(child.actor.memberId)).map(({ kind }) => kind);
    expect(kinds).toContain('publication');
    // the guardian is asked anew, and what they say stands
    const again = await codeFor(world, child.guardianPhone);
    must(await child.submit({ ...child.consenting(again), publication: '2026-12' }));
    expect(await child.submit({ grade: 5 })).toMatchObject({
      value: { publication: { withdrawnAt: null } },
    });
  });
});
