import { eventsOf, limitsOf } from '../../../src/contract/regulation';
import type { EventView, Numbers, TournamentDetail } from '../../../src/contract/tournaments';
import type { Instant } from '../../../src/contract/words';
import { athletesInAll, quotasOf, type EventQuota } from '../places/quotas';
import { ledgerScopeOf, numbersOf, type Ledger } from '../places/ledger';
import { phaseOf, type CardNumbers } from './card';
import type { Tournament } from '../publishing/tournament';

const NOBODY = { entries: 0, athletes: 0, waiting: 0 };

const reached = (held: number, limit: number | null): boolean => limit !== null && held >= limit;

/** CAP-1: different athletes in the tournament, where the regulation limits them. */
export const athletesOf = (
  { rules }: Tournament,
  ledgers: readonly Ledger[],
): TournamentDetail['athletes'] => {
  const quota = athletesInAll(rules);
  if (quota === null) return null;
  const ledger = ledgers.find(({ eventId }) => eventId === null);
  return { held: Object.keys(ledger?.persons[quota.key] ?? {}).length, limit: quota.max };
};

/** CAP-1, CAP-5: a quota of the tournament is reached, whoever comes. */
const quotaFull = (ledger: Ledger, quotas: readonly EventQuota[]): boolean =>
  quotas.some(({ of, perUnit, key, max }) => {
    const { [key]: entries = 0 } = ledger.quotaEntries;
    const { [key]: people = {} } = ledger.persons;
    return !perUnit && reached(of === 'entries' ? entries : Object.keys(people).length, max);
  });

/** Every event with its limits and present numbers (ENT-20), in the regulation's order. */
export const eventViewsOf = (
  tournament: Tournament,
  ledgers: readonly Ledger[],
  now: Instant,
): EventView[] => {
  return eventsOf(tournament.rules).map((event) => {
    const { id, group, discipline, places, window, days } = event;
    const scope = ledgerScopeOf(tournament.rules, id);
    const ledger = ledgers.find(({ eventId }) => eventId === scope);
    const numbers = ledger ? numbersOf(ledger, id) : NOBODY;
    const { entries, athletes, waitingList } = limitsOf(places);
    const limits = { entriesLimit: entries, athletesLimit: athletes };
    return {
      id,
      groupId: group.id,
      groupName: group.name,
      discipline,
      phase: phaseOf({ ...window, lastDay: days.last }, now),
      opensAt: window.opensAt,
      closesAt: window.closesAt,
      placesBy: places.by,
      waitingList,
      numbers: { ...numbers, ...limits },
      full:
        (ledger !== undefined && quotaFull(ledger, quotasOf(tournament.rules, event))) ||
        reached(numbers.entries, limits.entriesLimit) ||
        reached(numbers.athletes, limits.athletesLimit),
    };
  });
};

/** What an event is counted by: its entries, or its athletes where they alone are limited. */
export const countsOf = ({
  entriesLimit,
  athletesLimit,
}: Pick<Numbers, 'entriesLimit' | 'athletesLimit'>): 'entries' | 'athletes' =>
  entriesLimit === null && athletesLimit !== null ? 'athletes' : 'entries';

const heldOf = (numbers: Numbers): number => numbers[countsOf(numbers)];

/**
 * What the card says of places: those held of the limited events, or the different athletes where
 * only the tournament is limited (as `cardOf` counts `places`), or all entries where nothing is.
 */
export const cardNumbersOf = (
  tournament: Tournament,
  ledgers: readonly Ledger[],
  now: Instant,
): CardNumbers => {
  const events = eventViewsOf(tournament, ledgers, now);
  const limited = events.filter(({ numbers }) => numbers.entriesLimit !== null);
  const athletes = athletesOf(tournament, ledgers);
  // of events that close apart, those that can still be entered say whether there is room (ENT-13)
  const running = events.filter(({ phase }) => phase === 'open' || phase === 'upcoming');
  const open = running.length > 0 ? running : events;
  const sum = (views: readonly EventView[]) =>
    views.reduce((held, { numbers }) => held + numbers.entries, 0);
  return {
    held: limited.length > 0 ? sum(limited) : (athletes?.held ?? sum(events)),
    full: open.length > 0 && open.every((event) => event.full),
    events: Object.fromEntries(
      events.flatMap(({ id, numbers, full }) => {
        const held = heldOf(numbers);
        return held > 0 || full ? [[id, [held, full] as const]] : [];
      }),
    ),
  };
};
