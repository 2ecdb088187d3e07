import { create } from 'zustand';
import { persist, type StorageValue } from 'zustand/middleware';
import { device, whenEquipped } from './device';

/** A store whose state stays on the device over restarts, under a name; it is read as soon as there is a device. */
export const keptStore = <T extends object>(name: string, initial: T) => {
  const store = create<T>()(
    persist((): T => initial, {
      name,
      skipHydration: true,
      storage: {
        getItem: (key) => device().lasting.read<StorageValue<T>>(key),
        setItem: (key, value) => void device().lasting.write(key, value),
        removeItem: (key) => device().lasting.remove(key),
      },
    }),
  );
  whenEquipped(() => void store.persist.rehydrate());
  return store;
};
