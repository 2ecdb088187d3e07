import Taro from '@tarojs/taro';
import type { Device } from '../client/device';
import { storageOver } from '../client/storage';
import { earlyAnswer } from './early';

const TIMEOUT_MS = 15_000;

const storage = storageOver(() => ({
  getItem: (key) => Taro.getStorageSync<string>(key),
  setItem: (key, text) => Taro.setStorageSync(key, text),
  removeItem: (key) => Taro.removeStorageSync(key),
  keys: () => Taro.getStorageInfoSync().keys,
}));

/** A phone: WeChat, or a browser by way of Taro. */
export const phone: Device = {
  send: async (request) => {
    const early = await earlyAnswer(request);
    if (early) return early;
    const { url, method, headers, body } = request;
    try {
      const answer = await Taro.request({
        url,
        method,
        timeout: TIMEOUT_MS,
        header: { ...headers },
        ...(body === undefined ? {} : { data: body }),
      });
      return { status: answer.statusCode, data: answer.data as unknown };
    } catch (failure) {
      const words = String((failure as { errMsg?: unknown } | null)?.errMsg ?? failure);
      return /time ?out|abort/i.test(words) ? 'TIMEOUT' : 'OFFLINE';
    }
  },
  lasting: storage,
  drafts: storage,
  answers: storage,
  draftsOutliveSession: false,
};
