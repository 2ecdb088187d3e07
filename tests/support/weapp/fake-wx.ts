/** A request as the mini-program makes it. */
export interface WxRequest {
  url: string;
  method: string;
  data?: string;
  /** what a file is sent as */
  bytes?: ArrayBuffer;
  header: Record<string, string>;
}
export interface WxAnswer {
  statusCode: number;
  data: unknown;
  header?: Record<string, string>;
}
export type Network = (request: WxRequest) => Promise<WxAnswer>;

interface Callbacks {
  success?: (answer: object) => void;
  fail?: (failure: { errMsg: string }) => void;
  complete?: (answer: object) => void;
}
type Options = Record<string, unknown> & Callbacks & { url?: string; method?: string };

export interface Navigation {
  navigateTo: (url: string) => void;
  redirectTo: (url: string) => void;
  reLaunch: (url: string) => void;
  switchTab: (url: string) => void;
  navigateBack: (delta: number) => void;
}

export interface Phone {
  storage: Map<string, unknown>;
  network: Network;
  /** Every wx function that was called, in order. */
  calls: string[];
  fontSizeSetting: number;
  online: boolean;
  /** The picture the person chooses when asked for one; null: puts the choice away. */
  picture: ArrayBuffer | null;
  /** Whether the person accepts every message that WeChat asks about. */
  accepts: boolean;
  /** What wx.login gives: good for one log-in. */
  loginCode: string;
  /** Who wants to know that the mini-program is seen again, or no longer. */
  onShow: (() => void)[];
  onHide: (() => void)[];
}

const PICTURE = 'wxfile://tmp/picture';

/** The parts of `wx` the product uses, each faked by name: what is not here does not exist. */
export const fakeWx = (phone: Phone, navigation: Navigation): object => {
  const settle = (options: Options, name: string, work: () => object | void) => {
    phone.calls.push(name);
    queueMicrotask(() => {
      try {
        const answer = { errMsg: `${name}:ok`, ...work() };
        options.success?.(answer);
        options.complete?.(answer);
      } catch (error) {
        const failure = { errMsg: `${name}:fail ${String(error)}` };
        options.fail?.(failure);
        options.complete?.(failure);
      }
    });
  };
  const answering =
    (name: string, work: (options: Options) => object | void = () => undefined) =>
    (options: Options = {}): Promise<object> | undefined => {
      if (options.success || options.fail || options.complete) {
        settle(options, name, () => work(options));
        return undefined;
      }
      // like WeChat's own: who gives no callback gets a promise
      return new Promise((success, fail) =>
        settle({ ...options, success, fail }, name, () => work(options)),
      );
    };
  const moving = (name: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') =>
    answering(name, ({ url }) => navigation[name](url ?? ''));

  const request = (options: Options) => {
    phone.calls.push('request');
    let ended = false;
    phone
      .network({
        url: options.url ?? '',
        method: options.method ?? 'GET',
        ...(typeof options.data === 'object'
          ? { bytes: options.data as ArrayBuffer }
          : { data: options.data as string | undefined }),
        header: (options.header ?? {}) as Record<string, string>,
      })
      .then(
        (answer) => {
          if (ended) return;
          // The answer crosses from native code: only what JSON can carry arrives.
          const crossed = JSON.parse(JSON.stringify({ header: {}, ...answer })) as object;
          options.success?.({ errMsg: 'request:ok', ...crossed });
          options.complete?.({ errMsg: 'request:ok' });
        },
        () => {
          if (ended) return;
          options.fail?.({ errMsg: 'request:fail' });
          options.complete?.({ errMsg: 'request:fail' });
        },
      );
    return { abort: () => (ended = true), onHeadersReceived: () => undefined };
  };

  const base = {
    SDKVersion: '3.5.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: phone.fontSizeSetting,
    host: { appId: 'local' },
  };
  const windowInfo = { windowWidth: 390, windowHeight: 844, pixelRatio: 3, statusBarHeight: 47 };
  return {
    request,
    getStorageSync: (key: string) => phone.storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) =>
      void phone.storage.set(key, JSON.parse(JSON.stringify(value))),
    removeStorageSync: (key: string) => void phone.storage.delete(key),
    getStorageInfoSync: () => ({
      keys: [...phone.storage.keys()],
      currentSize: 1,
      limitSize: 10240,
    }),
    clearStorageSync: () => phone.storage.clear(),
    navigateTo: moving('navigateTo'),
    redirectTo: moving('redirectTo'),
    reLaunch: moving('reLaunch'),
    switchTab: moving('switchTab'),
    navigateBack: answering('navigateBack', ({ delta }) =>
      navigation.navigateBack(Number(delta ?? 1)),
    ),
    getAppBaseInfo: () => base,
    getWindowInfo: () => windowInfo,
    getDeviceInfo: () => ({ platform: 'ios', system: 'iOS 17', model: 'iPhone', brand: 'Apple' }),
    getSystemInfoSync: () => ({ ...base, ...windowInfo, platform: 'ios', system: 'iOS 17' }),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'local', envVersion: 'develop' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    nextTick: (work: () => void) => void setTimeout(work, 0),
    login: answering('login', () => ({ code: phone.loginCode })),
    onAppShow: (told: () => void) => void phone.onShow.push(told),
    onAppHide: (told: () => void) => void phone.onHide.push(told),
    getNetworkType: answering('getNetworkType', () => ({
      networkType: phone.online ? 'wifi' : 'none',
    })),
    setNavigationBarTitle: answering('setNavigationBarTitle'),
    setTabBarBadge: answering('setTabBarBadge'),
    removeTabBarBadge: answering('removeTabBarBadge'),
    addPhoneCalendar: answering('addPhoneCalendar'),
    stopPullDownRefresh: answering('stopPullDownRefresh'),
    showShareMenu: answering('showShareMenu'),
    showToast: answering('showToast'),
    hideToast: answering('hideToast'),
    chooseMedia: answering('chooseMedia', () => {
      if (!phone.picture) throw new Error('cancel');
      return {
        type: 'image',
        tempFiles: [{ tempFilePath: PICTURE, size: phone.picture.byteLength }],
      };
    }),
    getImageInfo: answering('getImageInfo', () => ({ width: 1200, height: 1680 })),
    compressImage: answering('compressImage', () => ({ tempFilePath: PICTURE })),
    getFileSystemManager: () => ({
      readFileSync: (path: string) => {
        if (path !== PICTURE || !phone.picture) throw new Error(`no such file: ${path}`);
        return phone.picture;
      },
    }),
    pageScrollTo: answering('pageScrollTo'),
    setClipboardData: answering('setClipboardData'),
    makePhoneCall: answering('makePhoneCall'),
    openPrivacyContract: answering('openPrivacyContract'),
    requestSubscribeMessage: answering('requestSubscribeMessage', ({ tmplIds }) =>
      Object.fromEntries(
        (tmplIds as readonly string[]).map((id) => [id, phone.accepts ? 'accept' : 'reject']),
      ),
    ),
    ...Object.fromEntries(
      [
        'onNetworkStatusChange',
        'onThemeChange',
        'onError',
        'offAppShow',
        'offAppHide',
        'onUnhandledRejection',
        'onPageNotFound',
        'offNetworkStatusChange',
        'offThemeChange',
        'onMemoryWarning',
        'onNeedPrivacyAuthorization',
      ].map((name) => [name, () => undefined]),
    ),
  };
};
