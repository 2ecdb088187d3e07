import { aPortrait } from '../../support/pictures';
import type { Actor } from '../../../functions/domain/actor';
import type { Result } from '../../../functions/domain/result';
import { deleteAccount } from '../../../functions/usecases/leaving/delete-account';
import { removePerson } from '../../../functions/usecases/leaving/remove-person';
import { addPerson } from '../../../functions/usecases/membership/add-person';
import { approveMember, waitingOf } from '../../../functions/usecases/membership/approve-member';
import { getMe } from '../../../functions/usecases/membership/get-me';
import { requestUpload } from '../../../functions/usecases/membership/request-upload';
import { submitProfile } from '../../../functions/usecases/membership/submit-profile';
import type { Me, SubmitProfile } from '../../../src/contract/membership';
import { aGuardian, aSubmission } from '../../support/a-submission';
import { inventedPhone } from '../../support/invented-phone';
import { describeInWorlds, type MembershipWorld } from '../../support/membership-world';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.reason} ${JSON.stringify(result.detail ?? {})}`);
  return result.value;
};
const reasonOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.reason);

let serial = 0;
/** A key, or an invented passport, of its own each time. */
const next = (prefix: string): string => {
  serial += 1;
  return `${prefix}${String(serial).padStart(6, '0')}`;
};
const childrenOf = ({ persons }: Me): string[] =>
  persons.flatMap(({ as, memberId }) => (as === 'guardian' ? [memberId] : []));

interface Parent {
  readonly phone: string;
  readonly actor: Actor;
}
const newParent = async (world: MembershipWorld): Promise<Parent> => {
  const phone = inventedPhone();
  return { phone, actor: (await world.logIn(phone)).actor };
};
const add = (world: MembershipWorld, { actor }: Parent, key = next('add-child-')) =>
  addPerson(world, actor, key);
const newChild = async (world: MembershipWorld, parent: Parent): Promise<string> =>
  childrenOf(must(await add(world, parent))).at(-1) ?? '';
const remove = (world: MembershipWorld, { actor }: Parent, id: string, key = next('remove-')) =>
  removePerson(world, actor, id, key);

/** On the first day of these tests, 12 October 2026: born 2014, so twelve. */
const CHILD = { nationality: 'FR', birthDate: '2014-06-01', sex: 'M' } as const;
const UNKNOWN = {
  ...{ name: null, review: 'none', birthDate: null, sex: null, unit: null, leaving: false },
  certifiedRoles: [],
};
const ofGuardian = { ...aGuardian, phone: undefined };
const submitFor = async (
  world: MembershipWorld,
  { actor }: Parent,
  id: string | undefined,
  overrides: Partial<SubmitProfile> = {},
): Promise<Result<Me>> => {
  const picture = { for: id, contentType: 'image/jpeg', bytes: 40_000 } as const;
  const { key } = must(await requestUpload(world, actor, picture));
  world.files.stored.set(key, aPortrait());
  const document = { kind: 'foreign-passport', number: next('KF') } as const;
  const guardian = id === undefined ? null : ofGuardian;
  const given = { ...CHILD, for: id, document, guardian, portraitKey: key, ...overrides };
  return submitProfile(world, actor, aSubmission({ realName: '林小舟', ...given }), world);
};
/** A second guardian, written by the store as the invitation of one is. */
const alsoGuards = async (world: MembershipWorld, id: string): Promise<Parent> => {
  const second = await newParent(world);
  await world.guard(second.actor.memberId, id);
  return second;
};

describeInWorlds('the children of an account (MEM-1)', (newWorld) => {
  test('a child has no phone, is its guardian’s, and is nobody’s else', async () => {
    const world = newWorld();
    const [parent, stranger] = [await newParent(world), await newParent(world)];
    const me = must(await add(world, parent));
    const [child = ''] = childrenOf(me);
    expect(me.persons).toEqual([
      { memberId: parent.actor.memberId, as: 'self', ...UNKNOWN },
      { memberId: child, as: 'guardian', ...UNKNOWN },
    ]);
    expect(await world.members.find(child)).toMatchObject({
      ...{ phone: null, guardians: [parent.actor.memberId], wards: [], review: 'none' },
    });
    expect(must(await getMe(world, parent.actor, child))).toMatchObject({
      ...{ memberId: child, phoneMasked: '', hasPassword: false, persons: me.persons },
    });
    for (const id of [child, 'nobody-at-all', parent.actor.memberId]) {
      const picture = { for: id, contentType: 'image/jpeg', bytes: 10 } as const;
      const submission = aSubmission({ for: id, portraitKey: 'portraits/x' });
      for (const result of [
        await getMe(world, stranger.actor, id),
        await requestUpload(world, stranger.actor, picture),
        await submitProfile(world, stranger.actor, submission, world),
        await remove(world, stranger, id),
      ])
        expect(result).toEqual({ ok: false, reason: 'PERSON_NOT_FOUND' });
    }
    // nobody removes themselves as a child
    expect(reasonOf(await remove(world, parent, parent.actor.memberId))).toBe('PERSON_NOT_FOUND');
  });

  test('a ninth is refused, also when two devices add one at once', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    for (let n = 0; n < 7; n += 1) must(await add(world, parent));
    const both = await Promise.all([add(world, parent), add(world, parent)]);
    expect(both.map(reasonOf).sort()).toEqual(['WARDS_FULL', 'ok']);
    const ninth = await add(world, parent);
    expect(ninth).toEqual({ ok: false, reason: 'WARDS_FULL', detail: { limit: 8 } });
    const account = await world.members.find(parent.actor.memberId);
    expect(account?.wards).toHaveLength(8);
    expect(new Set(account?.wards).size).toBe(8);
  });

  test('a child’s profile is reviewed and shown as the child’s; the guardian’s account consents', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const [one, other] = [await newChild(world, parent), await newChild(world, parent)];
    const sent = must(await submitFor(world, parent, one, { realName: '林小舟' }));
    expect(sent).toMatchObject({
      memberId: one,
      review: 'pending',
      profile: { realName: '林小舟', portraitKey: expect.stringContaining(`portraits/${one}/`) },
    });
    expect(sent.persons.map(({ name, review }) => [name, review])).toEqual([
      [null, 'none'],
      ['林小舟', 'pending'],
      [null, 'none'],
    ]);
    // the phone of the consent is the account's, whatever was written
    const masked = `${parent.phone.slice(0, 3)}****${parent.phone.slice(-4)}`;
    expect(sent.profile?.guardian).toMatchObject({ name: aGuardian.name, phoneMasked: masked });
    const second = await submitFor(world, parent, other, { guardian: aGuardian });
    expect(must(second).profile?.guardian?.phoneMasked).toBe(masked);

    expect((await waitingOf(world, parent.phone)).waiting.map(({ memberId }) => memberId)).toEqual([
      one,
      other,
    ]);
    expect(reasonOf(await approveMember(world, parent.phone))).toBe('NOT_FOUND');
    expect(must(await approveMember(world, one))).toEqual({ memberId: one, realName: '林小舟' });
    const after = must(await getMe(world, parent.actor));
    expect(after.persons.map(({ review }) => review)).toEqual(['none', 'approved', 'pending']);
    // MEM-7: what locks one of them locks nobody else
    await world.setLive(one, 1, '2027-01-01');
    expect(must(await getMe(world, parent.actor, one)).locked).toBe(true);
    expect(must(await getMe(world, parent.actor, other)).locked).toBe(false);
    expect(reasonOf(await submitFor(world, parent, one, { realName: '林大舟' }))).toBe(
      'PROFILE_LOCKED',
    );
  });

  test('who is of age is nobody’s child; one who comes of age stays who they are', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    world.clock.set('2026-11-20T02:00:00.000Z');
    const onTheDay = { birthDate: '2008-11-20', guardian: null };
    const dayBefore = { birthDate: '2008-11-21', guardian: null };
    expect(await submitFor(world, parent, child, onTheDay)).toEqual({
      ...{ ok: false, reason: 'PERSON_ADULT' },
    });
    const document = { kind: 'foreign-passport', number: next('KF') } as const;
    must(await submitFor(world, parent, child, { ...dayBefore, document }));
    world.clock.set('2026-11-22T02:00:00.000Z');
    const grown = { ...dayBefore, document, grade: 12 };
    expect(must(await submitFor(world, parent, child, grown)).profile?.grade).toBe(12);
    // their own account is theirs at any age
    expect(reasonOf(await submitFor(world, parent, undefined, onTheDay))).toBe('ok');
  });

  test('who has a child submits nobody under age as themselves, though both come at once', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const minor = { birthDate: '2009-01-01' };
    must(await add(world, parent));
    expect(await submitFor(world, parent, undefined, minor)).toEqual({
      ...{ ok: false, reason: 'NOT_ADULT' },
    });
    const other = await newParent(world);
    let added = false;
    const saveProfile: typeof world.members.saveProfile = async (...of) => {
      if (!added) {
        added = true;
        must(await add(world, other));
      }
      return world.members.saveProfile(...of);
    };
    const overtaken = { ...world, members: { ...world.members, saveProfile } };
    expect(reasonOf(await submitFor(overtaken, other, undefined, minor))).toBe('NOT_ADULT');
    expect((await world.members.find(other.actor.memberId))?.profile).toBeNull();
    // the other way round
    must(await submitFor(world, await newParent(world), undefined, minor));
    const young = await newParent(world);
    let submitted = false;
    const addWard: typeof world.members.addWard = async (...of) => {
      if (!submitted) {
        submitted = true;
        must(await submitFor(world, young, undefined, minor));
      }
      return world.members.addWard(...of);
    };
    const late = { ...world, members: { ...world.members, addWard } };
    expect(reasonOf(await add(late, young))).toBe('NOT_ADULT');
  });

  test('a document is one person’s: within the account that is said, with whose it is (MEM-3)', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const [one, other] = [await newChild(world, parent), await newChild(world, parent)];
    const document = { kind: 'foreign-passport', number: next('KF') } as const;
    must(await submitFor(world, parent, one, { document, realName: '林小舟' }));
    for (const id of [other, undefined])
      expect(await submitFor(world, parent, id, { document, guardian: ofGuardian })).toEqual({
        ...{ ok: false, reason: 'DOCUMENT_OF_FAMILY', detail: { name: '林小舟' } },
      });
    const own = { kind: 'foreign-passport', number: next('KF') } as const;
    must(
      await submitFor(world, parent, undefined, {
        ...{ document: own, realName: '林大山', birthDate: '1985-01-01' },
      }),
    );
    expect(await submitFor(world, parent, other, { document: own })).toMatchObject({
      ...{ reason: 'DOCUMENT_OF_FAMILY', detail: { name: '林大山' } },
    });
    expect(reasonOf(await submitFor(world, parent, one, { document }))).toBe('ok');
  });

  test('one’s own submission names the guardian’s phone', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    expect(await submitFor(world, parent, undefined, { guardian: ofGuardian })).toEqual({
      ...{ ok: false, reason: 'INVALID_REQUEST', detail: { path: 'guardian.phone' } },
    });
  });
});

describeInWorlds('a guardian takes a child out (MEM-1)', (newWorld) => {
  test('where another guardian remains, only the bond goes', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    must(await submitFor(world, parent, child));
    const second = await alsoGuards(world, child);
    await world.setLive(child, 1, '2027-01-01');
    expect(childrenOf(must(await remove(world, parent, child)))).toEqual([]);
    expect(reasonOf(await getMe(world, parent.actor, child))).toBe('PERSON_NOT_FOUND');
    expect(must(await getMe(world, second.actor, child)).profile?.realName).toBe('林小舟');
    // now nobody else could act for the child
    expect(await remove(world, second, child)).toEqual({ ok: false, reason: 'PERSON_IN_USE' });
    expect(must(await getMe(world, second.actor, child)).leaving).toBe(false);
  });

  test('both guardians at once: one bond goes, then the child with the other', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    const second = await alsoGuards(world, child);
    const both = await Promise.all([remove(world, parent, child), remove(world, second, child)]);
    expect(both.map(reasonOf)).toEqual(['ok', 'ok']);
    expect(await world.members.find(child)).toBeNull();
    for (const { actor } of [parent, second])
      expect(await world.members.find(actor.memberId)).toMatchObject({ wards: [] });
  });

  test('else the child is deleted: profile, pictures and claim; the document can be registered anew', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    const document = { kind: 'foreign-passport', number: next('KF') } as const;
    must(await submitFor(world, parent, child, { document }));
    must(await approveMember(world, child));
    const key = next('remove-');
    expect(childrenOf(must(await remove(world, parent, child, key)))).toEqual([]);
    expect(await world.members.find(child)).toBeNull();
    expect([...world.files.stored.keys()].filter((name) => name.includes(child))).toEqual([]);
    // a repeat is the same command
    expect(childrenOf(must(await remove(world, parent, child, key)))).toEqual([]);
    expect(reasonOf(await remove(world, parent, child))).toBe('PERSON_NOT_FOUND');
    const again = await newChild(world, parent);
    must(await submitFor(world, parent, again, { document }));
    const index = (await world.members.find(again))?.profile?.documentIndex ?? '';
    expect(await world.members.formersOf(index)).toEqual([child]);
  });

  test('broken off half way the child takes nothing new, says so, and goes when it is asked again', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    must(await submitFor(world, parent, child));
    const dying = {
      ...world,
      results: {
        ...world.results,
        forgetAthlete: async () => {
          throw new Error('died');
        },
      },
    };
    const key = next('remove-');
    await expect(remove(dying, parent, child, key)).rejects.toThrow('died');
    expect(must(await getMe(world, parent.actor, child))).toMatchObject({
      ...{ leaving: true, profile: null },
    });
    const { leaving, persons } = must(await getMe(world, parent.actor));
    expect([leaving, persons.map((person) => person.leaving)]).toEqual([false, [false, true]]);
    const picture = { for: child, contentType: 'image/jpeg', bytes: 10 } as const;
    for (const result of [
      await requestUpload(world, parent.actor, picture),
      await submitProfile(
        world,
        parent.actor,
        aSubmission({ for: child, guardian: ofGuardian }),
        world,
      ),
    ])
      expect(reasonOf(result)).toBe('PERSON_LEAVING');
    must(await remove(world, parent, child, key));
    expect(await world.members.find(child)).toBeNull();
  });
});

describeInWorlds('an account with children is deleted (MEM-1, PIPL)', (newWorld) => {
  test('who has nobody else goes with it, who has loses the bond', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const [alone, shared] = [await newChild(world, parent), await newChild(world, parent)];
    const second = await alsoGuards(world, shared);
    await world.setLive(shared, 1, '2027-01-01');
    await world.setLive(alone, 1, '2027-01-01');
    expect(await deleteAccount(world, parent.actor)).toEqual({
      ...{ ok: false, reason: 'ACCOUNT_IN_USE' },
    });
    expect((await world.members.find(parent.actor.memberId))?.wards).toEqual([alone, shared]);
    await world.setLive(alone, 0, '2027-01-01');
    must(await deleteAccount(world, parent.actor));
    expect(await world.members.find(alone)).toBeNull();
    expect(await world.members.find(parent.actor.memberId)).toBeNull();
    expect(await world.members.find(shared)).toMatchObject({
      guardians: [second.actor.memberId],
    });
    expect(childrenOf(must(await getMe(world, second.actor)))).toEqual([shared]);
  });

  test('two guardians at once: a child who is entered is left to one of them', async () => {
    const world = newWorld();
    const parent = await newParent(world);
    const child = await newChild(world, parent);
    const second = await alsoGuards(world, child);
    await world.setLive(child, 1, '2027-01-01');
    const both = await Promise.all(
      [parent, second].map(({ actor }) => deleteAccount(world, actor)),
    );
    expect(both.map(reasonOf).sort()).toEqual(['ACCOUNT_IN_USE', 'ok']);
    const [left] = (await world.members.find(child))?.guardians ?? [];
    expect(await world.members.find(left ?? '')).toMatchObject({ wards: [child] });
    expect((await world.members.find(left ?? ''))?.leaving).toBeUndefined();
  });

  test('a child with a phone of its own deletes its account once its guardian steps back (MEM-8)', async () => {
    const world = newWorld();
    const [parent, child] = [await newParent(world), await newParent(world)];
    await world.guard(parent.actor.memberId, child.actor.memberId);
    expect(childrenOf(must(await getMe(world, parent.actor)))).toEqual([child.actor.memberId]);
    expect(reasonOf(await deleteAccount(world, child.actor))).toBe('ACCOUNT_GUARDED');
    expect((await world.members.find(child.actor.memberId))?.leaving).toBeUndefined();
    must(await remove(world, parent, child.actor.memberId));
    must(await deleteAccount(world, child.actor));
    expect((await world.members.find(parent.actor.memberId))?.wards).toEqual([]);
    // the other way round only the bond goes
    const grown = await newParent(world);
    await world.guard(parent.actor.memberId, grown.actor.memberId);
    must(await deleteAccount(world, parent.actor));
    expect(await world.members.find(grown.actor.memberId)).toMatchObject({ guardians: [] });
  });

  test('dying at any step it is finished by asking again', async () => {
    for (let at = 1; ; at += 1) {
      const world = newWorld();
      const parent = await newParent(world);
      const children = [await newChild(world, parent)];
      const shared = await newChild(world, parent);
      const second = await alsoGuards(world, shared);
      let step = 0;
      const died = () => {
        step += 1;
        if (step === at) throw new Error('died');
      };
      const mortal =
        <A extends unknown[], T>(write: (...args: A) => Promise<T>) =>
        async (...args: A): Promise<T> => {
          died();
          const done = await write(...args);
          died();
          return done;
        };
      const { members, results, forgotten } = world;
      const dying = {
        ...world,
        members: { ...members, leave: mortal(members.leave), remove: mortal(members.remove) },
        results: { ...results, forgetAthlete: mortal(results.forgetAthlete) },
        forgotten: { ...forgotten, note: mortal(forgotten.note) },
      };
      const lives = await deleteAccount(dying, parent.actor).then(
        () => true,
        () => false,
      );
      const account = await members.find(parent.actor.memberId);
      // half way everybody who goes is marked, and nobody else
      for (const id of children) {
        const child = await members.find(id);
        expect({ at, leaving: child?.leaving ?? (child ? undefined : true) }).toEqual({
          at,
          leaving: account && !account.leaving ? undefined : true,
        });
      }
      must(await deleteAccount(world, parent.actor));
      for (const id of [parent.actor.memberId, ...children])
        expect(await members.find(id)).toBeNull();
      expect((await members.find(shared))?.guardians).toEqual([second.actor.memberId]);
      if (lives) {
        // mark, then for the child and the owner: note, record, removal; each may die before and after
        expect(at).toBe(2 * (1 + 2 * 3) + 1);
        return;
      }
    }
  }, 60_000);
});
