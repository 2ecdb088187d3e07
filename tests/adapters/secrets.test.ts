import { scryptHasher } from '../../functions/adapters/password-hasher';
import { secretKeys, secretsWith } from '../../functions/adapters/secrets';

const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const index = Buffer.alloc(32, 3);
const secrets = secretsWith({ seal: [['k1', first]], index });

describe('MEM-6: sealed fields and blind indexes', () => {
  test('what is sealed opens in its own context only, and never looks the same twice', () => {
    const sealed = secrets.seal('110101199003070011', 'document:m1');
    expect(secrets.open(sealed, 'document:m1')).toBe('110101199003070011');
    expect(() => secrets.open(sealed, 'document:m2')).toThrow();
    expect(secrets.seal('110101199003070011', 'document:m1')).not.toBe(sealed);
    expect(() => secrets.open(`${sealed.slice(0, -2)}AA`, 'document:m1')).toThrow();
  });

  test('after a rotation the new key seals and the old one still opens', () => {
    const rotated = secretsWith({
      seal: [
        ['k2', second],
        ['k1', first],
      ],
      index,
    });
    const old = secrets.seal('一', 'x');
    expect(rotated.open(old, 'x')).toBe('一');
    expect(rotated.seal('一', 'x')).toMatch(/^k2\./);
    expect(() => secrets.open(rotated.seal('一', 'x'), 'x')).toThrow('no key k2');
  });

  test('a blind index is 22 characters, keyed, and apart for each kind', () => {
    const phone = secrets.blindIndex('phone', '19900000001');
    expect(phone).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(secrets.blindIndex('phone', '19900000001')).toBe(phone);
    expect(secrets.blindIndex('document', '19900000001')).not.toBe(phone);
    const other = secretsWith({ seal: [['k1', first]], index: Buffer.alloc(32, 4) });
    expect(other.blindIndex('phone', '19900000001')).not.toBe(phone);
  });

  test('keys come from the environment and must be whole', () => {
    const text = first.toString('base64');
    expect(secretKeys({ KAIPAI_SEAL_KEYS: `k1:${text}`, KAIPAI_INDEX_KEY: text })).toEqual({
      seal: [['k1', first]],
      index: first,
    });
    expect(() => secretKeys({ KAIPAI_SEAL_KEYS: 'k1:short', KAIPAI_INDEX_KEY: text })).toThrow(
      '32 bytes',
    );
    expect(() => secretKeys({})).toThrow('32 bytes');
  });
});

test('MEM-1: a password is compared with its salted hash, and nothing equals nobody’s', async () => {
  const hash = await scryptHasher.hash('rally2026');
  expect(hash).toMatch(/^scrypt\$16384\$8\$5\$/);
  expect(await scryptHasher.hash('rally2026')).not.toBe(hash);
  expect(await scryptHasher.matches('rally2026', hash)).toBe(true);
  expect(await scryptHasher.matches('rally2027', hash)).toBe(false);
  expect(await scryptHasher.matches('rally2026', null)).toBe(false);
});
