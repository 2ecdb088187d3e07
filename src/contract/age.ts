import type { Day } from './words';

/** Full years on a day: the birthday counts. */
export const ageOn = (birthDate: Day, today: Day): number =>
  Number(today.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  (today.slice(5) < birthDate.slice(5) ? 1 : 0);
