import { lazy } from 'react';

/** A tournament beside the list; what it needs is loaded when the first one is opened. */
export const DetailPane = lazy(() =>
  import('./tournament-screen').then(({ TournamentScreen }) => ({ default: TournamentScreen })),
);
