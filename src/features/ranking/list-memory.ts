import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { ListName } from '../../contract/ranking';
import type { Sex } from '../../contract/words';

interface Memory {
  /** the list somebody chose last on this device */
  readonly list: ListName | null;
  /** stays while U10, which has none, is looked at */
  readonly sex: Sex;
}

/** Which list the person looks at, kept over restarts. */
export const useListMemory = create<Memory>()(
  persist((): Memory => ({ list: null, sex: 'M' }), {
    name: 'ranking-list',
    storage: createJSONStorage(() => ({
      getItem: (key) => Taro.getStorageSync<string>(key) || null,
      setItem: (key, value) => Taro.setStorageSync(key, value),
      removeItem: (key) => Taro.removeStorageSync(key),
    })),
  }),
);

export const rememberList = (list: ListName, sex: Sex): void => {
  useListMemory.setState({ list, sex });
};
