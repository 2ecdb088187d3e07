import type { Differences, RunView } from '../../../src/contract/desk';
import type { Told } from '../../../src/contract/reasons';
import type { Day, Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';

/** How runs asked for at the desk are carried out; all of it ours. */
export const RUN_RULES = {
  /** whoever works on a run must show it within this time, or another may take it */
  leaseSeconds: 180,
  /** a lease is renewed that often, however little there is to show */
  renewSeconds: 30,
  /** a run that nobody survives is given up after so many takers */
  attempts: 3,
  keptDays: 90,
  /** runs the desk shows */
  shown: 10,
} as const;

const DAY_SECONDS = 86_400;

/** Something the association asked for: it outlives its HTTP request and a crash of whoever works on it. */
export interface Run {
  /** sorts by the instant it was asked for */
  readonly id: string;
  readonly kind: RunView['kind'];
  readonly issue: Day;
  /** of a revision */
  readonly reason: string | null;
  /** member id */
  readonly by: string;
  readonly at: Instant;
  readonly state: RunView['state'];
  readonly step: RunView['step'];
  readonly percent: number;
  /** who works on it, and until when nobody else may take it; null: nobody does */
  readonly holder: string | null;
  readonly leaseUntil: Instant | null;
  readonly attempts: number;
  readonly endedAt: Instant | null;
  readonly refusal: Told | null;
  readonly published: RunView['published'];
}

/** What became of a run. `differences` of a dry run. */
export interface RunOutcome {
  readonly state: 'done' | 'failed';
  readonly refusal: Run['refusal'];
  readonly published: Run['published'];
  readonly differences: Differences | null;
}

/** A run that was just asked for; the digest of its command's key tells runs of one instant apart. */
export const newRun = (
  asked: Pick<Run, 'kind' | 'issue' | 'reason' | 'by'>,
  key: string,
  now: Instant,
): Run => ({
  ...asked,
  id: `${now.replace(/[^0-9]/g, '')}-${key}`,
  at: now,
  state: 'queued',
  step: null,
  percent: 0,
  holder: null,
  leaseUntil: null,
  attempts: 0,
  endedAt: null,
  refusal: null,
  published: [],
});

/** Whether somebody may start working on it: nobody does, or whoever did has not been heard of. */
export const isTakeable = ({ state, leaseUntil }: Run, now: Instant): boolean =>
  state === 'queued' || (state === 'running' && (leaseUntil === null || leaseUntil <= now));

export const leaseFrom = (now: Instant): Instant => addSeconds(now, RUN_RULES.leaseSeconds);
export const forgetRunAt = (at: Instant): Instant =>
  addSeconds(at, RUN_RULES.keptDays * DAY_SECONDS);
