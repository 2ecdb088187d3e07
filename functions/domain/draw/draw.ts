import type { DrawFile, DrawMade } from '../../../src/contract/replay/draw';
import type { Sha256 } from '../ports';
import { drawGroups } from './groups';
import { drawKnockOut } from './knock-out';

/**
 * The draw of a file without faults (draw-faults.ts), every lot of it recorded: whoever has the file comes to the
 * same lines and the same lots (DRW-6).
 */
export const draw = (file: DrawFile, sha256: Sha256): DrawMade =>
  file.groups === undefined ? drawKnockOut(file, sha256) : drawGroups(file, file.groups, sha256);
