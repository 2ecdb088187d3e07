import { inMemory } from './engines';
import { play } from './history';
import type { Fault } from './fault';
import { mutantOf } from './mutants';

export interface Kill {
  readonly guard: string;
  /** histories it took; null: it lives */
  readonly histories: number | null;
  readonly seed?: number;
  readonly fault?: Fault;
}

const sound = new Map<number, boolean>();
const soundWithout = async (seed: number): Promise<boolean> => {
  const known = sound.get(seed) ?? (await play(inMemory, { seed })).faults.length === 0;
  sound.set(seed, known);
  return known;
};

/** Every guard that the histories of these seeds meet. */
export const guardsMet = async (seeds: readonly number[]): Promise<Set<string>> => {
  const met = new Set<string>();
  for (const seed of seeds) await play(inMemory, { seed }, undefined, (guard) => met.add(guard));
  return met;
};

/** Plays until a history that is sound with the guard is not sound without it. */
export const kill = async (guard: string, first: number, most: number): Promise<Kill> => {
  const mutant = mutantOf(guard);
  for (let count = 1; count <= most; count += 1) {
    const seed = first + count - 1;
    const [fault] = (await play(inMemory, { seed }, mutant)).faults;
    if (fault && (await soundWithout(seed))) return { guard, histories: count, seed, fault };
  }
  return { guard, histories: null };
};
