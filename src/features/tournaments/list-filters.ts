import type {
  EntryPhase,
  Region,
  TournamentCard,
  TournamentQuery,
} from '../../contract/tournaments';
import { dayOf } from '../../copy/time';
import { LEVELS } from '../../contract/association';
import {
  PROVINCES,
  SPORTS,
  TOURNAMENT_KINDS,
  type Instant,
  type Level,
  type Province,
  type Sport,
  type TournamentKind,
} from '../../contract/words';

/** What the list is narrowed to; null: not narrowed. `phase` is the switch, the others are chips. */
export interface Filters {
  readonly phase: EntryPhase | null;
  /** only what somebody of the account may enter now; the list itself is the same for everybody */
  readonly fitsMe: boolean;
  readonly sport: Sport | null;
  readonly kind: TournamentKind | null;
  readonly level: Level | null;
  readonly province: Province | null;
  /** a city, or a district of one */
  readonly district: string | null;
  /** YYYY-MM of play */
  readonly month: string | null;
  /** text in name, place or organiser */
  readonly q: string;
}

export const NO_FILTERS: Filters = {
  phase: null,
  fitsMe: false,
  sport: null,
  kind: null,
  level: null,
  province: null,
  district: null,
  month: null,
  q: '',
};

/** What a visitor sees first: what can be entered now. */
export const START_FILTERS: Filters = { ...NO_FILTERS, phase: 'open' };

/** The filters as the API wants them: what is not set is not sent. */
export const queryOf = (filters: Filters): TournamentQuery => {
  const q = filters.q.trim().slice(0, 40);
  return {
    ...(filters.phase ? { phase: filters.phase } : {}),
    ...(filters.sport ? { sport: filters.sport } : {}),
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.level ? { level: filters.level } : {}),
    ...(filters.province ? { province: filters.province } : {}),
    ...(filters.district ? { district: filters.district } : {}),
    ...(filters.month ? { month: filters.month } : {}),
    ...(q ? { q } : {}),
  };
};

/**
 * The cities and districts to choose from, those with the most tournaments first: everywhere there is one of the
 * phase, as the server counts them; what has ended is counted among the cards that are read.
 */
export const districtsOf = (
  regions: readonly Region[],
  cards: readonly Pick<TournamentCard, 'city' | 'district' | 'phase'>[],
  { phase, province }: Pick<Filters, 'phase' | 'province'>,
): string[] => {
  const counts = new Map<string, number>();
  const add = (places: readonly string[], count: number): void => {
    if (count > 0)
      places
        .filter((place) => place !== '')
        .forEach((place) => counts.set(place, (counts.get(place) ?? 0) + count));
  };
  const countIn = ({ upcoming, open, closed }: Region): number =>
    phase === null
      ? upcoming + open + closed
      : phase === 'ended'
        ? 0
        : { upcoming, open, closed }[phase];
  regions
    .filter((one) => province === null || one.province === province)
    .forEach((one) => add([one.city, one.district], countIn(one)));
  const counted = regions.length > 0;
  cards
    .filter((card) => !counted || card.phase === 'ended')
    .forEach(({ city, district }) => add([city, district], 1));
  return [...counts].sort(([, one], [, other]) => other - one).map(([place]) => place);
};

/** 「城中区（柳州）」: a district with the cities that have one of the name, a city by itself. */
export const districtText = (
  place: string,
  known: readonly Pick<Region, 'city' | 'district'>[],
): string => {
  const cities = new Set(
    known
      .filter(({ city, district }) => district === place && city !== place)
      .map(({ city }) => city),
  );
  return cities.size === 0 ? place : `${place}（${[...cities].join('、')}）`;
};

const ALL_PHASES = 'all';
const PHASES = ['upcoming', 'open', 'closed', 'ended'] as const satisfies readonly EntryPhase[];
const oneOf = <T extends string>(known: readonly T[], word: string | null): T | null =>
  known.find((one) => one === word) ?? null;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The filters that an address says; what it does not say, or nobody knows, is as a visitor sees it first. */
export const filtersOfWords = (word: (name: keyof Filters) => string | null): Filters => {
  const phase = word('phase');
  const month = word('month');
  return {
    phase: phase === ALL_PHASES ? null : (oneOf(PHASES, phase) ?? START_FILTERS.phase),
    fitsMe: word('fitsMe') !== null,
    sport: oneOf(SPORTS, word('sport')),
    kind: oneOf(TOURNAMENT_KINDS, word('kind')),
    level: oneOf(LEVELS, word('level')),
    province: oneOf(PROVINCES, word('province')),
    district: word('district')?.slice(0, 20) ?? null,
    month: month !== null && MONTH.test(month) ? month : null,
    q: word('q')?.slice(0, 40) ?? '',
  };
};

/** The filters as words of an address; null: not said. They read back as they are. */
export const wordsOfFilters = (filters: Filters): Record<keyof Filters, string | null> => ({
  ...filters,
  phase: filters.phase === START_FILTERS.phase ? null : (filters.phase ?? ALL_PHASES),
  fitsMe: filters.fitsMe ? '1' : null,
  q: filters.q || null,
});

const MONTHS_SHOWN = 12;

/** The months to choose from: the present one and those after it, or before it for what has ended. */
export const monthsToChoose = (now: Instant, phase: EntryPhase | null): string[] => {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number];
  const first = year * 12 + (month - 1);
  const step = phase === 'ended' ? -1 : 1;
  return Array.from({ length: MONTHS_SHOWN }, (_, at) => first + step * at).map(
    (index) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
};

/** The switch moved: a month that can no longer be chosen is let go. */
export const withPhase = (
  filters: Filters,
  phase: EntryPhase | null,
  now: Instant,
): Pick<Filters, 'phase' | 'month'> => {
  const kept = filters.month !== null && monthsToChoose(now, phase).includes(filters.month);
  return { phase, month: kept ? filters.month : null };
};
