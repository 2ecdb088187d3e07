import { MIXED_GROUP } from '../../../src/contract/ranking-terms';
import { type EventRule, eventsOf, type Regulation } from '../../../src/contract/regulation';
import type {
  Finding,
  RegulationError,
  RegulationOddity,
} from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';

type Errors = Finding<RegulationError>[];
type Oddities = Finding<RegulationOddity>[];

const placesOf = ({ places }: EventRule): number | null =>
  places.by === 'first-come' ? places.entries : null;

/** ENT-10: a team rule exactly where there are teams, and one that can be met. */
const teamErrors = (rule: EventRule, path: string, { limits }: Regulation): Errors => {
  const teams = rule.disciplines.filter((discipline) => entryKindOf(discipline) === 'team');
  const errors: Errors = [];
  if (rule.format.tie !== null && teams.length < rule.disciplines.length)
    errors.push({ path: `${path}.format.tie`, code: 'TIE_UNNEEDED' });
  if (rule.team === null)
    return teams.length > 0
      ? [...errors, { path: `${path}.team`, code: 'TEAM_RULE_MISSING' }]
      : errors;
  if (teams.length < rule.disciplines.length)
    return [...errors, { path: `${path}.team`, code: 'TEAM_RULE_UNNEEDED' }];
  const { athletes, minOfEachSex } = rule.team;
  if (athletes.min > athletes.max)
    errors.push({ path: `${path}.team.athletes`, code: 'TEAM_MIN_OVER_MAX' });
  if (2 * minOfEachSex > athletes.max || (minOfEachSex > 0 && teams.some((team) => team !== 'XT')))
    errors.push({ path: `${path}.team.minOfEachSex`, code: 'TEAM_SEXES_IMPOSSIBLE' });
  const limit = Math.min(
    limits.athletes ?? Infinity,
    limits.athletesPerUnitAndGroup ?? Infinity,
    (rule.places.by === 'first-come' ? rule.places.athletes : null) ?? Infinity,
  );
  if (athletes.min > limit)
    errors.push({
      path: `${path}.team.athletes`,
      code: 'TEAM_OVER_LIMIT',
      detail: { min: athletes.min, limit },
    });
  return errors;
};

/** DRW-1, ACC-2, ACC-6: what a draw has room for. */
const drawErrors = ({ draw, ...rule }: EventRule, path: string): Errors => {
  if (draw === null) return [];
  const errors: Errors = [];
  const { size, seeds, wildCards, qualifying, minimumEntries } = draw;
  if (size !== null && seeds > size)
    errors.push({ path: `${path}.draw.seeds`, code: 'SEEDS_OVER_DRAW', detail: { seeds, size } });
  const filled = wildCards + (qualifying?.maxQualifiers ?? 0);
  const tooMany =
    (size !== null && filled > size) ||
    (qualifying !== null && qualifying.wildCards > qualifying.size) ||
    (qualifying !== null && qualifying.maxQualifiers > qualifying.size);
  if (tooMany) errors.push({ path: `${path}.draw`, code: 'LISTS_OVER_DRAW' });
  const places = placesOf({ draw, ...rule });
  if (places !== null && minimumEntries > places)
    errors.push({
      path: `${path}.draw.minimumEntries`,
      code: 'MINIMUM_OVER_PLACES',
      detail: { minimum: minimumEntries, places },
    });
  return errors;
};

/** Rules that name groups there are not, cover an event twice, or cannot be carried out. */
export const eventErrors = (regulation: Regulation): Errors => {
  const { groups, eventRules } = regulation;
  const ids = eventsOf(regulation).map((event) => event.id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...eventRules.flatMap((rule, at): Errors => {
      const path = `eventRules.${at}`;
      const named = rule.groups.map((id) => ({ id, group: groups.find((one) => one.id === id) }));
      return [
        ...named.flatMap(({ id, group }): Errors =>
          group === undefined
            ? [{ path: `${path}.groups`, code: 'GROUP_UNKNOWN', detail: { group: id } }]
            : rule.places.by === 'ranking' && group.rankingList === null
              ? [
                  {
                    path: `${path}.places`,
                    code: 'RANKING_LIST_MISSING',
                    detail: { group: group.name },
                  },
                ]
              : [],
        ),
        ...teamErrors(rule, path, regulation),
        ...drawErrors(rule, path),
      ];
    }),
    ...twice.map((event): Errors[number] => ({
      path: 'eventRules',
      code: 'EVENT_TWICE',
      detail: { event },
    })),
  ];
};

/** More seeds than places, places nobody can play in, no limit at all; points where none are given. */
export const eventOddities = (regulation: Regulation): Oddities => [
  ...regulation.eventRules.flatMap((rule, at): Oddities => {
    const path = `eventRules.${at}`;
    const places = placesOf(rule);
    const oddities: Oddities = [];
    if (rule.draw && places !== null && rule.draw.seeds > places)
      oddities.push({
        path: `${path}.draw.seeds`,
        code: 'SEEDS_OVER_PLACES',
        detail: { seeds: rule.draw.seeds, places },
      });
    if (rule.draw?.size && rule.draw.qualifying === null && (places ?? 0) > rule.draw.size)
      oddities.push({
        path: `${path}.places`,
        code: 'PLACES_OVER_DRAW',
        detail: { places: places ?? 0, size: rule.draw.size },
      });
    const unlimited = rule.places.by === 'first-come' && places === null && !rule.places.athletes;
    if (unlimited && regulation.limits.athletes === null)
      oddities.push({ path: `${path}.places`, code: 'PLACES_UNLIMITED' });
    return oddities;
  }),
  ...(regulation.points === null
    ? []
    : eventsOf(regulation)
        .filter(
          ({ discipline, group }) => /^[XO]/.test(discipline) && group.rankingList !== MIXED_GROUP,
        )
        .map((event): Oddities[number] => ({
          path: 'points',
          code: 'MIXED_WITHOUT_POINTS',
          detail: { event: event.id },
        }))),
];
