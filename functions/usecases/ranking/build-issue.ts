import type { Use } from '../use';
import type { RunView } from '../../../src/contract/desk';
import type { ListName } from '../../../src/contract/ranking';
import { listedAthletes, planEdition } from '../../domain/editions/build-edition';
import { sealHead } from '../../domain/editions/chain';
import { computeIssue, type RankedList } from '../../domain/ranking/compute-issue';
import { dayNumberOf } from '../../domain/calendar/day-number';
import { bucketBitsFor, editionId } from '../../domain/editions/edition';
import { editionCheck } from '../../domain/editions/edition-check';
import type { ChainEnd, IssueHead } from '../../domain/ranking/issue-head';
import { ok, refuse, type Result } from '../../domain/result';
import {
  loadIssueInput,
  shownNameIn,
  type IssueBasis,
  type IssueInputDeps,
} from './load-issue-input';
import { storedParts, writeEdition } from './write-edition';

export type BuildIssueDeps = IssueInputDeps & Use<'clock' | 'logger'>;

/** Hears what is being done and how much of the whole is done, 0–100. */
export type Progress = (
  step: NonNullable<RunView['step']>,
  percent: number,
) => Promise<void> | void;

export interface IssueToBuild {
  readonly basis: IssueBasis;
  readonly revision: number;
  readonly reason: string | null;
  /** member id; null: the schedule */
  readonly by: string | null;
  /** where the chain ends now */
  readonly seen: ChainEnd | null;
  /** the revision it corrects; one that says the same is not made */
  readonly against: IssueHead | null;
}

/** `overtaken`: somebody else published meanwhile; look again and decide anew. */
export type Built = IssueHead | 'overtaken';

/** From where to where each step goes in the whole. */
const SHARES = { load: [0, 35], write: [45, 70], verify: [70, 98] } as const;

const inShare =
  (progress: Progress, step: keyof typeof SHARES) =>
  async (percent: number): Promise<void> => {
    const [from, until] = SHARES[step];
    await progress(step, Math.floor(from + ((until - from) * percent) / 100));
  };

/** Reads an edition back as it is stored and compares it with what was computed. */
const isSound = async (
  { ranking, sha256, logger }: BuildIssueDeps,
  expected: Pick<IssueHead, 'date' | 'edition' | 'counts' | 'contentDigest'>,
  onRead: (percent: number) => Promise<void>,
): Promise<boolean> => {
  const check = editionCheck(expected, { named: true, sha256 });
  let read = 0;
  for await (const parts of storedParts(ranking, expected)) {
    for (const part of parts) check.add(part);
    read += 1;
    await onRead(100 - 100 / read);
  }
  const faults = check.faults();
  for (const fault of faults.slice(0, 5))
    logger.error('issue-unsound', { edition: expected.edition, ...fault });
  return faults.length === 0;
};

const countsOf = (lists: readonly RankedList[]): Record<ListName, number> =>
  Object.fromEntries(lists.map(({ name, member }) => [name, member.length])) as Record<
    ListName,
    number
  >;

/**
 * One revision of one issue, whole or not at all (RNK-9): computed, written aside, read back and compared,
 * then shown by one transaction. It may die after any write or run twice at once: nothing that is written
 * before the flip can be read, and a repeat writes the same. Refuses ISSUE_UNSOUND, REVISION_UNCHANGED.
 */
export const buildIssue = async (
  deps: BuildIssueDeps,
  { basis, revision, reason, by, seen, against }: IssueToBuild,
  progress: Progress,
): Promise<Result<Built>> => {
  const { ranking, clock, sha256 } = deps;
  const input = await loadIssueInput(deps, basis, inShare(progress, 'load'));
  if (against && input.digestAt(against.asOf) === against.inputDigest)
    return refuse('REVISION_UNCHANGED');

  await progress('compute', SHARES.load[1]);
  const { season, policy } = input;
  const lists = computeIssue(season, dayNumberOf(basis.date), policy);
  const inputDigest = input.digestAt(basis.asOf);
  const bits = bucketBitsFor(listedAthletes(lists, season.members));
  const edition = editionId(basis.date, revision, bits, inputDigest);
  const plan = planEdition({
    date: basis.date,
    edition,
    lists,
    members: season.members,
    shownName: shownNameIn(input),
    deductions: input.deductions,
    former: input.formerRanks,
  });
  const contentDigest = await writeEdition(
    deps,
    { edition, former: basis.former, seen, plan },
    inShare(progress, 'write'),
  );
  if (contentDigest === null) return ok('overtaken');
  if (against?.contentDigest === contentDigest) return refuse('REVISION_UNCHANGED');

  const counts = countsOf(lists);
  const expected = { date: basis.date, edition, counts, contentDigest };
  if (!(await isSound(deps, expected, inShare(progress, 'verify')))) {
    // who was faster has shown the same parts, and a name may be forgotten in them by now
    const end = await ranking.end();
    return end?.hash === seen?.hash ? refuse('ISSUE_UNSOUND') : ok('overtaken');
  }

  await progress('publish', SHARES.verify[1]);
  const head = sealHead(
    {
      ...expected,
      revision,
      rules: policy.from,
      asOf: basis.asOf,
      knownAt: basis.knownAt,
      yearEndEdition: basis.yearEnd,
      former: basis.former,
      inputDigest,
      publishedAt: clock.now(),
      by,
      reason,
    },
    seen,
    sha256,
  );
  const isLatest = seen === null || head.date >= seen.latest;
  const end: ChainEnd = {
    sequence: head.sequence,
    hash: head.hash,
    latest: isLatest ? head.date : seen.latest,
    latestEdition: isLatest ? edition : seen.latestEdition,
  };
  if (!(await ranking.publish(head, end, seen))) return ok('overtaken');
  deps.logger.info('issue-published', { edition, sequence: head.sequence });
  return ok(head);
};
