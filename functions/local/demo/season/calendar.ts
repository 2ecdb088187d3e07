import type { Regulation } from '../../../../src/contract/regulation';
import type { Day } from '../../../../src/contract/words';
import { dayAfter, daysBetween } from '../../../domain/publishing/dates';
import { redate } from '../redate';
import type { DemoSources } from '../schedule';
import { PROGRAMME, type Stop } from './programme';
import { stopRegulation } from './regulation';

export const SEASON_ISSUES = 60;

const BEIHAI = [
  ['“工行杯”南宁站', '北海站'],
  ['广西大学网球中心', '银滩网球中心'],
  ['西乡塘区', '海城区'],
  ['南宁', '北海'],
] as const;

export interface SeasonStop {
  readonly stop: Stop;
  readonly regulation: Regulation;
  /** the issue its points belong to (RNK-2) */
  readonly week: Day;
}

/** The Wednesdays of the season's issues, the oldest first; `latest` is the last one that is due. */
export const seasonIssues = (latest: Day): Day[] =>
  Array.from({ length: SEASON_ISSUES }, (_, at) => dayAfter(latest, 7 * (at + 1 - SEASON_ISSUES)));

/** Sunday before the issue; what belongs to the coming issue ended on the Tuesday the latest one closed. */
const lastDayOf = ({ weeksAgo }: Stop, latest: Day): Day =>
  weeksAgo < 0 ? dayAfter(latest, -1) : dayAfter(latest, -7 * weeksAgo - 3);

const regulationOf = (stop: Stop, sources: DemoSources, lastDay: Day): Regulation => {
  if (typeof stop.from !== 'string') return stopRegulation(stop, sources.nanning, lastDay);
  const source = sources[stop.from];
  const days = daysBetween(source.firstDay, source.lastDay);
  const firstDay = dayAfter(lastDay, -days);
  const slug = stop.from === 'nanning' ? 'beihai' : stop.from;
  const moved = redate(source, {
    firstDay,
    id: `${slug}-${firstDay.replaceAll('-', '')}`,
    words: stop.from === 'nanning' ? BEIHAI : [],
  });
  return { ...moved, entry: { ...moved.entry, listPublic: false } };
};

/** The thirty tournaments of the season before an issue, the oldest first. */
export const seasonStops = (sources: DemoSources, latest: Day): SeasonStop[] =>
  PROGRAMME.map((stop) => ({
    stop,
    regulation: regulationOf(stop, sources, lastDayOf(stop, latest)),
    week: dayAfter(latest, -7 * stop.weeksAgo),
  }));
