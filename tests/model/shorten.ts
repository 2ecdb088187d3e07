import type { Numbered } from './operations';
import { play, type Played, type Script } from './history';
import type { Engine, Mutant } from './world';

const without = <T>(all: readonly T[], at: number, count: number): T[] =>
  all.filter((_, place) => place < at || place >= at + count);

/** Other orders tried before an operation is said to be needed. */
const SCHEDULES = 12;

/**
 * The fault with as few operations as are needed for it: each is taken out in turn, in larger pieces
 * first, and stays out where a history without it, in some order, still shows the same kind.
 */
export const shorten = async (
  engine: Engine,
  script: Script,
  found: Played,
  mutant?: Mutant,
): Promise<Played & { readonly script: Script }> => {
  const kind = found.faults[0]!.kind;
  let best = found;
  let bestScript: Script = { ...script, ...pinned(found) };
  const shows = async (operations: readonly Numbered[]): Promise<boolean> => {
    const first = bestScript.schedule ?? script.seed;
    for (let other = 0; other < SCHEDULES; other += 1) {
      const schedule = other === 0 ? first : script.seed * 1_000 + other;
      const tried: Script = { ...bestScript, operations, schedule };
      const played = await play(engine, tried, mutant);
      if (played.faults[0]?.kind !== kind) continue;
      best = played;
      // what had not begun when the fault showed is not needed
      bestScript = { ...tried, operations: played.operations };
      return true;
    }
    return false;
  };
  for (let size = Math.ceil(best.operations.length / 2); size >= 1; size = Math.floor(size / 2)) {
    let again = true;
    while (again) {
      again = false;
      for (let at = best.operations.length - size; at >= 0; at -= size)
        again = (await shows(without(best.operations, at, size))) || again;
    }
  }
  await simplify(() => best.operations, shows);
  return { ...best, script: bestScript };
};

const pinned = ({ operations, setup, temper }: Played): Omit<Script, 'seed'> => ({
  ...{ operations, setup, temper },
});

/** Deaths, people and units that the fault does not need. */
const simplify = async (
  operations: () => readonly Numbered[],
  shows: (operations: readonly Numbered[]) => Promise<boolean>,
): Promise<void> => {
  for (let at = 0; at < operations().length; at += 1)
    for (const simpler of simplerOf(operations()[at]!))
      if (await shows(operations().map((one, place) => (place === at ? simpler : one)))) break;
};

const simplerOf = (one: Numbered): Numbered[] => {
  const { operation } = one;
  const found: Numbered[] = [];
  if (one.fate) found.push({ ...one, fate: null });
  if (operation.do === 'enter' && operation.unit !== null)
    found.push({ ...one, operation: { ...operation, unit: null } });
  if (operation.do === 'enter')
    operation.invite.forEach((_, at) =>
      found.push({
        ...one,
        operation: { ...operation, invite: without(operation.invite, at, 1) },
      }),
    );
  return found;
};
