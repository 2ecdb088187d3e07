import { storageOver, type RawStorage, type Storage } from './storage';

/** A storage of browsers: they may refuse to hand it out, or have none. */
export const webStorage = (storageOf: () => globalThis.Storage | null, prefix = ''): Storage =>
  storageOver((): RawStorage | null => {
    const storage = storageOf();
    return (
      storage && {
        getItem: (key) => storage.getItem(key),
        setItem: (key, text) => storage.setItem(key, text),
        removeItem: (key) => storage.removeItem(key),
        keys: () => Object.keys(storage),
      }
    );
  }, prefix);
