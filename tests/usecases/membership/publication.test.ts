import { asGuardian } from '../../support/as-guardian';
import { must } from '../../support/entry-world';
import { aPortrait } from '../../support/pictures';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import type { Actor } from '../../../functions/domain/actor';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { setPublication } from '../../../functions/usecases/membership/set-publication';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { aGuardian, aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

let serial = 0;
const TEXT = '2026-12';
const set = (
  world: MembershipWorld,
  actor: Actor,
  consentTo: typeof TEXT | null,
  memberId = actor.memberId,
) => {
  serial += 1;
  return setPublication(world, actor, memberId, { consentTo }, `publication-${serial}`);
};

/** With a profile, submitted by a guardian's account where it is a child's. */
const aPerson = async (world: MembershipWorld, birthDate: string) => {
  serial += 1;
  const { actor } = await world.logIn(inventedPhone());
  const { actor: guardian } = await world.logIn(inventedPhone());
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const { key: portraitKey } = must(await requestUpload(world, actor, picture));
  world.files.stored.set(portraitKey, aPortrait());
  const document = { kind: 'foreign-passport', number: `KQ${String(serial).padStart(6, '0')}` };
  const submission = aSubmission({
    ...{ document: document as { kind: 'foreign-passport'; number: string }, birthDate, sex: 'F' },
    ...{ nationality: 'FR', portraitKey, guardian: aGuardian },
  });
  const submitted = await submitProfile(world, guardian, submission, {
    ...{ address: world.address, whose: asGuardian(world, guardian, actor) },
  });
  if (!submitted.ok) throw new Error(submitted.reason);
  return { actor, guardian };
};
const kindsOf = async (world: MembershipWorld, { memberId }: Actor) =>
  (await world.consentsOf(memberId)).map(({ kind }) => kind).filter((kind) => /^pub/.test(kind));

describeInWorlds('MEM-13: the consent to be shown by name and unit', (newWorld) => {
  test('stands from when it is given until it is withdrawn, and every step is recorded', async () => {
    const world = newWorld();
    const { actor } = await aPerson(world, '2010-06-01');
    expect(await getMe(world, actor)).toMatchObject({ value: { publication: null } });
    const given = world.clock.now();
    const standing = { version: TEXT, at: given, withdrawnAt: null };
    expect(await set(world, actor, TEXT)).toMatchObject({ value: { publication: standing } });
    expect(await getMe(world, actor)).toMatchObject({ value: { publication: standing } });
    world.clock.advance(60);
    const withdrawn = { ...standing, withdrawnAt: world.clock.now() };
    expect(await set(world, actor, null)).toMatchObject({ value: { publication: withdrawn } });
    expect(await getMe(world, actor)).toMatchObject({ value: { publication: withdrawn } });
    world.clock.advance(60);
    await set(world, actor, TEXT);
    const records = await world.consentsOf(actor.memberId);
    expect(records.filter(({ kind }) => kind !== 'sensitive-data')).toMatchObject([
      { kind: 'publication', version: TEXT, at: given, by: actor.memberId },
      { kind: 'publication-withdrawn', version: TEXT, at: withdrawn.withdrawnAt },
      { kind: 'publication', version: TEXT, at: world.clock.now() },
    ]);
  });

  test('is nobody’s without a profile; nothing to withdraw is no fault and no record', async () => {
    const world = newWorld();
    const { actor: nobody } = await world.logIn(inventedPhone());
    expect(await set(world, nobody, TEXT)).toMatchObject({ reason: 'PROFILE_REQUIRED' });
    const { actor } = await aPerson(world, '2010-06-01');
    expect(await set(world, actor, null)).toEqual({
      ok: true,
      value: { memberId: actor.memberId, publication: null },
    });
    expect(await kindsOf(world, actor)).toEqual([]);
    expect((await world.forgotten.all()).map(({ memberId }) => memberId)).not.toContain(
      actor.memberId,
    );
  });

  test('of a child under 14 is the guardian’s to give, and the child’s too to take back', async () => {
    const world = newWorld();
    const { actor, guardian } = await aPerson(world, '2015-06-01');
    expect(await set(world, actor, TEXT)).toMatchObject({ reason: 'GUARDIAN_CONSENT_REQUIRED' });
    // whoever is no guardian of theirs is not even told that there is somebody
    expect(await set(world, guardian, TEXT, actor.memberId)).toMatchObject({
      reason: 'PERSON_NOT_FOUND',
    });
    const find: typeof world.members.find = async (id) => {
      const member = await world.members.find(id);
      return member && id === actor.memberId
        ? { ...member, guardians: [guardian.memberId] }
        : member;
    };
    const family = { ...world, members: { ...world.members, find } };
    expect(await set(family, guardian, TEXT, actor.memberId)).toMatchObject({ ok: true });
    expect((await world.members.find(actor.memberId))?.publication?.by).toBe(guardian.memberId);
    expect(await set(world, actor, null)).toMatchObject({ ok: true });
    expect(await kindsOf(world, actor)).toEqual(['publication', 'publication-withdrawn']);
  });

  test('a withdrawal is noted for the rankings before it is written', async () => {
    const world = newWorld();
    const { actor } = await aPerson(world, '2010-06-01');
    await set(world, actor, TEXT);
    const { memberId } = actor;
    const members: typeof world.members = {
      ...world.members,
      savePublication: async () => {
        throw new Error('crash');
      },
    };
    await expect(set({ ...world, members }, actor, null)).rejects.toThrow('crash');
    expect(await world.forgotten.all()).toContainEqual({
      ...{ memberId, at: world.clock.now(), everywhere: true },
    });
  });

  test('its records outlive the account', async () => {
    const world = newWorld();
    const { actor } = await aPerson(world, '2010-06-01');
    await set(world, actor, TEXT);
    const before = await world.consentsOf(actor.memberId);
    expect(await deleteAccount(world, actor)).toEqual({ ok: true, value: null });
    expect(await world.members.find(actor.memberId)).toBeNull();
    const after = await world.consentsOf(actor.memberId);
    expect(after.map(({ kind, at }) => [kind, at])).toEqual(
      before.map(({ kind, at }) => [kind, at]),
    );
    // 25 November 2026, three years, and two days for the years that are no leap years; in memory there is no end
    for (const record of after)
      if ('ttl' in record)
        expect(new Date(Number(record.ttl) * 1000).toISOString().slice(0, 10)).toBe('2029-11-27');
  });
});
