import { createHash } from 'node:crypto';

/** SHA-256 as an outsider's program has it. */
export const digest = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
