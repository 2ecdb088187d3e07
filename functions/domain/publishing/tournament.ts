import { eventsOf, utc, type Regulation } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';

export type Rules = Omit<Regulation, 'chapters'>;
export type Chapters = Regulation['chapters'];

/** A published tournament (PUB-1): its rules without the text, and from when until when any event of it is entered. */
export interface Tournament {
  readonly id: string;
  readonly rules: Rules;
  /** the first opening of its events */
  readonly opensAt: Instant;
  /** their last closing */
  readonly closesAt: Instant;
  readonly state: 'published' | 'cancelled';
  /** changes with every change of the regulation */
  readonly digest: string;
}

/** A regulation as it stands once published; `digest` is the hash of its JSON. */
export const tournamentOf = (regulation: Regulation, digest: string): Tournament => {
  const { chapters: _, ...rules } = regulation;
  const windows = eventsOf(regulation).map(({ window }) => window);
  return {
    id: regulation.id,
    rules,
    opensAt: windows.map(({ opensAt }) => opensAt).sort()[0] ?? utc(regulation.entry.opensAt),
    closesAt:
      windows
        .map(({ closesAt }) => closesAt)
        .sort()
        .at(-1) ?? utc(regulation.entry.closesAt),
    state: 'published',
    digest,
  };
};
