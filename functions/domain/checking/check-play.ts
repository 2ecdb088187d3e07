import {
  type MatchFormat,
  parseMatchFormat,
  type SetFormat,
} from '../../../src/contract/match-format';
import type { EventRule, Regulation, Stage, Tie } from '../../../src/contract/regulation';
import type { Finding, RegulationError } from '../../../src/contract/regulation-findings';
import { entryKindOf } from '../../../src/contract/words';
import { type Check, each, repeated, type RuleCheck } from './check';

const teamsOf = ({ disciplines }: EventRule) =>
  disciplines.filter((discipline) => entryKindOf(discipline) === 'team');

type Kind = Tie['rubbers'][number]['kind'];
/** The players of a rubber, and how many of them are men and women where it says so. */
const PLAYERS: Record<Kind, number> = { S: 1, MS: 1, WS: 1, D: 2, MD: 2, WD: 2, XD: 2 };
const MEN: Record<Kind, number> = { S: 0, MS: 1, WS: 0, D: 0, MD: 2, WD: 0, XD: 1 };
const WOMEN: Record<Kind, number> = { S: 0, MS: 0, WS: 1, D: 0, MD: 0, WD: 2, XD: 1 };

/** How many people rubbers of so many players each take at least, if each plays `perAthlete` of them. */
const peopleFor = (players: readonly number[], perAthlete: number): number =>
  Math.max(...players, Math.ceil(players.reduce((sum, one) => sum + one, 0) / perAthlete));

/** RRB-5: the athletes a tie takes at least: of either sex where its rubbers name one, and in all. */
export const athletesOfTie = ({ rubbers, perAthlete }: Tie) => {
  const of = (players: Record<Kind, number>) =>
    peopleFor(
      rubbers.map(({ kind }) => players[kind]),
      perAthlete,
    );
  const men = of(MEN);
  const women = of(WOMEN);
  return { men, women, all: Math.max(men + women, of(PLAYERS)) };
};

/** RRB-5: the rubbers of a sex that does not play in the event. */
const rubbersOfOthers = ({ disciplines }: EventRule, { rubbers }: Tie): boolean =>
  disciplines.some((discipline) =>
    rubbers.some(
      ({ kind }) =>
        (discipline === 'MT' && WOMEN[kind] > 0) || (discipline === 'WT' && MEN[kind] > 0),
    ),
  );

/** RRB-5: team events say their tie, others have none, and a team has the people for it. */
const ties: RuleCheck = (rule, path) => {
  const { tie } = rule;
  const teams = teamsOf(rule).length;
  if (tie === null) return teams > 0 ? [{ path: `${path}.tie`, code: 'TIE_MISSING' }] : [];
  if (teams < rule.disciplines.length) return [{ path: `${path}.tie`, code: 'TIE_UNNEEDED' }];
  if (rubbersOfOthers(rule, tie))
    return [{ path: `${path}.tie.rubbers`, code: 'TIE_OF_OTHER_SEX' }];
  if (rule.team === null) return [];
  const at = `${path}.tie`;
  const { all: needed, men, women } = athletesOfTie(tie);
  const { athletes, sexes } = rule.team;
  const { min, max } = athletes;
  if (needed > max) return [{ path: at, code: 'TIE_OVER_TEAM', detail: { needed, max } }];
  if (teamsOf(rule).includes('XT')) {
    const least = { M: sexes?.M?.min ?? 0, F: sexes?.F?.min ?? 0 };
    const most = {
      M: Math.min(sexes?.M?.max ?? max, max - least.F),
      F: Math.min(sexes?.F?.max ?? max, max - least.M),
    };
    if (men > most.M || women > most.F)
      return [
        {
          ...{ path: at, code: 'TIE_OVER_SEXES' },
          detail: { men, women, most: men > most.M ? most.M : most.F },
        },
      ];
    if (men > least.M || women > least.F)
      return [{ path: at, code: 'TIE_OVER_LEAST_OF_SEX', detail: { men, women } }];
  }
  return needed > min ? [{ path: at, code: 'TIE_OVER_SMALL_TEAM', detail: { needed, min } }] : [];
};

/** RRB-5: a tie that ends once it is decided is decided by an odd number of rubbers. */
const evenTies: RuleCheck = ({ tie }, path) =>
  tie?.play === 'until-decided' && tie.rubbers.length % 2 === 0
    ? [{ path: `${path}.tie.rubbers`, code: 'TIE_EVEN', detail: { rubbers: tie.rubbers.length } }]
    : [];

/** What parts those who are level: each thing once, and rubbers only where teams have them. */
const tieBreaks: RuleCheck = ({ stages, draw, tie }, path) =>
  [
    ...stages.map((stage, at) => ({ stage, at: `${path}.stages.${at}` })),
    ...(draw?.qualifying?.stages ?? []).map((stage, at) => ({
      stage,
      at: `${path}.draw.qualifying.stages.${at}`,
    })),
  ].flatMap(({ stage, at }): Finding[] => {
    if (stage.kind !== 'groups') return [];
    const ofTeams = tie === null && stage.tieBreaks.some((one) => one.startsWith('rubber-'));
    return [
      ...(repeated(stage.tieBreaks).length > 0
        ? [{ path: `${at}.tieBreaks`, code: 'TIE_BREAK_TWICE' } as const]
        : []),
      ...(ofTeams ? [{ path: `${at}.tieBreaks`, code: 'TIE_BREAK_OF_TEAMS' } as const] : []),
    ];
  });

const isPower = (count: number): boolean => Number.isInteger(Math.log2(count));

/** How many advance from groups: said where they have a size and somewhere to go, and nowhere else. */
const advances = (
  { size, advance }: Extract<Stage, { kind: 'groups' }>,
  leadsOn: boolean,
): RegulationError | null => {
  if (advance !== null && !leadsOn) return 'ADVANCE_TO_NOTHING';
  if (advance === null && size !== null && leadsOn) return 'ADVANCE_MISSING';
  return size !== null && advance !== null && advance >= size ? 'EVERYBODY_ADVANCES' : null;
};

/** Stages one after another, each of which leads on to the next; those of qualifying lead on to the main draw. */
const stageOrder = (stages: readonly Stage[], path: string, leadsOn: boolean): Finding[] =>
  stages.flatMap((stage, at): Finding[] => {
    const here = `${path}.${at}`;
    const isLast = at === stages.length - 1;
    if (stage.kind === 'groups') {
      const code = advances(stage, leadsOn || !isLast);
      return code === null ? [] : [{ path: `${here}.advance`, code }];
    }
    if (!isLast) return [{ path: here, code: 'STAGE_UNREACHABLE' }];
    if (stage.kind === 'by-numbers') return [];
    const lefts = stage.rounds.map(({ left }) => left);
    const falling = [...new Set(lefts)].sort((one, other) => other - one).join() === lefts.join();
    return [
      ...(falling && lefts.every(isPower)
        ? []
        : [{ path: `${here}.rounds`, code: 'ROUNDS_DISORDER' } as const]),
      ...(isPower(stage.playOffsTo)
        ? []
        : [{ path: `${here}.playOffsTo`, code: 'PLAY_OFFS_OF_NO_ROUND' } as const]),
    ];
  });

/** A round or a play-off that the draw is too small for. */
const stagesInDraw: RuleCheck = ({ draw, stages }, path) => {
  const size = draw?.size ?? null;
  if (size === null) return [];
  return stages.flatMap((stage, at): Finding[] => {
    const here = `${path}.stages.${at}`;
    if (stage.kind === 'groups')
      return (stage.size ?? 0) > size
        ? [{ path: `${here}.size`, code: 'GROUP_OVER_DRAW', detail: { size } }]
        : [];
    if (stage.kind === 'by-numbers') return [];
    const fedIn = stage.consolation?.by === 'feed-in' ? stage.consolation.left : 2;
    return [
      ...(stage.rounds.some(({ left }) => left > size) ? ['rounds'] : []),
      ...(stage.playOffsTo > size ? ['playOffsTo'] : []),
      ...(fedIn > size || !isPower(fedIn) ? ['consolation.left'] : []),
    ].map((what) => ({ path: `${here}.${what}`, code: 'ROUND_OVER_DRAW', detail: { size } }));
  });
};

const stageChecks: RuleCheck = ({ draw, stages }, path) => [
  ...stageOrder(stages, `${path}.stages`, false),
  ...stageOrder(draw?.qualifying?.stages ?? [], `${path}.draw.qualifying.stages`, true),
];

/** The sets a sport is played in: games are tennis'; table tennis and badminton count every rally. */
const isOf = (sport: Regulation['sport'], { by }: SetFormat): boolean =>
  by === 'minutes' || sport === 'tennis' || by === 'points';

const isOfSport = (sport: Regulation['sport'], { set, last }: MatchFormat): boolean =>
  isOf(sport, set) && (last === null || isOf(sport, last));

interface Written {
  readonly at: string;
  readonly code: string;
}

const formatsIn = (stages: readonly Stage[], path: string): Written[] =>
  stages.flatMap((stage, at) => [
    { at: `${path}.${at}.format`, code: stage.format },
    ...(stage.kind === 'knock-out'
      ? [
          ...stage.rounds.map(({ format }, round) => ({
            at: `${path}.${at}.rounds.${round}.format`,
            code: format,
          })),
          ...(stage.consolation === null
            ? []
            : [{ at: `${path}.${at}.consolation.format`, code: stage.consolation.format }]),
        ]
      : []),
  ]);

/** Every format is a code of the field, of the tournament's sport. */
const formats: RuleCheck = ({ draw, stages, alternatives }, path, { sport }) =>
  [
    ...formatsIn(stages, `${path}.stages`),
    ...formatsIn(draw?.qualifying?.stages ?? [], `${path}.draw.qualifying.stages`),
    ...alternatives.map((code, at) => ({ at: `${path}.alternatives.${at}`, code })),
  ].flatMap(({ at, code }): Finding[] => {
    const parsed = parseMatchFormat(code);
    if (parsed === null) return [{ path: at, code: 'FORMAT_UNKNOWN', detail: { format: code } }];
    return isOfSport(sport, parsed)
      ? []
      : [{ path: at, code: 'FORMAT_OF_OTHER_SPORT', detail: { format: code, sport } }];
  });

/** How the events are played: ties of teams, stages and formats (RRB-5, DRW-5, PTS-4). */
export const playChecks: readonly Check[] = [
  ties,
  evenTies,
  stageChecks,
  stagesInDraw,
  tieBreaks,
  formats,
].map(each);
