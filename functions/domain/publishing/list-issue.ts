import {
  alternativesOf,
  listNamed,
  type Event,
  utc,
  type NamedList,
} from '../../../src/contract/regulation';
import type { Day, Instant, RankingGroup } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { latestDue } from '../calendar/issue-calendar';
import { dayAfter, startOf } from './dates';
import type { Rules } from './tournament';

type CtjList = Extract<NamedList, { kind: 'ctj' }>;

/** A CTJ list as it is read: the group whose lists they are, and the issue; either null: none, the latest. */
export interface ListIssue {
  readonly group: RankingGroup | null;
  readonly issue: Day | null;
}

const DAY_SECONDS = 86_400;

/** When a list is read: at closing, so many days before it, or at the end of a day. */
export const readAt = ({ asOf }: Pick<CtjList, 'asOf'>, closesAt: Instant): Instant =>
  asOf.by === 'closing'
    ? addSeconds(closesAt, -asOf.daysBefore * DAY_SECONDS)
    : startOf(dayAfter(asOf.day, 1));

/** The issue that is in force on a list's day. */
const issueOf = (list: Pick<CtjList, 'asOf'>, closesAt: Instant): Day =>
  latestDue(readAt(list, closesAt));

/**
 * The list that an event's athletes are shown by: the first CTJ list of what orders their acceptance, or else their
 * seeding (ACC-1, DRW-2); without one that of their group, of the latest issue.
 */
export const listIssueOf = (
  rules: Rules,
  { group, places, window }: Pick<Event, 'group' | 'places' | 'window'>,
): ListIssue => {
  const criteria = places.by === 'order' ? places.criteria : rules.seeding.criteria;
  const [list] = criteria.flatMap((one): CtjList[] => {
    const named = listNamed(rules, one.list);
    return named?.kind === 'ctj' ? [named] : [];
  });
  return list
    ? { group: list.group ?? group.rankingList, issue: issueOf(list, window.closesAt) }
    : { group: group.rankingList, issue: null };
};

/** A CTJ list in which requirements ask for a rank; group null: each event's own. */
export interface AskedList extends ListIssue {
  readonly list: string;
  readonly issue: Day;
}

/** The CTJ lists that a regulation's requirements ask about, whichever of the events somebody wants to play (ENT-20). */
export const listsAsked = (rules: Rules): AskedList[] => {
  const names = new Set(
    [
      ...rules.entry.requirements,
      ...rules.eventRules.flatMap(({ requirements = [], team }) => [
        ...requirements,
        ...(team?.atMost ?? []).map(({ of }) => of),
      ]),
    ]
      .flatMap(alternativesOf)
      .flatMap((one) => (one.kind === 'rank' ? [one.list] : [])),
  );
  return rules.lists.flatMap((list) =>
    list.kind === 'ctj' && names.has(list.id)
      ? [
          {
            list: list.id,
            group: list.group ?? null,
            issue: issueOf(list, utc(rules.entry.closesAt)),
          },
        ]
      : [],
  );
};
