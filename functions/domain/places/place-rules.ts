import { eventsOf, limitsOf } from '../../../src/contract/regulation';
import { entryKindOf, type Instant, type StaffRole } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';
import { quotasOf, type EventQuota } from './quotas';

/** What limits the places of one event; null: no limit. */
export interface PlaceRules {
  readonly eventId: string;
  readonly groupId: string;
  readonly entries: number | null;
  readonly athletes: number | null;
  readonly waitingList: boolean;
  /** ACC-4: from then on nobody moves up from the waiting list; null: nothing freezes */
  readonly freezeAt: Instant | null;
  /** CAP-1, CAP-5: those that it counts for, a unit's first */
  readonly quotas: readonly EventQuota[];
  /** ENT-4: pairs and teams of a unit are counted */
  readonly countsUnitEntries: boolean;
}

/** The limits of an event (CAP-1 to CAP-4, CAP-6); null: the regulation has no such event. */
export const placeRulesOf = (rules: Tournament['rules'], eventId: string): PlaceRules | null => {
  const event = eventsOf(rules).find(({ id }) => id === eventId);
  if (!event) return null;
  const { entries, athletes, waitingList } = limitsOf(event.places);
  return {
    eventId,
    groupId: event.group.id,
    entries,
    athletes,
    waitingList,
    freezeAt: event.window.freezeAt,
    quotas: quotasOf(rules, event),
    countsUnitEntries: rules.entry.unit !== 'none' && entryKindOf(event.discipline) !== 'singles',
  };
};

export interface Roster {
  readonly athletes: readonly string[];
  readonly staff: readonly { readonly role: StaffRole; readonly person: string }[];
  readonly unitId: string | null;
  /** athletes of another unit than the entry's, and which */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** What of a roster the regulation counts; the rest is left out of the ledger. */
export const countedHolding = (rules: PlaceRules, roster: Roster) => {
  const { unitId, elsewhere = {} } = roster;
  const away = Object.keys(elsewhere).length > 0;
  const met = rules.quotas.filter(({ perUnit }) => !perUnit || unitId !== null || away);
  const counts = rules.countsUnitEntries || rules.quotas.some(({ perUnit }) => perUnit);
  return {
    eventId: rules.eventId,
    groupId: rules.groupId,
    athletes: roster.athletes.length,
    persons: met.some(({ of }) => of === 'athletes') ? roster.athletes : [],
    staff: roster.staff.filter(({ role }) =>
      met.some((quota) => quota.of === 'staff' && (quota.role === null || quota.role === role)),
    ),
    unitId: counts ? unitId : null,
    ...(counts && away ? { elsewhere } : {}),
  };
};
