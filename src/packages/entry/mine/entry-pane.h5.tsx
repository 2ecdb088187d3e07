import { lazy } from 'react';

/**
 * The screen of an entry beside the stack. It is loaded once there is room for it, and as its page's own file: whatever
 * three pages need is loaded with the first one.
 */
export const EntryPane = lazy(() =>
  import('../detail/index').then(({ EntryScreen }) => ({ default: EntryScreen })),
);
