import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../../../functions/domain/publishing/tournament';

const utc = (written: string): Instant => new Date(written).toISOString();

export interface Hours {
  readonly cutoff: Instant;
  readonly closing: Instant;
  /** ENT-21: withdrawing is free until then; the cut-off where nothing is said */
  readonly free: Instant;
  /** ACC-4; null: nothing freezes */
  readonly freeze: Instant | null;
  /** play begins: nothing is withdrawn any more */
  readonly begins: Instant;
}

/** The instants of a regulation, as the rulebook reads them. */
export const hoursOf = ({ rules }: Pick<Tournament, 'rules'>): Hours => {
  const { entry, firstDay } = rules;
  return {
    cutoff: utc(entry.changeCutoffAt),
    closing: utc(entry.closesAt),
    free: utc(entry.freeWithdrawalUntil ?? entry.changeCutoffAt),
    freeze: entry.freezeAt === undefined ? null : utc(entry.freezeAt),
    begins: utc(`${firstDay}T00:00:00+08:00`),
  };
};
