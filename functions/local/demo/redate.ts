import type { Regulation } from '../../../src/contract/regulation';
import type { Day } from '../../../src/contract/words';
import { dayAfter, daysBetween } from '../../domain/publishing/dates';

export interface Redating {
  /** the new first day; everything else keeps its distance from it */
  readonly firstDay: Day;
  readonly id: string;
  /** words of the text to be replaced, longest first where one holds another */
  readonly words?: readonly (readonly [string, string])[];
}

const EIGHT_HOURS = 8 * 3_600_000;
const yearOf = (day: Day): number => Number(day.slice(0, 4));

const moveYears = (day: Day, years: number): Day => {
  const moved = `${yearOf(day) + years}${day.slice(4)}`;
  // 29 February has no counterpart in a common year
  return moved.endsWith('-02-29') && yearOf(moved) % 4 !== 0 ? `${moved.slice(0, 8)}28` : moved;
};

const moveInstant = (written: string, days: number): string => {
  const local = new Date(Date.parse(written) + EIGHT_HOURS + days * 86_400_000).toISOString();
  return `${local.slice(0, 19)}+08:00`;
};

const inWords = (day: Day): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

const dayIn = (year: string, month: string, date: string): Day =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;

/**
 * A regulation on other days: days and instants move with the first day; birth limits, and years that
 * stand alone, move by whole calendar years, so that the groups keep their ages (ENT-12). The text
 * says the same as the data afterwards.
 */
export const redate = (
  regulation: Regulation,
  { firstDay, id, words = [] }: Redating,
): Regulation => {
  const days = daysBetween(regulation.firstDay, firstDay);
  const years = yearOf(firstDay) - yearOf(regulation.firstDay);
  const births = new Set(
    regulation.groups.flatMap(({ age }) =>
      age.by === 'birth' ? [age.earliest, age.latest].filter((day) => day !== null) : [],
    ),
  );

  const moveText = (text: string): string =>
    words
      .reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
      .replace(
        /(\d{4})年(?:(\d{1,2})月(\d{1,2})日)?/g,
        (_, year: string, month: string | undefined, date: string | undefined) => {
          if (month === undefined || date === undefined) return `${Number(year) + years}年`;
          const day = dayIn(year, month, date);
          return inWords(births.has(day) ? moveYears(day, years) : dayAfter(day, days));
        },
      );

  const { entry, series } = regulation;
  const { playedStopOf } = entry.requirements;
  return {
    ...regulation,
    id,
    name: moveText(regulation.name),
    firstDay,
    lastDay: dayAfter(regulation.lastDay, days),
    series: series && { ...series, year: series.year + years },
    place: {
      ...regulation.place,
      city: moveText(regulation.place.city),
      district: moveText(regulation.place.district),
      address: moveText(regulation.place.address),
    },
    groups: regulation.groups.map((group) => ({
      ...group,
      age:
        group.age.by === 'birth'
          ? {
              by: 'birth',
              earliest: group.age.earliest && moveYears(group.age.earliest, years),
              latest: group.age.latest && moveYears(group.age.latest, years),
            }
          : group.age,
    })),
    entry: {
      ...entry,
      opensAt: moveInstant(entry.opensAt, days),
      closesAt: moveInstant(entry.closesAt, days),
      changeCutoffAt: moveInstant(entry.changeCutoffAt, days),
      listsAt: entry.listsAt && moveInstant(entry.listsAt, days),
      requirements: {
        ...entry.requirements,
        playedStopOf: playedStopOf && { ...playedStopOf, year: playedStopOf.year + years },
      },
      // a remark on what the printed regulation leaves open says nothing about other days
      notes: entry.notes.filter((note) => !note.includes('原规程')).map(moveText),
    },
    chapters: regulation.chapters.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs.map(moveText),
    })),
  };
};
