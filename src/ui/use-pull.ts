import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';

/** Pulling down asks again; the spinner goes when all answers are there. */
export const usePull = (refresh: () => Promise<unknown>): void => {
  usePullDownRefresh(() => {
    void refresh().finally(() => stopPullDownRefresh());
  });
};
