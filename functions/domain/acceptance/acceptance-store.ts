import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type { Ground } from '../ground';
import type { News } from '../telling/news';
import type { Acceptance, ListHead, OfEvent } from './acceptance';

/** Where the lists of events are kept. */
export interface AcceptanceStore {
  /** What is decided, and every version there is, the oldest first. One strongly consistent Query. */
  read(
    of: OfEvent,
  ): Promise<{ readonly acceptance: Acceptance; readonly heads: readonly ListHead[] }>;
  /** The file of a version, which never changes; null: it was never written. One Query for each megabyte. */
  file(of: OfEvent, digest: string): Promise<AcceptanceFile | null>;
  /** Writes a file aside, where nobody looks before a head names it. Again is once. */
  writeFile(of: OfEvent, digest: string, file: AcceptanceFile): Promise<void>;
  /**
   * What is decided, on the turn on which it was: with it the next version and what is told of it, or none. One
   * transaction; `stale`: the turn has moved, the version is there, or a ground does not hold.
   */
  save(
    next: Acceptance,
    seen: Acceptance,
    beside: {
      readonly head?: ListHead;
      readonly news?: News;
      readonly grounds?: readonly Ground[];
    },
  ): Promise<'done' | 'stale'>;
}
