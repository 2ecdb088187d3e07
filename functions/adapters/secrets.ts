import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from '../domain/ports';

export interface SecretKeys {
  /** id → 32 bytes; the first seals, all open, so that keys can be rotated */
  readonly seal: readonly (readonly [id: string, key: Buffer])[];
  /** 32 bytes; never rotated without rebuilding the indexes */
  readonly index: Buffer;
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const INDEX_BYTES = 16;

const keyOf = (text: string, name: string): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${name} must be ${KEY_BYTES} bytes in base64`);
  return key;
};

/** Reads KAIPAI_SEAL_KEYS (`id:base64,id:base64`, the newest first) and KAIPAI_INDEX_KEY (base64). */
export const secretKeys = (env: Readonly<Record<string, string | undefined>>): SecretKeys => ({
  seal: (env.KAIPAI_SEAL_KEYS ?? '').split(',').map((pair) => {
    const [id = '', text = ''] = pair.trim().split(':');
    return [id, keyOf(text, `KAIPAI_SEAL_KEYS ${id}`)] as const;
  }),
  index: keyOf(env.KAIPAI_INDEX_KEY ?? '', 'KAIPAI_INDEX_KEY'),
});

/** MEM-6: fields under AES-256-GCM, blind indexes under HMAC-SHA-256. */
export const secretsWith = ({ seal, index }: SecretKeys): Secrets => {
  const [newest] = seal;
  if (!newest) throw new Error('no key to seal with');
  const keys = new Map(seal);
  const open: Secrets['open'] = (sealed, context) => {
    const [id = '', text = ''] = sealed.split('.');
    const key = keys.get(id);
    if (!key) throw new Error(`no key ${id} to open with`);
    const bytes = Buffer.from(text, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = bytes.subarray(IV_BYTES, -TAG_BYTES);
    return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
  };
  return {
    open,
    seal: (plain, context) => {
      const [id, key] = newest;
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context));
      const sealed = [iv, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${id}.${Buffer.concat(sealed).toString('base64url')}`;
    },
    opened: (sealed, context) => {
      try {
        return open(sealed, context);
      } catch {
        return null;
      }
    },
    blindIndex: (kind, value) =>
      createHmac('sha256', index)
        .update(`${kind}\0${value}`)
        .digest()
        .subarray(0, INDEX_BYTES)
        .toString('base64url'),
    digest: (secret) => createHash('sha256').update(secret).digest('base64url'),
  };
};
