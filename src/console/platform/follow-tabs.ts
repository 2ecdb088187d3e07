import { useSession } from '../../client/session';
import { PREFIX } from './device';

/** Who logs in or out in one tab does so in all of them. */
export const followTabs = (): void =>
  window.addEventListener('storage', ({ key }) => {
    if (key === `${PREFIX}session`) void useSession.persist.rehydrate();
  });
