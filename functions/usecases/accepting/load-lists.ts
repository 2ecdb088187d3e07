import type { Use } from '../use';
import type { Event } from '../../../src/contract/regulation';
import type {
  Acceptance,
  ListHead,
  ListVersion,
  OfEvent,
} from '../../domain/acceptance/acceptance';
import { acceptanceRuleOf, type AcceptanceRule } from '../../domain/acceptance/acceptance-rule';
import { missing } from '../../domain/defect';
import { eventOf } from '../../domain/entry/rules-of';
import { ledgerScopeOf, windowIn, type Ledger } from '../../domain/places/ledger';
import type { Tournament } from '../../domain/publishing/tournament';
import { ok, refuse, type Result } from '../../domain/result';

export type ListDeps = Use<
  'acceptances' | 'clock' | 'entries' | 'ranking' | 'secrets' | 'sha256' | 'tournaments'
>;

/** An event whose places go by order, with what stands of its lists. */
export interface LoadedLists {
  readonly of: OfEvent;
  readonly tournament: Tournament;
  readonly event: Event;
  readonly rule: AcceptanceRule;
  /** every lapse at closing is written (ENT-14) */
  readonly settled: boolean;
  readonly acceptance: Acceptance;
  readonly heads: readonly ListHead[];
  /** the version that stands; null: none is out */
  readonly latest: ListVersion | null;
}

/** A version with its file, which was there before its head. */
export const versionOf = async (
  { acceptances }: Use<'acceptances'>,
  of: OfEvent,
  head: ListHead,
): Promise<ListVersion> => {
  const file = await acceptances.file(of, head.digest);
  return { head, file: file ?? missing(`file of version ${head.version}`) };
};

/** The same of an event whose tournament is read already. Two round trips at most. Refuses PLACES_NOT_BY_ORDER. */
export const listsIn = async (
  deps: Use<'acceptances'>,
  tournament: Tournament,
  ledgers: readonly Ledger[],
  event: Event,
): Promise<Result<LoadedLists>> => {
  const rule = acceptanceRuleOf(tournament, event);
  if (!rule) return refuse('PLACES_NOT_BY_ORDER');
  const of = { tournamentId: tournament.id, eventId: event.id };
  const scope = ledgerScopeOf(tournament.rules, event.id);
  const { acceptance, heads } = await deps.acceptances.read(of);
  const last = heads.at(-1);
  const ledger = ledgers.find(({ eventId }) => eventId === scope);
  return ok({
    ...{ of, tournament, event, rule, acceptance, heads },
    settled: ledger !== undefined && windowIn(ledger, event.id).lapsed === 'all',
    latest: last ? await versionOf(deps, of, last) : null,
  });
};

/** Refuses TOURNAMENT_NOT_FOUND, EVENT_NOT_FOUND, PLACES_NOT_BY_ORDER. */
export const loadLists = async (
  deps: Use<'acceptances' | 'tournaments'>,
  of: OfEvent,
): Promise<Result<LoadedLists>> => {
  const found = await deps.tournaments.detail(of.tournamentId);
  if (!found) return refuse('TOURNAMENT_NOT_FOUND');
  const event = eventOf(found.tournament, of.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  return listsIn(deps, found.tournament, found.ledgers, event);
};
