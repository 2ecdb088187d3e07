import type { TrailPage } from '../../src/contract/reviewing';
import { giveStaffRole } from '../../functions/usecases/reviewing/staff';
import { rejectMember } from '../../functions/usecases/membership/reject-member';
import { sealedPhone } from '../../functions/usecases/session/sealed-phone';
import { useTestTable } from '../support/dynamo-local';
import { memberOf, putMember } from '../support/family';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { setRights } from '../support/staff';

/** MEM-15: what somebody may do for the association goes with the approval or the account it rests on, and is never nobody's. */
const table = useTestTable();
let world: HttpWorld;
let numbers = 0;
const BECAUSE = '证件不是本人的';

interface Staff {
  readonly phone: string;
  readonly token: string;
  readonly id: string;
}
const aMember = async (): Promise<Staff> => {
  numbers += 1;
  const phone = `1990008${String(numbers).padStart(4, '0')}`;
  const token = await world.approved(phone, { realName: '何审核' });
  const { members, secrets } = world.wiring;
  return { phone, token, id: (await members.idOfPhone(secrets.blindIndex('phone', phone))) ?? '' };
};
const aStaff = async (rights: Parameters<typeof setRights>[2]): Promise<Staff> => {
  const member = await aMember();
  await setRights(world.wiring.roles, member.id, rights);
  return member;
};
const ofAssociation = () => aStaff({ association: true });
const leave = async ({ token }: Staff, of: HttpWorld = world) => {
  const left = await of.send({ method: 'DELETE', path: '/me', token });
  return left.reason ?? 'gone';
};
const withdraw = async ({ id }: Staff, of: HttpWorld = world) => {
  const withdrawn = await rejectMember(of.wiring, id, 'withdraw', BECAUSE);
  return withdrawn.ok ? 'gone' : withdrawn.reason;
};
const working = async () =>
  (await world.wiring.roles.staff()).filter(({ association }) => association);

beforeEach(async () => {
  world = httpWorld(table());
  for (const { memberId } of await world.wiring.roles.staff())
    await setRights(world.wiring.roles, memberId, { association: false, reviewer: false });
});

test('a reviewer whose approval is withdrawn reviews no more, and the trail says both', async () => {
  const association = await ofAssociation();
  const reviewer = await aStaff({ reviewer: true });
  const reviews = () => world.send({ path: '/desk/reviews', token: reviewer.token });
  expect((await reviews()).status).toBe(200);
  expect(await withdraw(reviewer)).toBe('gone');
  expect(await reviews()).toMatchObject({ status: 403, reason: 'NOT_REVIEWER' });
  expect((await world.wiring.roles.staff()).map(({ memberId }) => memberId)).toEqual([
    association.id,
  ]);
  const { json } = await world.send<TrailPage>({
    ...{ path: '/desk/trail', token: association.token, query: `subject=${reviewer.id}` },
  });
  expect(json.lines.map(({ kind, text }) => [kind, text]).sort()).toEqual([
    ['profile-approved', null],
    ['profile-withdrawn', BECAUSE],
    ['staff-gone', 'reviewer'],
  ]);
});

test('a right that is given while the approval is withdrawn does not outlast it', async () => {
  const association = await ofAssociation();
  const one = await aMember();
  const { roles } = world.wiring;
  const actor = {
    memberId: association.id,
    phoneKey: sealedPhone(world.wiring.secrets, association.phone).key,
  };
  let given = '';
  const racing = httpWorld(table(), (wiring) => ({
    ...wiring,
    roles: {
      ...wiring.roles,
      rightsOf: async (id) => {
        const rights = await wiring.roles.rightsOf(id);
        if (id === one.id && given === '') {
          given = 'giving';
          const done = await giveStaffRole(
            world.wiring,
            actor as Parameters<typeof giveStaffRole>[1],
            { phone: one.phone, role: 'reviewer' },
            'given-meanwhile',
          );
          given = done.ok ? 'given' : done.reason;
        }
        return rights;
      },
    },
  }));
  expect(await withdraw(one, racing)).toBe('gone');
  expect(given).toBe('given');
  expect(await roles.rightsOf(one.id)).toMatchObject({ reviewer: false });
});

test('who alone works for the association neither deletes the account nor loses the approval', async () => {
  const [last, reviewer] = [await ofAssociation(), await aStaff({ reviewer: true })];
  expect(await leave(last)).toBe('LAST_ASSOCIATION');
  expect(await withdraw(last)).toBe('LAST_ASSOCIATION');
  expect(await memberOf(world, last.id)).toMatchObject({ review: 'approved' });
  expect((await memberOf(world, last.id)).leaving).toBeUndefined();
  expect(await leave(reviewer)).toBe('gone');
  const next = await ofAssociation();
  expect(await leave(last)).toBe('gone');
  expect((await working()).map(({ memberId }) => memberId)).toEqual([next.id]);
});

test('somebody who cannot log in, or is going, is not another one', async () => {
  const [last, other] = [await ofAssociation(), await ofAssociation()];
  const there = await memberOf(world, other.id);
  await putMember(world, { ...there, phone: null });
  expect(await leave(last)).toBe('LAST_ASSOCIATION');
  await putMember(world, { ...there, leaving: true });
  expect(await leave(last)).toBe('LAST_ASSOCIATION');
  await putMember(world, there);
  expect(await leave(last)).toBe('gone');
});

test('who is going is given nothing', async () => {
  const [association, going] = [await ofAssociation(), await aMember()];
  await putMember(world, { ...(await memberOf(world, going.id)), leaving: true });
  const given = await world.send({
    ...{ method: 'POST', path: '/desk/staff', token: association.token, key: 'to-who-is-going' },
    body: { phone: going.phone, role: 'association' },
  });
  expect(given.reason).toBe('STAFF_NOT_FOUND');
});

describe('of two last ones who go at once one stays', () => {
  const ROUNDS = 4;
  test.each([
    ['both delete their accounts', leave, leave],
    ['one deletes it, the other’s approval is withdrawn', leave, withdraw],
    ['both approvals are withdrawn', withdraw, withdraw],
  ] as const)('%s', async (_, one, other) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = [await ofAssociation(), await ofAssociation()] as const;
      const there = await working();
      for (const { memberId } of there)
        if (!pair.some(({ id }) => id === memberId))
          await setRights(world.wiring.roles, memberId, { association: false });
      const ends = await Promise.all([one(pair[0]), other(pair[1])]);
      expect([...ends].sort()).toEqual(['LAST_ASSOCIATION', 'gone']);
      expect(await working()).toHaveLength(1);
    }
  });

  test('control: where nothing is asked of the other one nobody is left', async () => {
    const careless = httpWorld(table(), (wiring) => ({
      ...wiring,
      members: {
        ...wiring.members,
        leave: (before, seen, wards, { grounds = [], ...beside } = {}) =>
          wiring.members.leave(before, seen, wards, {
            ...beside,
            grounds: grounds.filter(({ is }) => is !== 'association'),
          }),
      },
    }));
    const pair = [await ofAssociation(), await ofAssociation()] as const;
    expect(await Promise.all(pair.map((one) => leave(one, careless)))).toEqual(['gone', 'gone']);
    expect(await working()).toEqual([]);
  });
});
