import { dropAllDrafts, dropDraft, keepDraft, keptDraft } from '../../src/client/drafts';
import { device, equip, type Device } from '../../src/client/device';
import { keepAnswer, keptAnswer } from '../../src/client/kept';
import { currentToken, forgetSession, startSession } from '../../src/client/session';
import { storageOver, type RawStorage } from '../../src/client/storage';

const now = '2026-03-01T00:00:00.000Z';

/** A storage that works until it is full. */
const roomFor = (characters: number) => {
  const texts = new Map<string, string>();
  const raw: RawStorage = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      const others = [...texts].filter(([other]) => other !== key);
      const used = others.reduce((sum, [, { length }]) => sum + length, 0);
      if (used + text.length > characters) throw new DOMException('', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => void texts.delete(key),
    keys: () => [...texts.keys()],
  };
  return { raw, texts };
};
const refused = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const everyCallRefused: RawStorage = {
  getItem: refused,
  setItem: refused,
  removeItem: refused,
  keys: refused,
};

/** Ways in which a device keeps nothing. */
const BROKEN: [string, () => RawStorage | null][] = [
  ['blocked: the getter throws', refused],
  ['blocked: every call throws', () => everyCallRefused],
  ['null', () => null],
  ['full', () => roomFor(0).raw],
];

describe.each(BROKEN)('a storage that is %s', (_, rawOf) => {
  const storage = storageOver(rawOf, 'a-');

  test('holds what is written until the page is closed, and says that it does not last', () => {
    expect(storage.read('x')).toBeNull();
    expect(storage.write('x', { name: '林小禾' })).toBe(false);
    expect(storage.read('x')).toEqual({ name: '林小禾' });
    expect(storage.keys()).toEqual(['x']);
    storage.remove('x');
    expect([storage.read('x'), storage.keys()]).toEqual([null, []]);
  });

  describe('under the client', () => {
    let former: Device;
    beforeAll(() => {
      former = device();
      equip({ ...former, lasting: storage, drafts: storage, answers: storage });
    });
    afterAll(() => equip(former));

    test('somebody can log in and out', () => {
      startSession('secret', now);
      expect(currentToken()).toBe('secret');
      forgetSession();
      expect(currentToken()).toBeNull();
    });

    test('drafts are there from page to page, and go', () => {
      startSession('secret', now);
      keepDraft('one', { typed: 1 });
      keepDraft('two', { typed: 2 });
      expect(keptDraft('one')).toEqual({ typed: 1 });
      dropDraft('one');
      expect([keptDraft('one'), keptDraft('two')]).toEqual([null, { typed: 2 }]);
      dropAllDrafts();
      expect(keptDraft('two')).toBeNull();
      forgetSession();
    });

    test('answers are not kept: they are a convenience', () => {
      keepAnswer('/api/tournaments', { tournaments: [] }, now, false);
      expect(keptAnswer('/api/tournaments')).toBeNull();
    });
  });
});

describe('a storage that works', () => {
  test('keeps under its prefix, and leaves others alone', () => {
    const { raw, texts } = roomFor(1000);
    texts.set('other', '1');
    const storage = storageOver(() => raw, 'a-');
    expect(storage.write('x', [1, '二'])).toBe(true);
    expect([...texts]).toEqual([
      ['other', '1'],
      ['a-x', '[1,"二"]'],
    ]);
    expect(storage.keys()).toEqual(['x']);
    // another page of the same device
    expect(storageOver(() => raw, 'a-').read('x')).toEqual([1, '二']);
  });

  test('what no longer fits does not leave its older version behind', () => {
    const { raw } = roomFor(20);
    const storage = storageOver(() => raw);
    expect(storage.write('x', 'short')).toBe(true);
    expect(storage.write('x', 'far too long to be kept')).toBe(false);
    expect(storage.read('x')).toBe('far too long to be kept');
    expect(storageOver(() => raw).read('x')).toBeNull();
    expect(storage.write('x', 'short')).toBe(true);
    expect(storageOver(() => raw).read('x')).toBe('short');
  });

  test.each(['{"broken', 'undefined', ''])('what cannot be read (%j) is nothing', (text) => {
    const { raw } = roomFor(1000);
    raw.setItem('x', text);
    expect(storageOver(() => raw).read('x')).toBeNull();
  });
});
