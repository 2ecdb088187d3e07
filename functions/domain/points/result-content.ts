import type { EventResult } from './event-result';

/**
 * Everything in a result that decides points, as one text; its SHA-256 is the result's `digest`. The order
 * of the lines decides nothing.
 */
export const resultContent = (
  result: Pick<
    EventResult,
    | 'group'
    | 'discipline'
    | 'level'
    | 'lastDay'
    | 'format'
    | 'table'
    | 'thresholds'
    | 'noShowRule'
    | 'lines'
    | 'absentNoShows'
  >,
): string => {
  const { group, discipline, level, lastDay, format, table, thresholds, noShowRule } = result;
  const { absentNoShows = [] } = result;
  const lines = result.lines
    .map(({ members, team, place, wholeMatches, noShow, points, without }) =>
      JSON.stringify([members, team, place, wholeMatches, noShow, points, without]),
    )
    .sort();
  return JSON.stringify([
    group,
    discipline,
    level,
    lastDay,
    format,
    table,
    thresholds,
    noShowRule,
    lines,
    ...(absentNoShows.length > 0 ? [[...absentNoShows].sort()] : []),
  ]);
};
