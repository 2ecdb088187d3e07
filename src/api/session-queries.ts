import { dropAllDrafts } from './drafts';
import { forgetPersonalAnswers } from './kept';
import { queryClient } from './query-client';
import { useSession } from './session';

/** First part of every query key whose answer belongs to the person who is logged in. */
export const PERSONAL = 'personal';

/**
 * When somebody logs in or out, or the server no longer knows the session, nothing of the former
 * person stays on the device: their answers go, and what they had typed (phone numbers are in it);
 * public reads are asked again, for members see more of a list than guests.
 */
export const watchSession = (): (() => void) =>
  useSession.subscribe((session, former) => {
    if (session.token === former.token) return;
    forgetPersonalAnswers();
    if (former.token) dropAllDrafts();
    void queryClient.resetQueries({ queryKey: [PERSONAL] });
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== PERSONAL });
  });
