import type { EntryKind, Level } from '../../../src/contract/words';
import type { PointsTable } from './points-tables';
import { scaleFor, type ThresholdsName } from './thresholds';

/** One line of a result: an athlete, a pair, or one athlete of a team. */
export interface ResultLine {
  readonly place: number;
  /** counting matches played to their end (PTS-4) */
  readonly wholeMatches: number;
  readonly noShow: boolean;
  /** of a team event */
  readonly team: string | null;
}

/** Why a line gets no points. */
export type WithoutPoints = 'NO_SHOW' | 'NO_WHOLE_MATCH' | 'TOO_FEW' | 'BEHIND_THE_BEST';

export type LinePoints = { readonly points: number } | { readonly without: WithoutPoints };

export interface PointsRules {
  readonly table: PointsTable;
  readonly level: Level;
  readonly kind: EntryKind;
  readonly thresholds: ThresholdsName;
}

/** The places a table knows, the first of every band (PTS-1). */
export const placesOf = ({
  table,
  kind,
}: Pick<PointsRules, 'table' | 'kind'>): readonly number[] =>
  kind === 'team' ? table.sixteen.filter((_, at) => at < 4) : table.thirtyTwo;

/** Whether the table has this level for this kind of event. */
export const hasLevel = ({ table, level, kind }: Omit<PointsRules, 'thresholds'>): boolean =>
  (kind === 'team' ? table.teams[level] : table.levels[level]) !== undefined;

/** PTS-2, PTS-3, PTS-5: how many played; a team did when any of its people did. */
export const playedIn = (lines: readonly ResultLine[], kind: EntryKind): number => {
  const played = lines.filter(({ wholeMatches }) => wholeMatches > 0);
  return kind === 'team' ? new Set(played.map(({ team }) => team)).size : played.length;
};

const pointsAt = (
  rules: PointsRules,
  place: number,
  table: 'thirtyTwo' | 'sixteen' | 'oneDown',
) => {
  const { level, kind } = rules;
  if (kind === 'team') return rules.table.teams[level]?.[rules.table.sixteen.indexOf(place)];
  if (table === 'thirtyTwo')
    return rules.table.levels[level]?.thirtyTwo[rules.table.thirtyTwo.indexOf(place)];
  const from = table === 'oneDown' ? (rules.table.oneDown[place] ?? 0) : place;
  return rules.table.levels[level]?.sixteen[rules.table.sixteen.indexOf(from)];
};

/** What each line is given, in the same order (PTS-1 to PTS-5). Both of a pair get the line's points. */
export const awardPoints = (rules: PointsRules, lines: readonly ResultLine[]): LinePoints[] => {
  const scale = scaleFor(rules.thresholds, rules.kind, playedIn(lines, rules.kind));
  return lines.map(({ place, wholeMatches, noShow }) => {
    if (noShow) return { without: 'NO_SHOW' };
    if (wholeMatches === 0) return { without: 'NO_WHOLE_MATCH' };
    if (scale === null) return { without: 'TOO_FEW' };
    const points = place > scale.best ? undefined : pointsAt(rules, place, scale.table);
    return points === undefined ? { without: 'BEHIND_THE_BEST' } : { points };
  });
};
