import type { ReviewFile } from '../../src/contract/reviewing';
import { done, post, type SetScene } from './command-scene';
import type { HttpWorld } from './http-world';
import { setRights } from './staff';

const WORKER = '19900003201';
const COLLEAGUE = '19900003202';
const WAITING = ['19900003211', '19900003212'] as const;

const idOf = async ({ wiring }: HttpWorld, phone: string): Promise<string> =>
  (await wiring.members.idOfPhone(wiring.secrets.blindIndex('phone', phone))) ?? '';

/** Two of the association, and two people whose profiles wait. */
const queue = async (world: HttpWorld) => {
  const worker = await world.approved(WORKER, { realName: '冯协会' });
  const colleague = await world.approved(COLLEAGUE, { realName: '楚协会' });
  for (const phone of [WORKER, COLLEAGUE])
    await setRights(world.wiring.roles, await idOf(world, phone));
  for (const phone of WAITING) await world.submitted(phone);
  const [one = '', two = ''] = await Promise.all(WAITING.map((phone) => idOf(world, phone)));
  return { worker, colleague, one, two };
};

/** Two of the association, and two people who review. */
const staff = async (world: HttpWorld) => {
  const { worker, colleague, one, two } = await queue(world);
  for (const id of [one, two])
    await setRights(world.wiring.roles, id, { association: true, reviewer: true });
  return { worker, colleague, one, two };
};

/** Two people of the association, and two known by their real names. */
const people = async (world: HttpWorld) => {
  const { worker, colleague } = await queue(world);
  for (const phone of ['19900003221', '19900003222']) await world.approved(phone);
  return { worker, colleague };
};

const claimed = (token: string, memberId: string) =>
  post(token, `/desk/reviews/profile.${memberId}/claim`);
const seenOf = async (world: HttpWorld, token: string, memberId: string): Promise<string> => {
  const file = await world.send<ReviewFile>({ path: `/desk/reviews/profile.${memberId}`, token });
  return file.json.seen;
};
const decided = (token: string, memberId: string, seen: string, rejectedBecause: string | null) =>
  post(token, `/desk/reviews/profile.${memberId}/decision`, { seen, rejectedBecause });
const given = (token: string, phone: string, role: string) =>
  post(token, '/desk/staff', { phone, role });
const taken = (token: string, memberId: string, role: string) =>
  post(token, `/desk/staff/${memberId}/removal`, { role, reason: '不再负责这项工作' });

const withdrawn = (token: string, memberId: string, reason = '证件核对有误') =>
  post(token, `/desk/members/${memberId}/withdrawal`, { roleId: null, name: '沈一鸣', reason });

/** Two of the association, and two people known by their real names. */
const members = async (world: HttpWorld) => {
  const { worker, colleague } = await queue(world);
  const phones = ['19900003231', '19900003232'];
  for (const phone of phones) await world.approved(phone, { realName: '沈一鸣' });
  const [one = '', two = ''] = await Promise.all(phones.map((phone) => idOf(world, phone)));
  return { worker, colleague, one, two };
};

export const reviewingScenes = {
  withdrawApproval: async (_, on) => {
    const { worker, colleague, one, two } = await on(members);
    return {
      asked: withdrawn(worker, one),
      other: withdrawn(worker, one, '证件不是本人的'),
      another: withdrawn(colleague, two),
    };
  },
  claimReview: async (_, on) => {
    const { worker, colleague, one, two } = await on(queue);
    return {
      asked: claimed(worker, one),
      other: claimed(worker, two),
      another: claimed(colleague, two),
    };
  },
  decideReview: async (world, on) => {
    const { worker, colleague, one, two } = await on(queue);
    await done(world, claimed(worker, one));
    await done(world, claimed(colleague, two));
    const [first, second] = [await seenOf(world, worker, one), await seenOf(world, worker, two)];
    return {
      asked: decided(worker, one, first, null),
      other: decided(worker, one, first, '照片和本人不符，请重新上传'),
      another: decided(colleague, two, second, null),
    };
  },
  noteExport: async (_, on) => {
    const { worker, colleague } = await on(people);
    const noted = (token: string, what: string) => post(token, '/desk/exports', { what, rows: 3 });
    return {
      asked: noted(worker, 'staff'),
      other: noted(worker, 'trail'),
      another: noted(colleague, 'staff'),
    };
  },
  giveStaffRole: async (_, on) => {
    const { worker, colleague } = await on(people);
    return {
      asked: given(worker, '19900003221', 'reviewer'),
      other: given(worker, '19900003221', 'association'),
      another: given(colleague, '19900003222', 'reviewer'),
    };
  },
  takeStaffRole: async (_, on) => {
    const { worker, colleague, one, two } = await on(staff);
    return {
      asked: taken(worker, one, 'reviewer'),
      other: taken(worker, one, 'association'),
      another: taken(colleague, two, 'reviewer'),
    };
  },
} satisfies Record<string, SetScene>;
