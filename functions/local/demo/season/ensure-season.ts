import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../../../src/contract/words';
import type { Wiring } from '../../../handlers/wiring';
import type { Player } from '../stage';
import { loadSeason } from './load-season';

/** When the season was begun, which everything in it goes by, and whether all of it is there. */
interface Mark {
  readonly since: Instant;
  readonly done: boolean;
}

/** Where the files are that can be tried in an upload. */
export const samplesDir = (dir: string): string => join(dir, 'samples');

/**
 * The season of the demo, once for a folder of data: what was cut short is finished as it was begun, and on
 * later days nothing is added but what the product itself publishes.
 */
export const ensureSeason = async (
  deps: Wiring,
  dir: string,
  now: Instant,
  players: readonly Player[],
): Promise<void> => {
  const file = join(dir, 'season.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Mark) : null;
  if (before?.done) return;
  const since = before?.since ?? now;
  const keep = (done: boolean) =>
    writeFileSync(file, JSON.stringify({ since, done } satisfies Mark));
  keep(false);
  const samples = await loadSeason(deps, since, players);
  mkdirSync(samplesDir(dir), { recursive: true });
  for (const { name, text } of samples) writeFileSync(join(samplesDir(dir), name), text);
  keep(true);
};
