import type { AthleteScreenProps } from './athlete-screen';

/** A mini-program opens an athlete as a page: nobody stands beside the list. */
export const AthletePane = (_: AthleteScreenProps) => null;
