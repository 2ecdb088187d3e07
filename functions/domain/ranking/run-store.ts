import type { Differences } from '../../../src/contract/desk';
import type { Instant } from '../../../src/contract/words';
import type { CommandMark } from '../entry/entry';
import type { Ground } from '../ground';
import type { Run, RunOutcome } from './run';

/** What a command led to; `reused`: its key was used for another request. */
export type AskedRun = { readonly runId: string } | 'reused';

export interface RunStore {
  /**
   * Queues a run and remembers its command, in one transaction. Where the command was carried out before, or
   * a run of the same kind and issue is still open, that one comes back.
   */
  add(run: Run, command: CommandMark, grounds?: readonly Ground[]): Promise<AskedRun | 'stale'>;
  /** The run a command led to; null: it was never carried out. One GetItem. */
  byCommand(memberId: string, command: CommandMark): Promise<AskedRun | null>;
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
