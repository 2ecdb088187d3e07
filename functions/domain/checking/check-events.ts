import {
  type Event,
  type EventRule,
  eventsOf,
  type Quota,
  type Regulation,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { meets } from '../places/quotas';
import { type Check, each, repeated, type RuleCheck } from './check';

const placesOf = ({ places }: EventRule): number | null =>
  places.by === 'first-come' ? places.entries : null;

/** The quotas that some event of a rule counts for (CAP-5). */
const quotasOn = (rule: EventRule, regulation: Regulation): Quota[] => {
  const events = eventsOf({ ...regulation, eventRules: [rule] });
  return regulation.quotas.filter((quota) => events.some((event) => meets(quota, event)));
};

/** Athletes of the smallest entry. */
const leastOf = ({ team, discipline }: Event): number =>
  ({ singles: 1, pair: 2, team: team?.athletes.min ?? 1 })[entryKindOf(discipline)];

/** CAP-1: the limits that an event counts for have room for one entry of it at least. */
const roomForOne: RuleCheck = (rule, path, regulation) => {
  const most = (rule.places.by === 'first-come' ? rule.places.athletes : null) ?? Infinity;
  const [tight] = eventsOf({ ...regulation, eventRules: [rule] }).flatMap((event) => {
    const quotas = regulation.quotas.filter(
      (quota) => quota.of === 'athletes' && meets(quota, event),
    );
    const limit = Math.min(most, ...quotas.map(({ max }) => max));
    const min = leastOf(event);
    return min > limit ? [{ min, limit }] : [];
  });
  return tight ? [{ path: `${path}.places`, code: 'TEAM_OVER_LIMIT', detail: tight }] : [];
};

/** DRW-1, ACC-2: what a draw has room for. */
const draws: RuleCheck = (rule, path) => {
  if (rule.draw === null) return [];
  const { size, seeds, wildCards, qualifying } = rule.draw;
  const found: Finding[] = [];
  if (size !== null && seeds > size)
    found.push({ path: `${path}.draw.seeds`, code: 'SEEDS_OVER_DRAW', detail: { seeds, size } });
  const filled = wildCards + (qualifying?.maxQualifiers ?? 0);
  const tooMany =
    (size !== null && filled >= size) ||
    (qualifying !== null && qualifying.wildCards >= qualifying.size) ||
    (qualifying !== null && qualifying.maxQualifiers > qualifying.size);
  if (tooMany) found.push({ path: `${path}.draw`, code: 'LISTS_OVER_DRAW' });
  const places = placesOf(rule);
  if (places !== null && seeds > places)
    found.push({
      path: `${path}.draw.seeds`,
      code: 'SEEDS_OVER_PLACES',
      detail: { seeds, places },
    });
  if (size !== null && qualifying === null && (places ?? 0) > size)
    found.push({
      path: `${path}.places`,
      code: 'PLACES_OVER_DRAW',
      detail: { places: places ?? 0, size },
    });
  return found;
};

/** ACC-2: somebody is left for the qualifying, once the main draw is filled from the front. */
const qualifyingOfSome: RuleCheck = (rule, path) => {
  const places = placesOf(rule);
  const { size = null, wildCards = 0, qualifying = null } = rule.draw ?? {};
  if (places === null || size === null || qualifying === null) return [];
  const direct = size - wildCards - qualifying.maxQualifiers;
  return places <= direct
    ? [
        {
          ...{ path: `${path}.draw.qualifying`, code: 'QUALIFYING_OF_NOBODY' },
          detail: { places, direct },
        },
      ]
    : [];
};

/** ACC-1: who is accepted by ranking is accepted into a draw of some size, by a list of their group. */
const byRanking: RuleCheck = (rule, path, { groups }) => {
  if (rule.places.by !== 'ranking') return [];
  const listless = groups.filter(({ id, rankingList }) => rule.groups.includes(id) && !rankingList);
  return [
    ...listless.map(({ name }): Finding => ({
      path: `${path}.places`,
      code: 'RANKING_LIST_MISSING',
      detail: { group: name },
    })),
    ...(rule.draw?.size ? [] : [{ path: `${path}.draw`, code: 'RANKING_WITHOUT_DRAW' } as const]),
  ];
};

/** CAP-2: first come, and nothing ends it. */
const unlimited: RuleCheck = (rule, path, regulation) =>
  rule.places.by === 'first-come' &&
  rule.places.entries === null &&
  rule.places.athletes === null &&
  quotasOn(rule, regulation).every(({ of }) => of === 'staff')
    ? [{ path: `${path}.places`, code: 'PLACES_UNLIMITED' }]
    : [];

/** Rules that name groups there are not, or cover an event twice. */
const namesOfEvents: readonly Check[] = [
  each(({ groups }, path, regulation) =>
    groups
      .filter((id) => !regulation.groups.some((group) => group.id === id))
      .map((group) => ({ path: `${path}.groups`, code: 'GROUP_UNKNOWN', detail: { group } })),
  ),
  (regulation) =>
    repeated(eventsOf(regulation).map(({ id }) => id)).map((event) => ({
      path: 'eventRules',
      code: 'EVENT_TWICE',
      detail: { event },
    })),
];

/** DRW-2: seeds need something to go by, and what they go by needs seeds. */
const seeding: Check = ({ eventRules, seeding: { criteria } }) => {
  const seeds = eventRules.some(({ draw }) => (draw?.seeds ?? 0) > 0);
  if (seeds && criteria.length === 0)
    return [{ path: 'seeding.criteria', code: 'SEEDS_WITHOUT_CRITERIA' }];
  return !seeds && criteria.length > 0 && eventRules.every(({ draw }) => draw !== null)
    ? [{ path: 'seeding.criteria', code: 'CRITERIA_WITHOUT_SEEDS' }]
    : [];
};

/** Events, their places and draws (CAP-1, CAP-2, ACC-1, ACC-2, DRW-1, DRW-2). */
export const eventChecks: readonly Check[] = [
  ...namesOfEvents,
  each(roomForOne),
  each(draws),
  each(qualifyingOfSome),
  each(byRanking),
  each(unlimited),
  seeding,
];
