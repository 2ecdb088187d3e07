import type { Regulation } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';

/** A published tournament (PUB-1): its rules without the text, instants normalised to UTC. */
export interface Tournament {
  readonly id: string;
  readonly rules: Omit<Regulation, 'chapters'>;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly changeCutoffAt: Instant;
  readonly state: 'published' | 'cancelled';
  /** changes with every change of the regulation */
  readonly digest: string;
}
