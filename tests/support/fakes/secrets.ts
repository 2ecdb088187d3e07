import { secretsWith } from '../../../functions/adapters/secrets';

/** The real encryption under keys everybody may know. */
export const testSecrets = secretsWith({
  seal: [['t1', Buffer.alloc(32, 1)]],
  index: Buffer.alloc(32, 2),
});
