import type { Instant } from '../contract/words';
import { keptStore } from './kept-store';

export interface Session {
  readonly token: string | null;
  readonly expiresAt: Instant | null;
  /** whose it is, or was until it was over */
  readonly memberId: string | null;
  /** the server no longer knew the last one */
  readonly over: boolean;
}
const NOBODY: Session = { token: null, expiresAt: null, memberId: null, over: false };

/** Who is logged in on this device, kept over restarts. */
export const useSession = keptStore<Session>('session', NOBODY);

/** True while a token is held; the server may still refuse it, then it is dropped. */
export const useLoggedIn = (): boolean => useSession(({ token }) => token !== null);
/** True where somebody was logged in until the server no longer knew them. */
export const useSessionOver = (): boolean => useSession(({ over }) => over);

export const currentToken = (): string | null => useSession.getState().token;

export const startSession = (
  token: string,
  expiresAt: Instant,
  memberId: string | null = null,
): void => {
  useSession.setState({ token, expiresAt, memberId, over: false });
};

/** Forgets the session on this device: the person left. */
export const forgetSession = (): void => {
  useSession.setState(NOBODY);
};

/** Forgets a session the server does not know, if it is still the present one: another tab may hold another. */
export const loseSession = (token: string): void => {
  void useSession.persist.rehydrate();
  const { memberId } = useSession.getState();
  if (token === currentToken()) useSession.setState({ ...NOBODY, memberId, over: true });
};
