import { inMemory } from '../engines';
import { faultLine } from '../fault';
import { movesMutants } from './mutants';
import { playMoves } from './play-moves';

/**
 * Random histories of numbers that change hands, children that move to their own, guardians that come and go, and
 * entries meanwhile, judged by rules written from the rulebook (MEM-1, MEM-8, ENT-11, CAP-1, CAP-2, MEM-7).
 */
const HISTORIES = 2000;

test('phones, guardians and entries stay in order, whoever asks at once and whatever dies', async () => {
  const met = new Set<string>();
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const { faults, trace, outcomes } = await playMoves(inMemory, seed);
    outcomes.forEach((outcome) => met.add(outcome));
    if (faults.length > 0)
      throw new Error([`seed ${seed}`, ...faults.map(faultLine), ...trace].join('\n'));
  }
  const done = ['open', 'change', 'transfer', 'invite', 'accept', 'end', 'step-back', 'delete'];
  for (const what of [...done, 'enter', 'withdraw', 'decline']) expect(met).toContain(`${what} ok`);
}, 120_000);

test.each(Object.entries(movesMutants))(
  'without the guard of %s something goes wrong',
  async (_, mutant) => {
    let faults = 0;
    for (let seed = 1; seed <= HISTORIES && faults === 0; seed += 1)
      faults = (await playMoves(inMemory, seed, mutant)).faults.length;
    expect(faults).toBeGreaterThan(0);
  },
  120_000,
);
