import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Instant } from '../contract/words';

interface Session {
  readonly token: string | null;
  readonly expiresAt: Instant | null;
}

/** Who is logged in on this device, kept over restarts. */
export const useSession = create<Session>()(
  persist((): Session => ({ token: null, expiresAt: null }), {
    name: 'session',
    storage: createJSONStorage(() => ({
      getItem: (key) => Taro.getStorageSync<string>(key) || null,
      setItem: (key, value) => Taro.setStorageSync(key, value),
      removeItem: (key) => Taro.removeStorageSync(key),
    })),
  }),
);

/** True while a token is held; the server may still refuse it, then it is dropped. */
export const useLoggedIn = (): boolean => useSession((session) => session.token !== null);

export const currentToken = (): string | null => useSession.getState().token;

export const startSession = (token: string, expiresAt: Instant): void => {
  useSession.setState({ token, expiresAt });
};

/** Forgets the session on this device; with `token` only if it is still that one. */
export const forgetSession = (token?: string): void => {
  if (token === undefined || token === currentToken()) {
    useSession.setState({ token: null, expiresAt: null });
  }
};

interface LoginRequest {
  /** who waits for the answer; null: the sheet is closed */
  readonly waiting: readonly ((loggedIn: boolean) => void)[] | null;
}

export const useLoginRequest = create<LoginRequest>(() => ({ waiting: null }));

/**
 * Opens the log-in sheet over the page the person is on, unless somebody is logged in already.
 * Resolves true once logged in, false when the sheet was put away: go on with the action or leave it.
 */
export const requireLogin = (): Promise<boolean> => {
  if (currentToken()) return Promise.resolve(true);
  return new Promise((resolve) =>
    useLoginRequest.setState(({ waiting }) => ({ waiting: [...(waiting ?? []), resolve] })),
  );
};

/** Closes the sheet and tells everybody who waits. */
export const settleLogin = (loggedIn: boolean): void => {
  const { waiting } = useLoginRequest.getState();
  useLoginRequest.setState({ waiting: null });
  waiting?.forEach((resolve) => resolve(loggedIn));
};
