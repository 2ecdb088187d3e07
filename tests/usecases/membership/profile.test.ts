import type { Actor } from '../../../functions/domain/actor';
import { approveMember } from '../../../functions/usecases/membership/approve-member';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { requestPortraitUpload } from '../../../functions/usecases/membership/request-portrait-upload';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

interface Person {
  readonly phone: string;
  readonly actor: Actor;
  readonly portraitKey: string;
}

/** Logged in, with a portrait uploaded. */
const newPerson = async (world: MembershipWorld): Promise<Person> => {
  const phone = inventedPhone();
  const { actor } = await world.logIn(phone);
  return { phone, actor, portraitKey: await upload(world, actor) };
};
const upload = async (world: MembershipWorld, actor: Actor): Promise<string> => {
  const picture = { contentType: 'image/jpeg', bytes: 40_000 } as const;
  const target = await requestPortraitUpload(world, actor, picture);
  if (!target.ok) throw new Error(target.reason);
  world.files.stored.set(target.value.key, picture);
  return target.value.key;
};
let serial = 0;
/** Another invented passport each time: worlds may share a table, and a document is one member's. */
const passport = () => {
  serial += 1;
  return {
    document: { kind: 'foreign-passport', number: `KP${String(serial).padStart(6, '0')}` } as const,
    nationality: 'FR',
    birthDate: '1990-03-07',
    sex: 'F' as const,
  };
};
const submitted = async (world: MembershipWorld, person: Person, overrides = {}) => {
  const submission = aSubmission({ ...passport(), portraitKey: person.portraitKey, ...overrides });
  const result = await submitProfile(world, person.actor, submission, world);
  return { submission, result };
};

describeInWorlds('MEM-2, MEM-3, MEM-6, MEM-7: the real-name profile', (newWorld) => {
  test('is sealed, masked, waits for review, and is approved', async () => {
    const world = newWorld();
    const person = await newPerson(world);
    const { submission, result } = await submitted(world, person);
    expect(result).toMatchObject({
      ok: true,
      value: {
        review: 'pending',
        profile: { realName: '林一帆', documentMasked: expect.stringMatching(/^K\*{6}\d$/) },
      },
    });
    const kept = JSON.stringify(await world.members.find(person.actor.memberId));
    expect(kept).not.toContain(submission.document.number);
    expect(kept).not.toContain(person.phone);
    expect(JSON.stringify(result)).not.toContain(submission.document.number);

    expect(await approveMember(world, person.phone)).toMatchObject({ ok: true });
    expect(await approveMember(world, person.phone)).toMatchObject({ ok: true });
    expect(await getMe(world, person.actor)).toMatchObject({
      value: { review: 'approved', locked: false, hasPassword: false },
    });
  });

  test('approving wants an account with a profile', async () => {
    const world = newWorld();
    expect(await approveMember(world, inventedPhone())).toMatchObject({ reason: 'NOT_FOUND' });
    const { phone } = await newPerson(world);
    expect(await approveMember(world, phone)).toMatchObject({ reason: 'NOT_FOUND' });
  });

  test('a repeat changes nothing; another identity waits for the end of the review', async () => {
    const world = newWorld();
    const person = await newPerson(world);
    const { submission } = await submitted(world, person);
    expect(await submitProfile(world, person.actor, submission, world)).toMatchObject({
      value: { review: 'pending' },
    });
    expect(
      await submitProfile(world, person.actor, { ...submission, realName: '林二帆' }, world),
    ).toMatchObject({ reason: 'PROFILE_UNDER_REVIEW' });
  });

  test('MEM-7: after approval a new name is reviewed again, and locked in a live entry', async () => {
    const world = newWorld();
    const person = await newPerson(world);
    const { submission } = await submitted(world, person);
    await approveMember(world, person.phone);
    const renamed = { ...submission, realName: '林二帆' };
    await world.setLive(person.actor.memberId, 1, '2026-12-20');
    expect(await getMe(world, person.actor)).toMatchObject({ value: { locked: true } });
    expect(await submitProfile(world, person.actor, renamed, world)).toEqual({
      ok: false,
      reason: 'PROFILE_LOCKED',
    });
    expect(
      await submitProfile(
        world,
        person.actor,
        { ...submission, province: '上海', grade: 6 },
        world,
      ),
    ).toMatchObject({ value: { review: 'approved', profile: { province: '上海', grade: 6 } } });
    // the tournament's last day in Shanghai still locks, the day after no longer does
    world.clock.set('2026-12-20T15:59:59.999Z');
    expect(await getMe(world, person.actor)).toMatchObject({ value: { locked: true } });
    world.clock.set('2026-12-20T16:00:00.000Z');
    expect(await getMe(world, person.actor)).toMatchObject({ value: { locked: false } });
    expect(await submitProfile(world, person.actor, renamed, world)).toMatchObject({
      value: { review: 'pending', profile: { realName: '林二帆' } },
    });
  });

  test('a former document is free again once another is given', async () => {
    const world = newWorld();
    const [one, two] = [await newPerson(world), await newPerson(world)];
    const { submission } = await submitted(world, one);
    await approveMember(world, one.phone);
    expect((await submitted(world, one)).result).toMatchObject({ ok: true });
    const taken = await submitProfile(
      world,
      two.actor,
      { ...submission, portraitKey: two.portraitKey },
      world,
    );
    expect(taken).toMatchObject({ ok: true });
  });

  test('MEM-2: the portrait must be one’s own, there, a picture and small enough', async () => {
    const world = newWorld();
    const [person, other] = [await newPerson(world), await newPerson(world)];
    const refused = async (portraitKey: string) => {
      const { result } = await submitted(world, person, { portraitKey });
      return result.ok ? 'accepted' : result.reason;
    };
    const store = async (contentType: string, bytes: number) => {
      const key = await upload(world, person.actor);
      world.files.stored.set(key, { contentType, bytes });
      return key;
    };
    expect(await refused(other.portraitKey)).toBe('PORTRAIT_INVALID');
    expect(await refused(`${person.portraitKey}/../x`)).toBe('PORTRAIT_INVALID');
    expect(await refused(await store('text/html', 100))).toBe('PORTRAIT_INVALID');
    expect(await refused(await store('image/png', 2 * 1024 * 1024 + 1))).toBe('PORTRAIT_INVALID');
    world.files.stored.delete(person.portraitKey);
    expect(await refused(person.portraitKey)).toBe('PORTRAIT_REQUIRED');
    world.files.down = true;
    expect(await refused(person.portraitKey)).toBe('TRY_AGAIN');
  });

  test('a new portrait replaces the former one', async () => {
    const world = newWorld();
    const person = await newPerson(world);
    const { submission } = await submitted(world, person);
    const portraitKey = await upload(world, person.actor);
    await submitProfile(world, person.actor, { ...submission, portraitKey }, world);
    expect([...world.files.stored.keys()]).toEqual([portraitKey]);
  });

  test('pictures never submitted are overwritten, and go with the account (PIPL)', async () => {
    const world = newWorld();
    const person = await newPerson(world);
    const { result } = await submitted(world, person);
    expect(result.ok).toBe(true);
    const uploads = [await upload(world, person.actor), await upload(world, person.actor)];
    expect(new Set(uploads).size).toBe(1);
    expect([...world.files.stored.keys()]).toEqual([person.portraitKey, uploads[0]]);
    world.files.down = true;
    expect(await deleteAccount(world, person.actor)).toMatchObject({ reason: 'TRY_AGAIN' });
    world.files.down = false;
    expect(await deleteAccount(world, person.actor)).toMatchObject({ ok: true });
    expect([...world.files.stored.keys()]).toEqual([]);
  });

  test('the day of the last visit is noted when the app opens', async () => {
    const world = newWorld();
    const { actor } = await newPerson(world);
    const touch = jest.spyOn(world.sessions, 'touch');
    await getMe(world, actor);
    expect(touch).not.toHaveBeenCalled();
    world.clock.advance(3 * 86_400);
    await getMe(world, actor);
    const [session] = (await world.sessions.ofMember(actor.memberId)).sessions;
    expect(session?.lastSeenDay).toBe('2026-11-28');
    expect((await world.sessions.find(actor.sessionId))?.lastSeenDay).toBe('2026-11-28');
  });
});
