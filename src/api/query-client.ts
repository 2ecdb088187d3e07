import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query';
import { getNetworkType, onAppHide, onAppShow, onNetworkStatusChange } from '@tarojs/taro';
import { ProblemError } from '../copy/problem';

const SECONDS_FRESH = 20;
const MOST_RETRIES = 2;

/** Only what may go better by itself in a moment is asked again; a refusal is final. */
const mayGoBetter = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.reason === 'TRY_AGAIN';

/** Server state of the whole app. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: SECONDS_FRESH * 1000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => failures < MOST_RETRIES && mayGoBetter(error),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** In WeChat there is no window to listen to: the app tells when it is seen and when it is online. */
export const watchPlatform = (): void => {
  if (process.env.TARO_ENV === 'h5') return;
  onAppShow(() => focusManager.setFocused(true));
  onAppHide(() => focusManager.setFocused(false));
  onNetworkStatusChange(({ isConnected }) => onlineManager.setOnline(isConnected));
  void getNetworkType().then(({ networkType }) => onlineManager.setOnline(networkType !== 'none'));
};
