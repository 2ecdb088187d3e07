import { create } from 'zustand';
import { currentToken } from './session';

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
