import type { Sha256 } from '../ports';

const LINES_A_PIECE = 1000;

/**
 * The digest of many lines in a given order: of the digests of a thousand at a time, so that a million
 * never stand in memory as one text.
 */
export const digestOfLines = (lines: Iterable<string>, sha256: Sha256): string => {
  const digests: string[] = [];
  let piece: string[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    digests.push(sha256(piece.join('\n')));
    piece = [];
  }
  digests.push(sha256(piece.join('\n')));
  return sha256(digests.join('\n'));
};
