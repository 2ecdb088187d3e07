import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const aKey = (): string => randomBytes(32).toString('base64');

/** Keys of this machine's data, made on the first start and kept beside the data they open. */
export const localKeys = (dir: string): Record<string, string> => {
  const file = join(dir, 'keys.json');
  if (!existsSync(file)) {
    mkdirSync(dir, { recursive: true });
    const keys = { KAIPAI_SEAL_KEYS: `local1:${aKey()}`, KAIPAI_INDEX_KEY: aKey() };
    writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
};
