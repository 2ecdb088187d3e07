import { call } from './client';
import { queryClient } from './query-client';
import { leaveSession } from './session';

/** Logs out: here at once and with everything unsent forgotten, at the server as far as it can be reached. */
export const leave = (): void => {
  // the request takes the token along before it is forgotten
  call('logOut').catch(() => undefined);
  sessionStorage.clear();
  leaveSession();
  queryClient.clear();
};
