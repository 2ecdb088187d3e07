import { create } from 'zustand';
import { persist, type StorageValue } from 'zustand/middleware';
import { device } from './device';

/** A store whose state stays on the device over restarts, under a name. */
export const keptStore = <T extends object>(name: string, initial: T) =>
  create<T>()(
    persist((): T => initial, {
      name,
      storage: {
        getItem: (key) => device().lasting.read<StorageValue<T>>(key),
        setItem: (key, value) => void device().lasting.write(key, value),
        removeItem: (key) => device().lasting.remove(key),
      },
    }),
  );
