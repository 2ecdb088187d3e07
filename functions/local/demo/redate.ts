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

/** Names that stay as they are: whoever they name does not move with the days. */
const KEPT: ReadonlySet<string> = new Set(['id', 'organisers']);
/** Limits of birth, wherever they are asked for. */
const BIRTHS: ReadonlySet<string> = new Set(['earliest', 'latest']);
/** A remark on what the printed regulation leaves open says nothing about other days. */
const isOfThePrint = (item: unknown): boolean =>
  typeof item === 'string' && item.includes('原规程');

const birthsIn = (node: unknown): Day[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([name, value]) =>
        BIRTHS.has(name) && typeof value === 'string' ? [value] : birthsIn(value),
      );

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
  const births = new Set(birthsIn(regulation));

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

  const moveString = (text: string, name: string): string => {
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return moveInstant(text, days);
    if (/^\d{4}-\d\d-\d\d$/.test(text))
      return BIRTHS.has(name) ? moveYears(text, years) : dayAfter(text, days);
    return moveText(text);
  };

  /** Whatever it is, by what it looks like: what a later regulation may say moves too. */
  const move = (node: unknown, name: string): unknown => {
    if (KEPT.has(name)) return node;
    if (typeof node === 'string') return moveString(node, name);
    if (typeof node === 'number') return name === 'year' ? node + years : node;
    if (Array.isArray(node))
      return node.filter((item) => !isOfThePrint(item)).map((item) => move(item, name));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, move(value, key)]));
  };

  const { series } = regulation;
  return {
    ...(move(regulation, '') as Regulation),
    id,
    series: series && { ...series, year: series.year + years },
  };
};
