import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Instant } from '../../contract/words';

const NAME = 'kaipai-console-session';

interface Session {
  readonly token: string | null;
  readonly expiresAt: Instant | null;
  /** the server no longer knew the last one: the log-in page says so */
  readonly over: boolean;
}

/** Who is logged in on this computer, kept over restarts and the same in every tab. */
const useSession = create<Session>()(
  persist((): Session => ({ token: null, expiresAt: null, over: false }), { name: NAME }),
);

window.addEventListener('storage', ({ key }) => {
  if (key === NAME) void useSession.persist.rehydrate();
});

export const useLoggedIn = (): boolean => useSession(({ token }) => token !== null);
export const useSessionOver = (): boolean => useSession(({ over }) => over);
export const currentToken = (): string | null => useSession.getState().token;

export const startSession = (token: string, expiresAt: Instant): void => {
  useSession.setState({ token, expiresAt, over: false });
};

/** Forgets the session here after the person left. */
export const leaveSession = (): void => {
  useSession.setState({ token: null, expiresAt: null, over: false });
};

/** Forgets a session the server does not know, if it is still the present one. */
export const loseSession = (token: string): void => {
  if (token === currentToken()) useSession.setState({ token: null, expiresAt: null, over: true });
};
