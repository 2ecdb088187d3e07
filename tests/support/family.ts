import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CodeProof, CodeSent, SmsPurpose } from '../../src/contract/session';
import type { Me } from '../../src/contract/membership';
import type * as z from 'zod/mini';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import type { Member, Profile } from '../../functions/domain/membership/member';
import { sealContext } from '../../functions/domain/membership/sealing';
import { aProfile } from './builders/a-member';
import type { HttpWorld } from './http-world';

let children = 0;
let addresses = 0;

export const meOf = async (world: HttpWorld, token: string): Promise<Me> =>
  (await world.send<Me>({ path: '/me', token })).json;

export const memberOf = async (world: HttpWorld, id: string): Promise<Member> => {
  const member = await world.wiring.members.find(id);
  if (!member) throw new Error(`no member ${id}`);
  return member;
};

export const putMember = async ({ wiring }: HttpWorld, member: Member): Promise<void> => {
  const Item = memberItem(member);
  await wiring.table.client.send(new PutCommand({ TableName: wiring.table.name, Item }));
};

/** An approved child whom the account acts for. */
export const aChildOf = async (
  world: HttpWorld,
  token: string,
  profile: Partial<Profile> = {},
): Promise<string> => {
  children += 1;
  const id = `child-of-tests-${children}`;
  const guardian = await memberOf(world, (await meOf(world, token)).memberId);
  const number = `E77${String(children).padStart(4, '0')}`;
  await putMember(world, {
    id,
    phone: null,
    guardians: [guardian.id],
    wards: [],
    passwordHash: null,
    openid: null,
    review: 'approved',
    rejectedBecause: null,
    profile: aProfile({
      ...{ realName: `孩子${children}`, documentKind: 'foreign-passport', birthDate: '2014-06-01' },
      documentSealed: world.wiring.secrets.seal(number, sealContext.document(id)),
      documentIndex: world.wiring.secrets.blindIndex('document', `foreign-passport:${number}`),
      ...profile,
    }),
    certifications: [],
    subscriptions: {},
    createdAt: world.clock.now(),
    carriedOut: {},
    version: 1,
  });
  const { wards, version } = guardian;
  await putMember(world, { ...guardian, wards: [...wards, id], version: version + 1 });
  return id;
};

/** A code was sent to a number and is told, by a device of its own network. */
export const codeFor = async (
  world: HttpWorld,
  phone: string,
  purpose: SmsPurpose = 'new-phone',
): Promise<CodeProof> => {
  addresses += 1;
  const sent = await world.send<z.infer<typeof CodeSent>>({
    ...{ method: 'POST', path: '/auth/sms-codes', body: { phone, purpose } },
    address: `203.0.${Math.floor(addresses / 250)}.${addresses % 250}`,
  });
  if (sent.status !== 200) throw new Error(sent.text);
  return { challenges: [sent.json.challenge], code: world.sms.codeTo(phone) };
};
