import type { Differences } from '../../../src/contract/desk';
import { differencesOf } from '../../domain/editions/differences';
import type { IssueHead } from '../../domain/ranking/issue-head';
import type { RankingStore } from '../../domain/editions/ranking-store';
import type { Run } from '../../domain/ranking/run';
import { ok, type Result } from '../../domain/result';
import type { BuildIssueDeps } from './build-issue';
import { computeRows, publishedRows } from './compute-rows';
import type { RunProgress, RunWork } from './do-runs';
import { publishIssue } from './publish-issue';
import { reviseIssue } from './revise-issue';

/** Runs of the desk as they are done on what is stored. */
export const rankingWork = (deps: BuildIssueDeps): RunWork => ({
  publish: async (run, progress) => {
    const { issue: date, by } = run;
    const made = await publishIssue(deps, { date, by, progress });
    if (made.ok) return ok(made.value.map(revisionOf));
    return made.reason === 'ISSUE_PUBLISHED' ? ((await since(deps, run)) ?? made) : made;
  },
  revise: async (run, progress) => {
    const { issue: date, reason, by } = run;
    const made = await reviseIssue(deps, { date, reason, by, progress });
    if (made.ok) return ok([revisionOf(made.value)]);
    return made.reason === 'REVISION_UNCHANGED' ? ((await since(deps, run)) ?? made) : made;
  },
  dryRun: async (run, progress) => ok(await dryRun(deps, run, progress)),
});

const revisionOf = ({ date, revision }: IssueHead): Run['published'][number] => ({
  date,
  revision,
});

/**
 * What was published of the issue since the run was asked for: whoever held it before may have died between
 * the flip and saying so. null: nothing, and the refusal stands.
 */
const since = async (
  { ranking }: { readonly ranking: Pick<RankingStore, 'revisionsOf'> },
  { kind, issue, reason, at }: Run,
): Promise<Result<Run['published']> | null> => {
  const made = (await ranking.revisionsOf(issue)).filter(
    (head) => head.publishedAt >= at && (kind === 'publish' || head.reason === reason),
  );
  return made.length > 0 ? ok(made.map(revisionOf)) : null;
};

/**
 * An issue that is out is compared with its revision in force, from what is known now; one to come with the
 * latest, from what is uploaded so far. Nothing is written. The rows name nobody: names are of the reader's
 * day.
 */
const dryRun = async (
  deps: BuildIssueDeps,
  { issue }: Run,
  progress: RunProgress,
): Promise<Differences> => {
  const { ranking } = deps;
  await progress('load', 0);
  const own = (await ranking.revisionsOf(issue)).at(-1);
  const end = await ranking.end();
  const latest = end && !own ? (await ranking.revisionsOf(end.latest)).at(-1) : undefined;
  const against = own ?? latest;
  const after = await computeRows(deps, issue, own ? 'revise' : 'dry-run');
  await progress('compute', 70);
  const before = against ? (await publishedRows(deps, against.edition)).lists : [];
  return differencesOf(before, after.lists, {
    against: against ? revisionOf(against) : null,
    nameOf: () => null,
  });
};
