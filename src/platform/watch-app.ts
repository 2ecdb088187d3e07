import { focusManager, onlineManager } from '@tanstack/react-query';
import { followTabs } from './follow-tabs';
import { getNetworkType, onAppHide, onAppShow, onNetworkStatusChange } from '@tarojs/taro';

/** In WeChat there is no window to listen to: the app tells when it is seen and when it is online. */
export const watchApp = (): void => {
  if (process.env.TARO_ENV === 'h5') return followTabs();
  onAppShow(() => focusManager.setFocused(true));
  onAppHide(() => focusManager.setFocused(false));
  onNetworkStatusChange(({ isConnected }) => onlineManager.setOnline(isConnected));
  void getNetworkType().then(({ networkType }) => onlineManager.setOnline(networkType !== 'none'));
};
