import { requireLogin } from '../../api/session';
import { myEntriesCopy } from '../../copy/my-entries';
import { EmptyState } from '../../ui/empty-state';

/** What a guest sees in the place of entries. */
export const LoginPrompt = () => (
  <EmptyState
    drawing="key"
    title={myEntriesCopy.guestTitle}
    note={myEntriesCopy.guestNote}
    action={myEntriesCopy.logIn}
    onAction={requireLogin}
  />
);
