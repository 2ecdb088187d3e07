import { eachAlone } from '../commands/each-alone';
import type { Use } from '../use';

/** Accesses in one round of the sweep. */
const BATCH = 100;

/**
 * Puts what was noted of looks at documents under the members whom they concern, who read it in 隐私 (MEM-6). A repeat
 * changes nothing; one that fails holds up no other.
 */
export const showAccesses = async (deps: Use<'accesses' | 'logger'>): Promise<void> => {
  const { accesses } = deps;
  await eachAlone(deps, 'show-access', await accesses.unshown(BATCH), (one) => accesses.show(one));
};
