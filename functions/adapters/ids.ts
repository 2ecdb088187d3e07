import { randomBytes } from 'node:crypto';
import type { Ids } from '../domain/ports';

export const randomIds: Ids = { random: (bytes) => randomBytes(bytes).toString('base64url') };
