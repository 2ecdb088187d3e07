import type { Regulation } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';

export type Rules = Omit<Regulation, 'chapters'>;
export type Chapters = Regulation['chapters'];

/** A published tournament (PUB-1): its rules without the text, instants normalised to UTC. */
export interface Tournament {
  readonly id: string;
  readonly rules: Rules;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly changeCutoffAt: Instant;
  readonly state: 'published' | 'cancelled';
  /** changes with every change of the regulation */
  readonly digest: string;
}

/** An instant written with its offset, in UTC with milliseconds, so that instants compare as strings. */
export const utc = (written: string): Instant => new Date(written).toISOString();

/** ENT-21: until when withdrawing is free: an instant of the regulation's, or the change cut-off. */
export const freeUntilOf = ({
  rules,
  changeCutoffAt,
}: Pick<Tournament, 'rules' | 'changeCutoffAt'>): Instant =>
  rules.entry.freeWithdrawalUntil === undefined
    ? changeCutoffAt
    : utc(rules.entry.freeWithdrawalUntil);

/** A regulation as it stands once published; `digest` is the hash of its JSON. */
export const tournamentOf = (regulation: Regulation, digest: string): Tournament => {
  const { chapters: _, ...rules } = regulation;
  return {
    id: regulation.id,
    rules,
    opensAt: utc(regulation.entry.opensAt),
    closesAt: utc(regulation.entry.closesAt),
    changeCutoffAt: utc(regulation.entry.changeCutoffAt),
    state: 'published',
    digest,
  };
};
