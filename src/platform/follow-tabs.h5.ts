import { useSession } from '../client/session';

/** Who logs in or out in one tab of a browser does so in all of them. */
export const followTabs = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === 'session') void useSession.persist.rehydrate();
  });
