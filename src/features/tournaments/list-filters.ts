import type { EntryPhase, TournamentQuery } from '../../contract/tournaments';
import { dayOf } from '../../copy/time';
import type { Instant, Level, Province, TournamentKind } from '../../contract/words';

/** What the list is narrowed to; null: not narrowed. `phase` is the switch, the others are chips. */
export interface Filters {
  readonly phase: EntryPhase | null;
  readonly kind: TournamentKind | null;
  readonly level: Level | null;
  readonly province: Province | null;
  /** YYYY-MM of play */
  readonly month: string | null;
  /** text in name, place or organiser */
  readonly q: string;
}

export const NO_FILTERS: Filters = {
  phase: null,
  kind: null,
  level: null,
  province: null,
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
    ...(filters.kind ? { kind: filters.kind } : {}),
    ...(filters.level ? { level: filters.level } : {}),
    ...(filters.province ? { province: filters.province } : {}),
    ...(filters.month ? { month: filters.month } : {}),
    ...(q ? { q } : {}),
  };
};

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
