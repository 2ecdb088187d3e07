import { RANKING_TERMS } from '../../../src/contract/ranking-terms';
import type { IssueView, ListName, RankingGroup } from '../../../src/contract/ranking';
import { groupOf, type Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { refuse, type Refusal } from '../result';
import type { IssueHead } from './issue-head';
import type { YearEndFinal, YearEndRecord } from './year-end-store';

/** How a year-end issue becomes final (RNK-11); whatever a later regulation changes is a field here. */
interface YearEndRules {
  /** groups whose lists are put out for objection */
  readonly groups: readonly RankingGroup[];
  /** ranks that may be objected to */
  readonly first: number;
  /** (decided) length of the objection period, from the first publication */
  readonly days: number;
  /** ours, against misuse: objections of one person in a year */
  readonly perPerson: number;
}

/** S2 第二十条 */
export const YEAR_END = {
  ...RANKING_TERMS.yearEnd,
  perPerson: 10,
} as const satisfies YearEndRules;

const DAY_SECONDS = 86_400;

/** The end of the objection period, exclusive; it does not begin anew with a correction. */
export const objectionUntil = (firstPublishedAt: Instant): Instant =>
  addSeconds(firstPublishedAt, YEAR_END.days * DAY_SECONDS);

/** What everybody sees of a year-end issue's state. */
export const yearEndView = (
  year: number,
  first: Pick<IssueHead, 'publishedAt'>,
  final: YearEndFinal | null,
): NonNullable<IssueView['yearEnd']> => ({
  year,
  state: final ? 'final' : 'objection',
  objectionUntil: objectionUntil(first.publishedAt),
});

/** Whether a rank of a list may be objected to now; null: it may. Refuses OBJECTIONS_CLOSED. */
export const objectionRefusal = (
  first: Pick<IssueHead, 'publishedAt'>,
  final: YearEndFinal | null,
  { list, rank }: { readonly list: ListName; readonly rank: number },
  now: Instant,
): Refusal | null => {
  const group = groupOf(list);
  const putOut =
    YEAR_END.groups.some((known) => known === group) && rank <= YEAR_END.first && final === null;
  return putOut && now < objectionUntil(first.publishedAt) ? null : refuse('OBJECTIONS_CLOSED');
};

/**
 * Why a year-end issue cannot be made final now; null: it can. Refuses YEAR_END_FINAL,
 * OBJECTION_PERIOD_RUNNING (`until`, an instant) and OBJECTIONS_OPEN (`count`).
 */
export const finalRefusal = (
  first: Pick<IssueHead, 'publishedAt'>,
  { final, objections }: YearEndRecord,
  now: Instant,
): Refusal | null => {
  if (final) return refuse('YEAR_END_FINAL');
  const until = objectionUntil(first.publishedAt);
  if (now < until) return refuse('OBJECTION_PERIOD_RUNNING', { until });
  const open = objections.filter(({ answer }) => answer === null).length;
  return open > 0 ? refuse('OBJECTIONS_OPEN', { count: open }) : null;
};
