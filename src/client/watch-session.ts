import type { Query } from '@tanstack/react-query';
import { routes, type RouteName } from '../contract/routes';
import { device } from './device';
import { forgetCommands } from './command-key';
import { dropAllDrafts, giveDraftsBack, setDraftsAside } from './drafts';
import { forgetPersonalAnswers } from './kept';
import { queryClient } from './query-client';
import { useSession, type Session } from './session';

/** Open to guests, but who is logged in is told more. */
const DIFFERS: readonly RouteName[] = ['listEventEntries', 'listUnits'];

const routeOf = ({ queryKey }: Pick<Query, 'queryKey'>): RouteName => queryKey[0] as RouteName;
const isOwn = (query: Pick<Query, 'queryKey'>): boolean => routes[routeOf(query)].auth !== 'guest';
const isPersonal = (query: Pick<Query, 'queryKey'>): boolean =>
  isOwn(query) || DIFFERS.includes(routeOf(query));

/** Whose session ended by itself finds what they had typed when they are back; whoever else comes finds nothing. */
const settleDrafts = ({ token, memberId, over }: Session, former: Session): void => {
  if (over) return setDraftsAside(memberId);
  const another = memberId === null || memberId !== former.memberId;
  if (token === null || (former.token !== null && another)) dropAllDrafts();
  else giveDraftsBack(memberId);
};

/**
 * When somebody logs in or out, or the server no longer knows the session, nothing of the former
 * person stays on the device: their answers go, and what they had typed (phone numbers are in it);
 * what is on show is asked for again, as far as whoever is there now may see it.
 */
export const watchSession = (): (() => void) =>
  useSession.subscribe((session, former) => {
    if (session.token === former.token) return;
    forgetPersonalAnswers();
    if (!device().draftsOutliveSession || !(session.over || former.over))
      settleDrafts(session, former);
    if (!session.over) forgetCommands();
    const personal = queryClient.getQueryCache().findAll({ predicate: isPersonal });
    personal.forEach((query) => query.reset());
    void queryClient.invalidateQueries({
      predicate: (query) => session.token !== null || !isOwn(query),
    });
  });
