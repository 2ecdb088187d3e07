import type { ReplayFault } from '../../../src/contract/replay/faults';
import type { GroupFile } from '../../../src/contract/replay/standings';
import { repeatsIn } from '../twice';
import { formatsOf, scoresOf } from './group-format';
import { SIDES, wrongRetired, wrongScore } from './score';
import { noShows, sideOf } from './side-of';

type Check = (file: GroupFile) => readonly ReplayFault[];

const format: Check = ({ matchFormat: { sets, games, tieBreakAt, finalMatchTieBreak } }) => [
  ...(tieBreakAt === games || tieBreakAt === games - 1
    ? []
    : [
        {
          path: 'matchFormat.tieBreakAt',
          code: 'TIE_BREAK_ELSEWHERE' as const,
          detail: { games, less: games - 1 },
        },
      ]),
  ...(finalMatchTieBreak === true && sets === 1
    ? [{ path: 'matchFormat.finalMatchTieBreak', code: 'MATCH_TIE_BREAK_OF_ONE' as const }]
    : []),
];

const players: Check = ({ players }) =>
  repeatsIn(players, (id) => id).map(({ item: id, at }) => ({
    path: `players.${at}`,
    code: 'ID_TWICE',
    detail: { id },
  }));

const pairings: Check = ({ players, matches }) => {
  const known = new Set(players);
  return [
    ...matches.flatMap((match, at): ReplayFault[] => [
      ...SIDES.flatMap((side): ReplayFault[] =>
        known.has(match[side])
          ? []
          : [{ path: `matches.${at}.${side}`, code: 'ID_UNKNOWN', detail: { id: match[side] } }],
      ),
      ...(match.a === match.b ? [{ path: `matches.${at}.b`, code: 'SAME_PLAYER' as const }] : []),
    ]),
    ...repeatsIn(matches, ({ a, b }) => JSON.stringify([a, b].sort())).map(
      ({ at }): ReplayFault => ({ path: `matches.${at}`, code: 'MATCH_TWICE' }),
    ),
  ];
};

const by: Check = ({ matches }) => [
  ...matches.flatMap((match, at): ReplayFault[] =>
    'by' in match && sideOf(match, match.by) === null
      ? [{ path: `matches.${at}.by`, code: 'BY_OTHERS' }]
      : [],
  ),
  ...repeatsIn(noShows(matches), ({ id }) => id).map(({ item: { id, at } }): ReplayFault => ({
    path: `matches.${at}.by`,
    code: 'NO_SHOW_TWICE',
    detail: { id },
  })),
];

const scores: Check = ({ matchFormat, matches }) =>
  matches.flatMap((match, at): ReplayFault[] => {
    if (match.outcome !== 'completed' && match.outcome !== 'retired') return [];
    const judge = match.outcome === 'completed' ? wrongScore : wrongRetired;
    const sets = scoresOf(matchFormat, match.sets);
    const wrong = formatsOf(matchFormat).map((one) => judge(one, sets));
    const [first] = wrong;
    if (!first || wrong.includes(null)) return [];
    const path = `matches.${at}.sets`;
    return [{ path: first.at === null ? path : `${path}.${first.at}`, code: first.code }];
  });

/**
 * Why the table of a group cannot be computed, each with where: players unknown or twice, two matches of the same
 * two, a second no-show of one player (RRB-4), and scores that the format does not allow.
 */
export const standingsFaults = (file: GroupFile): ReplayFault[] => {
  const wrongFormat = format(file);
  const rest = [players, pairings, by].flatMap((check) => check(file));
  return [...wrongFormat, ...rest, ...(wrongFormat.length === 0 ? scores(file) : [])];
};
