import { foldTyped } from '../../../src/contract/folding';
import type { EntryKind, Level } from '../../../src/contract/words';
import { missing } from '../defect';
import { voidsLine, type NoShowRule } from './no-show';
import type { PointsTable } from '../../../src/contract/association-points';
import { scaleFor } from './thresholds';

/** One line of a result: an athlete, a pair, or one athlete of a team. */
export interface ResultLine {
  readonly place: number;
  /** counting matches played to their end (PTS-4) */
  readonly wholeMatches: number;
  readonly noShow: boolean;
  /** of a team event; told from others by its fold (ENT-7) */
  readonly team: string | null;
}

/** Why a line gets no points. */
export type WithoutPoints = 'NO_SHOW' | 'NO_WHOLE_MATCH' | 'TOO_FEW' | 'BEHIND_THE_BEST';

export type LinePoints = { readonly points: number } | { readonly without: WithoutPoints };

export interface PointsRules {
  readonly table: PointsTable;
  readonly level: Level;
  readonly kind: EntryKind;
  /** their name */
  readonly thresholds: string;
  /** SAN-2 */
  readonly noShowRule: NoShowRule;
}

/** Whether the table has this level for this kind of event. */
export const hasLevel = ({
  table,
  level,
  kind,
}: Pick<PointsRules, 'table' | 'level' | 'kind'>): boolean =>
  (kind === 'team' ? table.teams[level] : table.levels[level]) !== undefined;

/** PTS-2, PTS-3, PTS-5: how many played; a team did when any of its people did. */
export const playedIn = (lines: readonly ResultLine[], kind: EntryKind): number => {
  const played = lines.filter(({ wholeMatches }) => wholeMatches > 0);
  return kind === 'team'
    ? new Set(played.map(({ team }) => foldTyped(team ?? ''))).size
    : played.length;
};

/** PTS-9: which of the bands a place lies in; the bands are told by their first places. */
const bandOf = (bands: readonly number[], place: number): number =>
  bands.filter((first) => first <= place).length - 1;

const pointsAt = (
  rules: PointsRules,
  place: number,
  table: 'thirtyTwo' | 'sixteen' | 'oneDown',
) => {
  const { level, kind } = rules;
  const { thirtyTwo, sixteen, oneDown, teams, levels } = rules.table;
  if (kind === 'team') return teams[level]?.[bandOf(sixteen, place)];
  if (table === 'thirtyTwo') return levels[level]?.thirtyTwo[bandOf(thirtyTwo, place)];
  const band = bandOf(sixteen, place);
  const first = sixteen[band] ?? missing(`band of place ${place}`);
  const from = table === 'oneDown' ? oneDown[first] : place;
  return from === undefined ? undefined : levels[level]?.sixteen[bandOf(sixteen, from)];
};

/** What each line is given, in the same order (PTS-1 to PTS-5). Both of a pair get the line's points. */
export const awardPoints = (
  rules: PointsRules,
  lines: readonly ResultLine[],
  played = playedIn(lines, rules.kind),
): LinePoints[] => {
  const scale = scaleFor(rules.thresholds, rules.kind, played);
  return lines.map(({ place, wholeMatches, noShow }) => {
    if (noShow && voidsLine(rules.noShowRule)) return { without: 'NO_SHOW' };
    if (wholeMatches === 0) return { without: 'NO_WHOLE_MATCH' };
    if (scale === null) return { without: 'TOO_FEW' };
    const points = place > scale.best ? undefined : pointsAt(rules, place, scale.table);
    return points === undefined ? { without: 'BEHIND_THE_BEST' } : { points };
  });
};
