import type { EventResult, PlacedLine } from '../../domain/points/event-result';
import { itemOf, json, text, type Item } from './item';
import { resultKey, unindexedPartition } from './keys';
import { within } from './limits';

/** A line as a short row: an issue reads tens of thousands of them. */
type Row = readonly [
  members: PlacedLine['members'],
  team: PlacedLine['team'],
  place: number,
  wholeMatches: number,
  noShow: 0 | 1,
  points: PlacedLine['points'],
  without: PlacedLine['without'],
  ...onSite: [reason?: string, guests?: PlacedLine['guests']],
];

/** At the end, and mostly not there. */
const onSiteOf = ({ onSite, guests }: PlacedLine): [string?, PlacedLine['guests']?] => {
  if (guests !== undefined) return [onSite ?? '', guests];
  return onSite === undefined ? [] : [onSite];
};

const rowOf = (line: PlacedLine): Row => [
  line.members,
  line.team,
  line.place,
  line.wholeMatches,
  line.noShow ? 1 : 0,
  line.points,
  line.without,
  ...onSiteOf(line),
];

const lineOf = ([
  members,
  team,
  place,
  wholeMatches,
  noShow,
  points,
  without,
  onSite = '',
  guests,
]: Row): PlacedLine => ({
  members,
  team,
  place,
  wholeMatches,
  noShow: noShow === 1,
  points,
  without,
  ...(onSite === '' ? {} : { onSite }),
  ...(guests === undefined ? {} : { guests }),
});

/**
 * RESULTS#<week>/<tournament>#<event>#<revision>: everything but the lines as one text, the lines as another.
 * On GSI1 until the athletes' own records are written.
 */
export const resultItem = (result: EventResult): Item => {
  const { lines: placed, ...rest } = result;
  const [about, lines] = [JSON.stringify(rest), JSON.stringify(placed.map(rowOf))];
  within('itemBytes', Buffer.byteLength(about) + Buffer.byteLength(lines));
  const key = resultKey(result.week, result.tournamentId, result.eventId, result.revision);
  return {
    ...key,
    GSI1PK: unindexedPartition,
    GSI1SK: `${result.week}#${key.SK}`,
    about,
    lines,
  };
};

/** What was kept before the rule was kept with it was judged by this one (SAN-2). */
const FORMER_RULE: Pick<EventResult, 'noShowRule'> = { noShowRule: 'void-event' };

const writtenOf = itemOf<{
  readonly about: Omit<EventResult, 'lines'>;
  readonly lines: readonly Row[];
}>({ about: json, lines: json });

export const resultFromItem = (item: Item): EventResult => {
  const { about, lines } = writtenOf(item);
  return { ...FORMER_RULE, ...about, lines: lines.map(lineOf) };
};

const indexOf = itemOf<{ readonly GSI1SK: string }>({ GSI1SK: text });

/** Which event an unindexed item is of, from its index key. */
export const unindexedFromItem = (
  item: Item,
): { readonly week: string; readonly tournamentId: string; readonly eventId: string } => {
  const [week = '', tournamentId = '', eventId = ''] = indexOf(item).GSI1SK.split('#');
  return { week, tournamentId, eventId };
};
