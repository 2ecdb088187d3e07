import {
  type EventRule,
  eventsOf,
  limitsOf,
  type Regulation,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import type { Discipline } from '../../../src/contract/words';
import { type Check, each, type RuleCheck } from './check';

/** ACC-6: a minimum that can be reached: no more than the places, or else the draw, has room for. */
const reachable: RuleCheck = ({ tooFew, places, draw }, path) => {
  const most = limitsOf(places).entries ?? draw?.size ?? Infinity;
  return tooFew && tooFew.minimum > most
    ? [
        {
          path: `${path}.tooFew.minimum`,
          code: 'MINIMUM_OVER_PLACES',
          detail: { minimum: tooFew.minimum, places: most },
        },
      ]
    : [];
};

const intoOf = ({ tooFew }: Pick<EventRule, 'tooFew'>): string | null =>
  tooFew?.then.do === 'merge' ? tooFew.then.into : null;

/** ACC-6: the group there is, and the discipline is played in it. */
const place: RuleCheck = (rule, path, regulation) => {
  const into = intoOf(rule);
  if (into === null) return [];
  const at = `${path}.tooFew.then.into`;
  const group = regulation.groups.find(({ id }) => id === into);
  if (!group) return [{ path: at, code: 'GROUP_UNKNOWN', detail: { group: into } }];
  const there = new Set(eventsOf(regulation).map(({ id }) => id));
  return rule.disciplines
    .filter((discipline) => !there.has(`${into}-${discipline}`))
    .map((discipline) => ({
      path: at,
      code: 'MERGE_INTO_NO_EVENT',
      detail: { group: group.name, discipline },
    }));
};

/** Whether whoever is merged on and on comes back to where they began. */
const comesBack = (regulation: Regulation, group: string, discipline: Discipline): boolean => {
  const next = new Map(eventsOf(regulation).map((event) => [event.id, intoOf(event)] as const));
  const met = new Set<string>();
  for (let at: string | null = group; at !== null; at = next.get(`${at}-${discipline}`) ?? null) {
    if (met.has(at)) return at === group;
    met.add(at);
  }
  return false;
};

/** ACC-6: groups are not merged into each other in a circle. */
const circles: RuleCheck = (rule, path, regulation) => {
  const round = rule.groups.filter((group) =>
    rule.disciplines.some((discipline) => comesBack(regulation, group, discipline)),
  );
  return intoOf(rule) === null
    ? []
    : round.map((group): Finding => ({
        path: `${path}.tooFew.then.into`,
        code: 'MERGE_CIRCULAR',
        detail: {
          group: regulation.groups.find(({ id }) => id === group)?.name ?? group,
        },
      }));
};

/** What becomes of events with too few (ACC-6). */
export const tooFewChecks: readonly Check[] = [reachable, place, circles].map(each);
