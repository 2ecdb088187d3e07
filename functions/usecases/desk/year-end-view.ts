import type { Use } from '../use';
import type { YearEnd } from '../../../src/contract/desk';
import { yearEndOf } from '../../domain/calendar/issue-calendar';
import type { IssueHead } from '../../domain/ranking/issue-head';
import { issueViewOf } from '../../domain/editions/issue-view';
import { finalRefusal, objectionUntil } from '../../domain/ranking/year-end';
import type { Objection, YearEndRecord } from '../../domain/ranking/year-end-store';
import { namesOf, type NameOf } from './desk-people';

export type YearEndDeps = Use<'athletes' | 'clock' | 'ranking' | 'sentence' | 'yearEnds'>;

export interface LoadedYearEnd {
  /** revisions of the year-end issue, oldest first; none: not issued yet */
  readonly revisions: readonly IssueHead[];
  readonly record: YearEndRecord;
}

/** The year-end issue of a year with its objections. Two Queries. */
export const loadYearEnd = async (
  { ranking, yearEnds }: Use<'ranking' | 'yearEnds'>,
  year: number,
): Promise<LoadedYearEnd> => {
  const [revisions, record] = await Promise.all([
    ranking.revisionsOf(yearEndOf(year)),
    yearEnds.ofYear(year),
  ]);
  return { revisions, record };
};

const objectionView = (
  { id, list, memberId, rank, text, by, at, answer }: Objection,
  nameOf: NameOf,
): YearEnd['objections'][number] => ({
  ...{ id, list, memberId, rank, text, at },
  athlete: nameOf(memberId),
  by: nameOf(by),
  answer: answer && {
    upheld: answer.upheld,
    text: answer.text,
    by: nameOf(answer.by),
    at: answer.at,
  },
});

/** A year-end issue as the association sees it (RNK-11). */
export const yearEndAnswer = async (
  deps: YearEndDeps,
  year: number,
  { revisions, record }: LoadedYearEnd,
): Promise<YearEnd> => {
  const { final, objections } = record;
  const now = deps.clock.now();
  const [first] = revisions;
  const refusal = first ? finalRefusal(first, record, now) : null;
  const nameOf = await namesOf(deps, [
    ...objections.flatMap(({ memberId, by, answer }) => [
      memberId,
      by,
      ...(answer ? [answer.by] : []),
    ]),
    ...(final ? [final.by] : []),
  ]);
  return {
    year,
    issue: yearEndOf(year),
    edition: issueViewOf(revisions, final),
    state: !first ? 'not-issued' : final ? 'final' : 'objection',
    objectionUntil: first ? objectionUntil(first.publishedAt) : null,
    final: final && { by: nameOf(final.by), at: final.at, revision: final.revision },
    refusal: refusal && {
      reason: refusal.reason,
      sentence: deps.sentence(refusal),
    },
    objections: objections.map((objection) => objectionView(objection, nameOf)),
    now,
  };
};
