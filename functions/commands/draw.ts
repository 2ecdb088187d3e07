import { DrawFile } from '../../src/contract/replay/draw';
import { sha256 } from '../adapters/sha256';
import { drawFaults } from '../domain/draw/draw-faults';
import { draw } from '../domain/draw/draw';
import { run } from '../local/say';
import { replayCommand } from './replay';

/** `npm run draw -- FILE [--out FILE]`: who stands where, and every lot (DRW-1 to DRW-6). */
export const drawCommand = replayCommand({
  name: 'draw',
  schema: DrawFile,
  faults: drawFaults,
  answer: (file) => draw(file, sha256),
});

if (process.argv[1]?.endsWith('draw.ts')) run(() => drawCommand(process.argv.slice(2)));
