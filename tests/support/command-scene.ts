import type { Sent } from './http-client';
import type { HttpWorld } from './http-world';

/** What several scenes begin with, built on an empty table. */
export type Stage<C> = (world: HttpWorld) => Promise<C>;

/** Who sends what, without a key. */
export type Ask = Sent & { readonly token: string };

export interface Scene {
  /** the command */
  readonly asked: Ask;
  /** another one of the same route by the same person, which would be carried out too; null: it asks for nothing */
  readonly other: Ask | null;
  /** the same route, asked for by somebody else */
  readonly another: Ask;
}

/** Sets a scene: `on` puts the table into the state of a stage. */
export type SetScene = (world: HttpWorld, on: <C>(stage: Stage<C>) => Promise<C>) => Promise<Scene>;

export const post = (token: string, path: string, body: object = {}): Ask => ({
  ...{ method: 'POST', token, path, body },
});

let keys = 0;
/** Carries out what a scene needs before its command. */
export const done = async <T>(world: HttpWorld, ask: Ask): Promise<T> => {
  keys += 1;
  const answer = await world.send<T>({ ...ask, key: `before-the-scene-${keys}` });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.json;
};
