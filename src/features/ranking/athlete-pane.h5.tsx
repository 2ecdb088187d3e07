import { lazy } from 'react';

/** An athlete beside the list; what it needs is loaded when the first one is opened. */
export const AthletePane = lazy(() =>
  import('./athlete-screen').then(({ AthleteScreen }) => ({ default: AthleteScreen })),
);
