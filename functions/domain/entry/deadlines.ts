import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import { startOf } from '../publishing/dates';
import { freeUntilOf, type Tournament } from '../publishing/tournament';

/** Instants of an entry's before which something of it is written, judged inside its writes (ENT-13). */
export interface Deadlines {
  readonly closesAt: Instant;
  /** of changes (ENT-8) */
  readonly cutoffAt: Instant;
  /** of withdrawing without a loss (ENT-21) */
  readonly freeUntil: Instant;
  /** its first day begins: of withdrawing at all (ENT-21) */
  readonly beginsAt: Instant;
}
export type Deadline = keyof Deadlines;

export const deadlinesOf = (
  tournament: Pick<Tournament, 'rules' | 'closesAt' | 'changeCutoffAt'>,
  event: Event,
): Deadlines => ({
  closesAt: tournament.closesAt,
  cutoffAt: tournament.changeCutoffAt,
  freeUntil: freeUntilOf(tournament),
  beginsAt: startOf(event.days.first),
});
