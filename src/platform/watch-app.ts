import { focusManager, onlineManager } from '@tanstack/react-query';
import { useSession } from '../client/session';
import { getNetworkType, onAppHide, onAppShow, onNetworkStatusChange } from '@tarojs/taro';

/** Who logs in or out in one tab of a browser does so in all of them. */
const followTabs = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === 'session') void useSession.persist.rehydrate();
  });

/** In WeChat there is no window to listen to: the app tells when it is seen and when it is online. */
export const watchApp = (): void => {
  if (process.env.TARO_ENV === 'h5') return followTabs();
  onAppShow(() => focusManager.setFocused(true));
  onAppHide(() => focusManager.setFocused(false));
  onNetworkStatusChange(({ isConnected }) => onlineManager.setOnline(isConnected));
  void getNetworkType().then(({ networkType }) => onlineManager.setOnline(networkType !== 'none'));
};
