/** Named texts, as browsers and WeChat keep them. Any of these may throw. */
export interface RawStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, text: string) => void;
  readonly removeItem: (key: string) => void;
  readonly keys: () => readonly string[];
}

/** Values kept on the device. Nothing here throws. */
export interface Storage {
  readonly read: <T>(key: string) => T | null;
  /** false: the device does not take it, and it is there only as long as the page is open */
  readonly write: (key: string, value: unknown) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

/**
 * The one way to the storage of a device. Where site data is blocked, storage is full or there is none at all, what
 * is written stays in memory, so that the product works until it is closed. `rawOf` itself may throw or find nothing:
 * browsers refuse already to hand the storage out.
 */
export const storageOver = (rawOf: () => RawStorage | null, prefix = ''): Storage => {
  const memory = new Map<string, string>();
  const onDevice = <T>(act: (raw: RawStorage) => T): T | null => {
    try {
      const raw = rawOf();
      return raw && act(raw);
    } catch {
      return null;
    }
  };
  const forget = (key: string) => onDevice((raw) => raw.removeItem(prefix + key));
  return {
    read: <T>(key: string): T | null => {
      const text = memory.get(key) ?? onDevice((raw) => raw.getItem(prefix + key));
      if (typeof text !== 'string' || text === '') return null;
      try {
        return JSON.parse(text) as T;
      } catch {
        return null;
      }
    },
    write: (key, value) => {
      const text = JSON.stringify(value);
      const kept = onDevice((raw) => {
        raw.setItem(prefix + key, text);
        return true;
      });
      if (kept) return memory.delete(key) || true;
      memory.set(key, text);
      // what stood there before would come back after a restart in the place of this
      forget(key);
      return false;
    },
    remove: (key) => {
      memory.delete(key);
      forget(key);
    },
    keys: () => {
      const kept = onDevice((raw) => raw.keys()) ?? [];
      const own = kept
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
      return [...new Set([...own, ...memory.keys()])];
    },
  };
};
