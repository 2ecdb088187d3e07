import type { Me } from '../../src/contract/membership';
import { done, post, type Ask, type SetScene, type Stage } from './command-scene';
import { people } from './command-scenes-entry';
import type { HttpWorld } from './http-world';

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

/** Children of an account (MEM-1). */
export const personScenes: Record<'addPerson' | 'removePerson', SetScene> = {
  addPerson: async (_, on) => {
    const { owner, stranger } = await on(people);
    return { asked: added(owner), other: null, another: added(stranger) };
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
