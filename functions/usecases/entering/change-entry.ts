import type { Use } from '../use';
import type { EntryView } from '../../../src/contract/entries';
import type { Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { canonical } from '../../domain/canonical';
import type { Deadline } from '../../domain/entry/deadlines';
import { keepsItsPlace } from '../../domain/entry/end-entry';
import { partsOfId, type Entry, type Slot } from '../../domain/entry/entry';
import { entryView } from '../../domain/entry/entry-view';
import { slotSeenBy, type ViewedAs } from '../../domain/entry/seen-by';
import type { EntryCommit, EntryStore, Loaded, LoadQuery } from '../../domain/entry/entry-store';
import type { InvitedPerson } from '../../domain/entry/invitees';
import type { Standings } from '../../domain/entry/ranked-slots';
import { partChanges } from '../../domain/entry/parts-of';
import { entryHolding, eventOf, placeRulesIn } from '../../domain/entry/rules-of';
import { freePlace, recountPlace } from '../../domain/places/free-place';
import type { Freed } from '../../domain/places/hand-on';
import { personMark, ticketOfEntry, type Ledger } from '../../domain/places/ledger';
import { personsOf } from '../../domain/membership/persons';
import type { Clock } from '../../domain/ports';
import type { Tournament } from '../../domain/publishing/tournament';
import { ok, refuse, type Result } from '../../domain/result';
import type { EntryDeps } from './entry-deps';
import { notesIn } from './invited-people';
import { asJudged, asTheyStood, type Judged } from './people-of';
import { stillThere } from './picks';
import { settleFreed } from './settle-promotions';
import { withCommand, type Once } from '../commands/with-command';

/** An entry as its command finds it. */
export interface Opened {
  readonly loaded: Loaded;
  readonly tournament: Tournament;
  readonly event: Event;
  readonly ledger: Ledger;
  readonly entry: Entry;
  /** the actor's own slot */
  readonly slot: Slot;
  /** read right before the decision is written (ENT-13) */
  readonly now: Instant;
}

export interface EntryChange {
  readonly after: Entry;
  /** the instant that must not be reached yet when it is written */
  readonly deadline: Deadline;
  /** they take something on: profile and other commitments must be as they were judged (ENT-11) */
  readonly commits?: readonly Judged[];
  /** earlier partners who are invited, and must still be there (ENT-24) */
  readonly picked?: readonly InvitedPerson[];
  /** of the phone whose invitation one of them has confirmed */
  readonly confirmedFor?: string;
}

export interface EntryCommand {
  readonly entryId: string;
  readonly idempotencyKey: string;
  /** the command's name and body: the same key with another one is refused */
  readonly request: unknown;
  /** as whom the account acts */
  readonly as: ViewedAs;
  /** the persons of the account it takes into the entry */
  readonly people?: readonly string[];
  /** earlier partners it invites */
  readonly earlier?: LoadQuery['earlier'];
  /** units it names */
  readonly unitIds?: LoadQuery['unitIds'];
}

/**
 * Opens an entry for one of its people, decides and writes: entry, everybody's copy, the places and the command
 * in one transaction, so that a crash leaves nothing half done. Somebody else's write in between: read
 * and decide again. A repeated command answers the present view. Refuses ENTRY_NOT_FOUND to strangers, what
 * every command refuses (`withCommand`), and what `decide` refuses.
 */
export const changeEntry = (
  deps: EntryDeps,
  actor: Actor,
  { entryId, idempotencyKey, request, as, ...asked }: EntryCommand,
  decide: (opened: Opened) => Result<EntryChange> | Promise<Result<EntryChange>>,
): Promise<Result<EntryView>> =>
  withCommand(
    deps,
    { actor, idempotencyKey, request: { entryId, do: request } },
    {
      load: () => loadEntry(deps, actor, entryId, asked),
      present: (of) => presentEntry(deps, actor, of, as),
      carryOut: async (loaded, { first }) => {
        const opened = openedAs(deps, actor, loaded, as);
        if (!opened.ok) return opened;
        const decided = await decide(opened.value);
        return decided.ok ? write(deps, opened.value, decided.value, first) : decided;
      },
    },
  );

/** An entry with everything around it: one round trip. */
export const loadEntry = (
  deps: { readonly entries: Pick<EntryStore, 'load'> },
  { memberId, phoneKey }: Actor,
  entryId: string,
  { people, earlier, unitIds }: Pick<LoadQuery, 'people' | 'earlier' | 'unitIds'> = {},
): Promise<Loaded> =>
  deps.entries.load({
    ...{ ...partsOfId(entryId), memberId, phoneKey },
    ...{ people: people ?? [], earlier: earlier ?? [], unitIds: unitIds ?? [] },
  });

/**
 * The entry for one of its people. Refuses ENTRY_NOT_FOUND to strangers, and to whoever has a number that was invited
 * while it was somebody else's (MEM-8).
 */
export const openedAs = (
  deps: { readonly clock: Clock },
  { phoneKey }: Actor,
  loaded: Loaded,
  as: ViewedAs = {},
): Result<Opened> => {
  const { tournament, entry, ledger, member, formers } = loaded;
  const event = tournament && entry && eventOf(tournament, entry.eventId);
  const slot = entry && member && slotSeenBy(entry, member, { phoneKey, formers }, as);
  if (!tournament || !event || !slot || !ledger) return refuse('ENTRY_NOT_FOUND');
  return ok({ loaded, tournament, event, ledger, entry, slot, now: deps.clock.now() });
};

/** The command has been carried out: its entry as it is now. One round trip. */
export const presentEntry = async (
  deps: EntryDeps,
  actor: Actor,
  entryId: string,
  as: ViewedAs,
): Promise<Result<EntryView>> => {
  const opened = openedAs(deps, actor, await loadEntry(deps, actor, entryId), as);
  return opened.ok ? ok(viewOf(deps, opened.value, opened.value.entry)) : opened;
};

export const viewOf = (
  { clock, secrets }: Use<'clock' | 'secrets'>,
  { tournament, event, ledger, loaded, slot }: Opened,
  entry: Entry,
  ranks?: Standings,
): EntryView =>
  entryView({
    tournament,
    event,
    ledger,
    entry,
    mine: entry.slots.find(({ id }) => id === slot.id) ?? slot,
    persons: loaded.member ? personsOf(loaded.member) : [],
    myName: loaded.member?.wards.length ? null : (loaded.member?.profile?.realName ?? null),
    leaving: loaded.member?.leaving,
    notes: loaded.member ? notesIn(secrets, entry, loaded.member.id) : new Map(),
    ranks,
    now: clock.now(),
  });

/** What the change does to the places: given back, counted again, or nothing (ENT-8, ENT-9). */
const placesAfter = (
  { tournament, ledger, entry, now }: Opened,
  { after, confirmedFor }: EntryChange,
): Result<Freed | null> => {
  const rulesOf = placeRulesIn(tournament);
  const ticket = ticketOfEntry(entry);
  if (!keepsItsPlace(after)) return ok(freePlace(ledger, rulesOf, ticket, now));
  if (after.ended !== null) return ok(null);
  const rules = rulesOf(entry.eventId);
  if (!rules) return refuse('EVENT_NOT_FOUND');
  const awaited = confirmedFor === undefined ? null : personMark(confirmedFor);
  const holding = entryHolding(rules, after);
  // the entry as read, not the ledger: the two may have been read apart, and only the entry has a version
  return canonical(holding) === canonical(entryHolding(rules, entry))
    ? ok(null)
    : recountPlace(ledger, rulesOf, ticket, holding, now, awaited);
};

const write = async (
  deps: EntryDeps,
  opened: Opened,
  change: EntryChange,
  first: Once['first'],
): Promise<Result<EntryView> | 'stale'> => {
  const { tournament, event, entry, ledger } = opened;
  const places = placesAfter(opened, change);
  if (!places.ok) return places;
  const after: Entry = { ...change.after, version: entry.version + 1 };
  const commit: EntryCommit = {
    tournament,
    before: entry,
    after,
    parts: asTheyStood(partChanges(event, entry, after, tournament), change.commits ?? []),
    deadline: { instant: change.deadline, now: deps.clock.now() },
    grounds: [
      first(entry.id),
      ...asJudged(change.commits ?? []),
      ...stillThere(change.picked ?? []),
    ],
    ...(places.value ? { ledger: places.value.write } : {}),
  };
  if ((await deps.entries.commit(commit)) !== 'done') return 'stale';
  if (places.value) await settleFreed(deps, tournament, ledger, places.value);
  return ok(viewOf(deps, opened, after));
};
