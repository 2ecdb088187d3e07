import Taro from '@tarojs/taro';

const PREFIX = 'draft:';

/** Keeps what somebody has typed, so that leaving the app loses nothing. No document numbers. */
export const keepDraft = (name: string, value: object): void => {
  try {
    Taro.setStorageSync(PREFIX + name, value);
  } catch {
    // storage is full: the form still holds it while it is open
  }
};

export const keptDraft = <T extends object>(name: string): T | null =>
  Taro.getStorageSync<T | ''>(PREFIX + name) || null;

export const dropDraft = (name: string): void => Taro.removeStorageSync(PREFIX + name);

/** Drafts are personal: they go with the session. */
export const dropAllDrafts = (): void =>
  Taro.getStorageInfoSync()
    .keys.filter((key) => key.startsWith(PREFIX))
    .forEach((key) => Taro.removeStorageSync(key));
