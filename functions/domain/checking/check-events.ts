import {
  type Event,
  type EventRule,
  eventsOf,
  limitsOf,
  type Quota,
  type Regulation,
  type Sources,
  utc,
} from '../../../src/contract/regulation';
import type { Finding } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { meets } from '../places/quotas';
import { dayAfter, startOf } from '../publishing/dates';
import { type Check, each, repeated, type RuleCheck } from './check';

const placesOf = ({ places }: EventRule): number | null => limitsOf(places).entries;

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
  const most = limitsOf(rule.places).athletes ?? Infinity;
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

/** Positions of a draw that other sources take. */
const takenBy = ({ specialExempts, wildCards, qualifiers = 0 }: Sources): number =>
  (specialExempts?.max ?? 0) + (wildCards?.max ?? 0) + qualifiers;

/** DRW-1: no more seeds than there are positions, or places. */
const seeds: RuleCheck = (rule, path) => {
  if (rule.draw === null) return [];
  const { size, seeds: most } = rule.draw;
  const places = placesOf(rule);
  const at = `${path}.draw.seeds`;
  const found: Finding[] = [];
  if (size !== null && most > size)
    found.push({ path: at, code: 'SEEDS_OVER_DRAW', detail: { seeds: most, size } });
  if (places !== null && most > places)
    found.push({ path: at, code: 'SEEDS_OVER_PLACES', detail: { seeds: most, places } });
  return found;
};

/** ACC-2: the sources fill the draw, and leave somebody to be accepted directly. */
const filled: RuleCheck = (rule, path) => {
  if (rule.draw === null) return [];
  const { size, sources, qualifying } = rule.draw;
  const { direct } = sources;
  const taken = takenBy(sources);
  const at = `${path}.draw.sources`;
  const found: Finding[] = [];
  const tooMany =
    (size !== null && taken >= size) ||
    (qualifying !== null && (qualifying.wildCards?.max ?? 0) >= qualifying.size) ||
    (qualifying !== null && (sources.qualifiers ?? 0) > qualifying.size);
  if (tooMany) found.push({ path: `${path}.draw`, code: 'LISTS_OVER_DRAW' });
  if (direct !== undefined && size === null)
    found.push({ path: `${at}.direct`, code: 'DIRECT_WITHOUT_SIZE' });
  if (direct !== undefined && size !== null && direct + taken !== size)
    found.push({ path: at, code: 'SOURCES_NOT_SIZE', detail: { all: direct + taken, size } });
  const places = placesOf(rule);
  const room = (size ?? Infinity) - taken;
  if (qualifying === null && room > 0 && (places ?? 0) > room)
    found.push({
      path: `${path}.places`,
      code: 'PLACES_OVER_DRAW',
      detail: { places: places ?? 0, size: room },
    });
  return found;
};

/** ACC-2: who qualifies comes out of a qualifying, who was lucky lost in one, and it is played for somebody. */
const qualifyings: RuleCheck = (rule, path) => {
  if (rule.draw === null) return [];
  const { size, sources, qualifying } = rule.draw;
  const at = `${path}.draw.sources`;
  if (qualifying === null)
    return [
      ...(sources.qualifiers === undefined
        ? []
        : [{ path: `${at}.qualifiers`, code: 'QUALIFIERS_FROM_NOWHERE' } as const]),
      ...(sources.luckyLosers === undefined
        ? []
        : [{ path: `${at}.luckyLosers`, code: 'LUCKY_WITHOUT_QUALIFYING' } as const]),
    ];
  if (sources.qualifiers === undefined)
    return [{ path: `${path}.draw.qualifying`, code: 'QUALIFYING_FOR_NOTHING' }];
  const places = placesOf(rule);
  const direct = size === null ? null : size - takenBy(sources);
  return places !== null && direct !== null && places <= direct
    ? [
        {
          ...{ path: `${path}.draw.qualifying`, code: 'QUALIFYING_OF_NOBODY' },
          detail: { places, direct },
        },
      ]
    : [];
};

/** ACC-2: what is held or given until an instant is so after closing, and known before play begins. */
const sourceDates: RuleCheck = ({ draw, days }, path, { entry, firstDay }) => {
  if (draw === null) return [];
  const { specialExempts, wildCards, luckyLosers } = draw.sources;
  const begins = startOf(days?.first ?? firstDay);
  const at = `${path}.draw`;
  const dates: [string, string | undefined][] = [
    [`${at}.sources.specialExempts.until`, specialExempts?.until],
    [`${at}.sources.wildCards.until`, wildCards?.until],
    [`${at}.qualifying.wildCards.until`, draw.qualifying?.wildCards?.until],
    [`${at}.sources.luckyLosers.until`, luckyLosers?.until],
  ];
  const lastDayEnds = startOf(dayAfter(days?.first ?? firstDay, 1));
  return dates.flatMap(([where, written]): Finding[] => {
    if (written === undefined) return [];
    // a lucky loser comes in until the first match is called
    const latest = where.includes('lucky') ? lastDayEnds : begins;
    if (utc(written) > latest) return [{ path: where, code: 'SOURCE_AFTER_START' }];
    return utc(written) < utc(entry.opensAt)
      ? [{ path: where, code: 'SOURCE_BEFORE_OPENING' }]
      : [];
  });
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

/** Events, their places and draws (CAP-1, CAP-2, ACC-2, DRW-1). */
export const eventChecks: readonly Check[] = [
  ...namesOfEvents,
  each(roomForOne),
  each(seeds),
  each(filled),
  each(qualifyings),
  each(sourceDates),
  each(unlimited),
];
