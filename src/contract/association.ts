import association from './association.json';
import type { Day, Level } from './words';

/** What the association has decided, from and until which day; an end that is not given is open (PTS-1). */
export interface Held {
  readonly from?: Day;
  readonly until?: Day;
}

interface Association {
  readonly levels: Readonly<Record<Level, Held>>;
  readonly pointsTables: Readonly<Record<string, Held & { readonly name: string }>>;
  readonly thresholds: Readonly<Record<string, { readonly name: string }>>;
}

/** The association's levels, and by name its tables of points and their thresholds: data with years, not code. */
export const ASSOCIATION: Association = association;

/** Every level there ever was, as the association orders them. */
export const LEVELS: readonly Level[] = Object.keys(ASSOCIATION.levels);

/** Whether what the association decided holds on a day. */
export const holdsOn = ({ from, until }: Held, day: Day): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
