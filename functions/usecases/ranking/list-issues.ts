import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { Issues } from '../../../src/contract/ranking';
import type { IssuesQuery } from '../../../src/contract/requests/ranking';
import type { Day } from '../../../src/contract/words';
import { missing } from '../../domain/defect';
import {
  isYearEnd,
  issuedAt,
  latestDue,
  weeksAfter,
  yearOfDay,
} from '../../domain/calendar/issue-calendar';
import { shanghaiDay } from '../../domain/calendar/calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import { issueViewOf } from '../../domain/editions/issue-view';
import type { YearEndFinal } from '../../domain/ranking/year-end-store';
import { ok, type Result } from '../../domain/result';

const ISSUES = 60;
/** Heads of one Query: room for a correction of every issue and more. */
const HEADS = 3 * ISSUES;

/**
 * Issues dated before a day, the newest first, 60 at a time: one Query, and beside it one BatchGet for the year-ends,
 * one more where issues are missing and the year-ends lie further back.
 */
export const listIssues = async (
  { ranking, yearEnds, clock }: Use<'clock' | 'ranking' | 'yearEnds'>,
  { before }: z.infer<typeof IssuesQuery>,
): Promise<Result<Issues>> => {
  const now = clock.now();
  const likely = [0, 1].map((ago) => yearOfDay(before ?? shanghaiDay(now)) - ago);
  const [heads, near] = await Promise.all([
    ranking.heads(before ?? null, HEADS),
    yearEnds.finals(likely),
  ]);
  const found = byIssue(heads);
  // the Query may have ended between the revisions of its last issue
  const whole = heads.length < HEADS || found.length === 1 ? found : found.slice(0, -1);
  const shown = whole.slice(0, ISSUES);
  const years = shown.map(dateOf).filter(isYearEnd).map(yearOfDay);
  const others = years.filter((year) => !likely.includes(year));
  const far = others.length > 0 ? await yearEnds.finals(others) : NONE;
  const finals = new Map([...near, ...far]);
  return ok({
    issues: shown.flatMap(
      (revisions) => issueViewOf(revisions, finals.get(yearOfDay(dateOf(revisions))) ?? null) ?? [],
    ),
    more: shown.length < found.length,
    nextAt: issuedAt(weeksAfter(latestDue(now), 1)),
    now,
  });
};

const NONE: ReadonlyMap<number, YearEndFinal> = new Map();

/** Heads, the newest first, gathered by issue; of each the revisions, oldest first. */
const byIssue = (heads: readonly IssueHead[]): readonly (readonly IssueHead[])[] => {
  const issues = new Map<string, IssueHead[]>();
  for (const head of heads) issues.set(head.date, [head, ...(issues.get(head.date) ?? [])]);
  return [...issues.values()];
};

const dateOf = ([head]: readonly IssueHead[]): Day =>
  (head ?? missing('revision of an issue')).date;
