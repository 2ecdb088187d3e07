import type { Use } from '../use';
import type { Event } from '../../../src/contract/regulation';
import type { Day } from '../../../src/contract/words';
import { eventOf } from '../../domain/entry/rules-of';
import type { AccessedEvent } from '../../domain/membership/access-log';
import { asShown, type EventResult } from '../../domain/points/event-result';
import { rankedEvent, type RankedEvent } from '../../domain/points/ranked-event';
import { isOver } from '../../domain/points/upload-state';
import type { Tournament } from '../../domain/publishing/tournament';
import { weekOf } from '../../domain/calendar/issue-calendar';
import { ok, refuse, type Result } from '../../domain/result';

export type ResultsDeps = Use<
  | 'accesses'
  | 'clock'
  | 'compared'
  | 'entries'
  | 'logger'
  | 'registered'
  | 'results'
  | 'secrets'
  | 'tournaments'
>;

/** A tournament's results. */
export interface LoadedResults {
  readonly tournament: Tournament;
  readonly week: Day;
  /** every revision of every event, with everybody let in on site as they are shown (RES-3) */
  readonly results: readonly EventResult[];
  /** live entries of an event on the platform */
  readonly entered: (eventId: string) => number;
}

/** One event of it. */
export interface LoadedEvent extends LoadedResults {
  readonly event: Event;
  /** as they are kept */
  readonly revisions: readonly EventResult[];
}

/** As it is noted of who looks (MEM-6). */
export const accessedEvent = ({ id, rules }: Tournament, event: Event): AccessedEvent => ({
  tournamentId: id,
  tournamentName: rules.name,
  eventId: event.id,
});

/** Refuses TOURNAMENT_NOT_FOUND. A read and a Query of the tournament's results. */
export const loadResults = async (
  deps: Use<'tournaments' | 'results'>,
  tournamentId: string,
): Promise<Result<LoadedResults>> => {
  const loaded = await loadKept(deps, tournamentId);
  return loaded.ok ? ok(loaded.value.shown) : loaded;
};

const loadKept = async (
  { tournaments, results }: Use<'tournaments' | 'results'>,
  tournamentId: string,
): Promise<Result<{ readonly shown: LoadedResults; readonly kept: readonly EventResult[] }>> => {
  const found = await tournaments.detail(tournamentId);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const { tournament, ledgers } = found;
  const week = weekOf(tournament.rules.lastDay);
  const entries = new Map(ledgers.flatMap((ledger) => Object.entries(ledger.entries)));
  const kept = await results.ofTournament(week, tournamentId);
  const shown = kept.map((result) => ({ ...result, lines: result.lines.map(asShown) }));
  const entered = (eventId: string): number => entries.get(eventId) ?? 0;
  return ok({ shown: { tournament, week, results: shown, entered }, kept });
};

/** Refuses EVENT_NOT_FOUND too. */
export const loadEventResults = async (
  deps: Use<'tournaments' | 'results'>,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
): Promise<Result<LoadedEvent>> => {
  const loaded = await loadKept(deps, tournamentId);
  if (!loaded.ok) return loaded;
  const { shown, kept } = loaded.value;
  const event = eventOf(shown.tournament, eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const revisions = kept.filter((result) => result.eventId === eventId);
  return ok({ ...shown, event, revisions });
};

/** Whether results can be handed in: RESULTS_GIVE_NO_POINTS, RESULTS_NOT_OPEN before the last day is over. */
export const openForResults = (
  { tournament, event }: LoadedEvent,
  now: string,
): Result<RankedEvent> => {
  const ranked = rankedEvent(tournament.rules, event);
  if (!ranked) return refuse('RESULTS_GIVE_NO_POINTS');
  return isOver(tournament.rules.lastDay, now) ? ok(ranked) : refuse('RESULTS_NOT_OPEN');
};
