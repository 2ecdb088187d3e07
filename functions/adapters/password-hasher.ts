import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { halfWidth } from '../../src/contract/folding';
import type { PasswordHasher } from '../domain/session/password';

/** OWASP's password storage sheet: N = 2^14, r = 8, p = 5 (16 MiB). Kept in each hash, so it can grow. */
const COST = { N: 16_384, r: 8, p: 5 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

const derive = (password: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(halfWidth(password), salt, HASH_BYTES, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );

const written = (salt: Buffer, key: Buffer): string =>
  ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  );

/** Compared with when there is no password: the same work, never equal. */
const NOBODY = written(Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));

export const scryptHasher: PasswordHasher = {
  hash: async (password) => {
    const salt = randomBytes(SALT_BYTES);
    return written(salt, await derive(password, salt, COST));
  },
  matches: async (password, hash) => {
    const [, N, r, p, salt = '', key = ''] = (hash ?? NOBODY).split('$');
    const cost = { N: Number(N), r: Number(r), p: Number(p) };
    const derived = await derive(password, Buffer.from(salt, 'base64url'), cost);
    return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && hash !== null;
  },
};
