import type { ReactNode } from 'react';

/** A page of an area in the left navigation; `path` begins with a slash, below /console. */
export interface AreaLink {
  readonly path: string;
  readonly label: string;
  readonly icon: ReactNode;
}
