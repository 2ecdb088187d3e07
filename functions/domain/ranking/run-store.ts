import type { Differences } from '../../../src/contract/desk';
import type { Instant } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { Run, RunOutcome } from './run';

export interface RunStore {
  /** Queues a run; the id of the one of this kind and issue that is still open, where there is one. */
  add(run: Run, grounds: readonly Ground[]): Promise<'done' | 'stale' | { readonly open: string }>;
  /** Asks for a run that is open already; `stale`: it is no longer. */
  join(
    run: Pick<Run, 'id' | 'kind' | 'issue'>,
    grounds: readonly Ground[],
  ): Promise<'done' | 'stale'>;
  /** One strongly consistent GetItem; null: never was, or forgotten by now. */
  find(id: string): Promise<Run | null>;
  /** What a dry run found. One GetItem. */
  differencesOf(id: string): Promise<Differences | null>;
  /** The newest first. One Query. */
  recent(limit: number): Promise<readonly Run[]>;
  /** Queued and running ones, the oldest first. One Query where there are none. */
  open(): Promise<readonly Run[]>;
  /** Takes a run that may be taken at `now`; false: somebody else has it. */
  take(run: Run, holder: string, now: Instant, leaseUntil: Instant): Promise<boolean>;
  /** Shows how far it is; false: it is somebody else's by now. */
  progress(
    id: string,
    holder: string,
    shown: Pick<Run, 'step' | 'percent' | 'leaseUntil'>,
  ): Promise<boolean>;
  /** The end of a run; false: it is somebody else's by now, or over. */
  finish(run: Run, holder: string, outcome: RunOutcome, now: Instant): Promise<boolean>;
}
