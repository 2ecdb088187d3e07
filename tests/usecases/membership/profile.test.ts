import type { Actor } from '../../../functions/domain/actor';
import { approveMember } from '../../../functions/usecases/membership/approve-member';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { forgetLeftNames } from '../../../functions/usecases/leaving/forget-in-rankings';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import { aGuardian, aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';
import { aPortrait } from '../../support/pictures';

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
const upload = async (
  world: MembershipWorld,
  actor: Actor,
  bytes: Uint8Array = aPortrait(),
): Promise<string> => {
  const asked = { contentType: 'image/jpeg', bytes: bytes.length } as const;
  const target = await requestUpload(world, actor, asked);
  if (!target.ok) throw new Error(target.reason);
  world.files.stored.set(target.value.key, bytes);
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

  describe('MEM-2: the portrait', () => {
    const refusal = async (world: MembershipWorld, person: Person, portraitKey: string) => {
      const { result } = await submitted(world, person, { portraitKey });
      return result.ok ? 'accepted' : result.reason;
    };
    const kept = (world: MembershipWorld) => [...world.files.stored.keys()].sort();
    const shownKey = (result: Awaited<ReturnType<typeof submitProfile>>): string =>
      result.ok ? (result.value.profile?.portraitKey ?? '') : result.reason;

    test('must be one’s own, there, and a picture; what is none is removed', async () => {
      const world = newWorld();
      const [person, other] = [await newPerson(world), await newPerson(world)];
      const { actor } = person;
      const page = await upload(world, actor, Buffer.from('<script>alert(1)</script>'));
      const heavy = await upload(world, actor, Buffer.alloc(2 * 1024 * 1024 + 1, aPortrait()));
      const reasons = [];
      for (const key of [other.portraitKey, `${person.portraitKey}/../x`, page, heavy])
        reasons.push(await refusal(world, person, key));
      expect(reasons).toEqual(Array(4).fill('PORTRAIT_INVALID'));
      expect(kept(world)).toEqual([other.portraitKey, person.portraitKey].sort());
      world.files.stored.delete(person.portraitKey);
      expect(await refusal(world, person, person.portraitKey)).toBe('PORTRAIT_REQUIRED');
      world.files.down = true;
      expect(await refusal(world, person, person.portraitKey)).toBe('TRY_AGAIN');
    });

    test('is kept where no upload goes, as a JPEG of its own; the upload is gone', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      const { submission, result } = await submitted(world, person);
      const key = shownKey(result);
      expect(kept(world)).toEqual([key]);
      expect(key).toMatch(
        new RegExp(`^portraits/${person.actor.memberId}/20261125T\\d{6}Z-[\\w-]{22}\\.jpg$`),
      );
      expect(world.files.stored.get(key)).not.toEqual(aPortrait());
      // the address of the upload is good for minutes yet: what is put there now is nobody's picture
      world.files.stored.set(person.portraitKey, Buffer.from('another'));
      expect(shownKey(await submitProfile(world, person.actor, submission, world))).toBe(key);
    });

    test('the same submission again leaves it as it is, whatever had crashed', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      const submission = aSubmission({ ...passport(), portraitKey: person.portraitKey });
      // the process dies after the profile is saved, before anything is tidied
      const remove = jest.spyOn(world.files, 'remove').mockRejectedValueOnce(new Error('died'));
      await expect(submitProfile(world, person.actor, submission, world)).rejects.toThrow('died');
      remove.mockRestore();
      const [first] = kept(world).filter((key) => key.startsWith('portraits/'));
      expect(shownKey(await submitProfile(world, person.actor, submission, world))).toBe(first);
      // the upload that the crash left is found with the member
      expect(await deleteAccount(world, person.actor)).toMatchObject({ ok: true });
      expect(kept(world)).toEqual([]);
    });

    test('a crash before the profile is saved: the repeat takes it, the next submission tidies', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      const submission = aSubmission({ ...passport(), portraitKey: person.portraitKey });
      const save = jest
        .spyOn(world.members, 'saveProfile')
        .mockRejectedValueOnce(new Error('died'));
      await expect(submitProfile(world, person.actor, submission, world)).rejects.toThrow('died');
      save.mockRestore();
      const [orphan] = kept(world).filter((key) => key.startsWith('portraits/'));
      const present = shownKey(await submitProfile(world, person.actor, submission, world));
      expect(kept(world)).toEqual([orphan, present].sort());
      // another request of the member's might be about to save it: it is let lie for an hour
      world.clock.advance(3601);
      const portraitKey = await upload(world, person.actor);
      const next = shownKey(
        await submitProfile(world, person.actor, { ...submission, portraitKey }, world),
      );
      expect(kept(world)).toEqual([next]);
    });

    test('two submissions of one upload at once keep one picture', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      const submission = aSubmission({ ...passport(), portraitKey: person.portraitKey });
      const both = await Promise.all(
        [1, 2].map(() => submitProfile(world, person.actor, submission, world)),
      );
      const [one, other] = both.map(shownKey);
      expect(one).toBe(other);
      expect(kept(world)).toEqual([one]);
    });

    test('one that is replaced goes, and one of a submission that is refused', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      const { submission } = await submitted(world, person);
      const portraitKey = await upload(world, person.actor);
      const present = shownKey(
        await submitProfile(world, person.actor, { ...submission, portraitKey }, world),
      );
      expect(kept(world)).toEqual([present]);
      const child = await newPerson(world);
      const unproved = { birthDate: '2016-06-01', guardian: aGuardian };
      const { result } = await submitted(world, child, unproved);
      expect(result).toMatchObject({ reason: 'GUARDIAN_CODE_REQUIRED' });
      expect(kept(world)).toEqual([present, child.portraitKey].sort());
    });

    test('forty uploads a day of one account, whatever they are for', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      for (let at = 2; at <= 40; at += 1) await upload(world, person.actor);
      const asked = { contentType: 'image/png', bytes: 1 } as const;
      world.clock.set('2026-11-25T23:00:00.000Z');
      expect(await requestUpload(world, person.actor, asked)).toEqual({
        ...{ ok: false, reason: 'TOO_MANY_REQUESTS' },
        detail: { retryAfterSeconds: 3600 },
      });
      world.clock.advance(3600);
      expect(await requestUpload(world, person.actor, asked)).toMatchObject({ ok: true });
    });

    test('every picture goes with the account, and what arrives late goes a day after (PIPL)', async () => {
      const world = newWorld();
      const person = await newPerson(world);
      expect((await submitted(world, person)).result.ok).toBe(true);
      await upload(world, person.actor);
      const late = await upload(world, person.actor);
      const other = await newPerson(world);
      world.files.down = true;
      expect(await deleteAccount(world, person.actor)).toMatchObject({ reason: 'TRY_AGAIN' });
      world.files.down = false;
      expect(await deleteAccount(world, person.actor)).toMatchObject({ ok: true });
      expect(kept(world)).toEqual([other.portraitKey]);
      world.files.stored.set(late, aPortrait());
      await forgetLeftNames(world);
      world.clock.advance(86_401);
      world.files.down = true;
      await forgetLeftNames(world);
      world.files.down = false;
      expect(kept(world)).toEqual([late, other.portraitKey].sort());
      await forgetLeftNames(world);
      expect(kept(world)).toEqual([other.portraitKey]);
      expect((await world.forgotten.all()).map(({ memberId }) => memberId)).not.toContain(
        person.actor.memberId,
      );
    });
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
