import { getCurrentPages, navigateBack, switchTab } from '@tarojs/taro';

/** The page before, or a tab: after a reload, or behind a link, a browser has no page to go back to. */
export const goBackOr = (tab: string): void =>
  void (getCurrentPages().length > 1 ? navigateBack() : switchTab({ url: tab }));
