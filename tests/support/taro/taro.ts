type Answer = { statusCode: number; data: unknown };

const store = new Map<string, unknown>();

/** Taro without a phone: a storage in memory and a network that tests fill in. */
const Taro = {
  request: (_options: { url: string; method: string }): Promise<Answer> =>
    Promise.reject(new Error('request:fail no network in this test')),
  getStorageSync: (key: string): unknown => store.get(key) ?? '',
  setStorageSync: (key: string, value: unknown): void => void store.set(key, value),
  removeStorageSync: (key: string): void => void store.delete(key),
  getStorageInfoSync: () => ({ keys: [...store.keys()] }),
  clearStorageSync: (): void => store.clear(),
  setNavigationBarTitle: () => Promise.resolve(),
  navigateTo: () => Promise.resolve(),
  navigateBack: () => Promise.resolve(),
  redirectTo: () => Promise.resolve(),
  switchTab: () => Promise.resolve(),
  stopPullDownRefresh: () => undefined,
  pageScrollTo: () => Promise.resolve(),
  getAppBaseInfo: () => ({ fontSizeSetting: 16 }),
  setTabBarBadge: () => Promise.resolve(),
  removeTabBarBadge: () => Promise.resolve(),
  addPhoneCalendar: () => Promise.resolve(),
  requestSubscribeMessage: (_options: { tmplIds: string[] }): Promise<object> =>
    Promise.resolve({}),
  useDidShow: () => undefined,
  usePullDownRefresh: () => undefined,
  useReachBottom: () => undefined,
  useShareAppMessage: () => undefined,
};

export default Taro;
export const {
  setNavigationBarTitle,
  navigateTo,
  navigateBack,
  redirectTo,
  switchTab,
  pageScrollTo,
  getAppBaseInfo,
  setTabBarBadge,
  removeTabBarBadge,
  addPhoneCalendar,
  useDidShow,
  usePullDownRefresh,
  useReachBottom,
  useShareAppMessage,
  stopPullDownRefresh,
} = Taro;
