import type { Certificate } from '../../src/contract/certificates';
import type { Me } from '../../src/contract/membership';
import { done, post, type Ask, type SetScene, type Stage } from './command-scene';
import { people } from './command-scenes-entry';
import type { HttpWorld } from './http-world';
import { aPortrait } from './pictures';

const added = (token: string): Ask => post(token, '/me/persons');
const removed = (token: string, personId: string): Ask => ({
  ...{ method: 'DELETE', token, path: `/me/persons/${personId}` },
});

/** Registers a child of an account; the id of the latest. */
const childOf = async (world: HttpWorld, token: string): Promise<string> =>
  (await done<Me>(world, added(token))).persons.at(-1)?.memberId ?? '';

interface Families {
  readonly owner: string;
  readonly stranger: string;
  readonly children: readonly [string, string];
  readonly strangers: string;
}

const families: Stage<Families> = async (world) => {
  const { owner, stranger } = await people(world);
  return {
    ...{ owner, stranger },
    children: [await childOf(world, owner), await childOf(world, owner)],
    strangers: await childOf(world, stranger),
  };
};

const withdrawn = (token: string, certificationId: string): Ask =>
  post(token, '/me/certifications/withdraw', { certificationId });

/** A picture is put where an address was given out for it. */
const askedFor = async (
  world: HttpWorld,
  token: string,
  certificate: Certificate,
): Promise<Ask> => {
  const upload = { contentType: 'image/jpeg', bytes: 40_000 };
  const { key } = await done<{ key: string }>(world, post(token, '/me/portrait-uploads', upload));
  world.files.stored.set(key, aPortrait());
  return post(token, '/me/certifications', { certificate, pictures: [key] });
};

interface Certified {
  readonly owner: string;
  readonly stranger: string;
  readonly asking: readonly [string, string];
  readonly strangers: string;
}
const certified: Stage<Certified> = async (world) => {
  const { owner, stranger } = await people(world);
  await done(world, await askedFor(world, owner, 'referee-second'));
  const me = await done<Me>(world, await askedFor(world, owner, 'coach-junior-province'));
  const [one, two] = me.certifications.map(({ id }) => id);
  const other = await done<Me>(world, await askedFor(world, stranger, 'referee-second'));
  const strangers = other.certifications[0]?.id ?? '';
  return { owner, stranger, asking: [one ?? '', two ?? ''], strangers };
};

/** Children of an account (MEM-1), and certified roles (MEM-4). */
export const personScenes: Record<
  'addPerson' | 'askCertification' | 'removePerson' | 'withdrawCertification',
  SetScene
> = {
  addPerson: async (_, on) => {
    const { owner, stranger } = await on(people);
    return { asked: added(owner), other: null, another: added(stranger) };
  },
  askCertification: async (world, on) => {
    const { owner, stranger } = await on(people);
    return {
      asked: await askedFor(world, owner, 'referee-second'),
      other: await askedFor(world, owner, 'coach-junior-province'),
      another: await askedFor(world, stranger, 'referee-second'),
    };
  },
  withdrawCertification: async (_, on) => {
    const { owner, stranger, asking, strangers } = await on(certified);
    const [one, two] = asking;
    return {
      asked: withdrawn(owner, one),
      other: withdrawn(owner, two),
      another: withdrawn(stranger, strangers),
    };
  },
  removePerson: async (_, on) => {
    const { owner, stranger, children, strangers } = await on(families);
    return {
      asked: removed(owner, children[0]),
      other: removed(owner, children[1]),
      another: removed(stranger, strangers),
    };
  },
};
