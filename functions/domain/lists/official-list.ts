import { fieldsAsked, type Event } from '../../../src/contract/regulation';
import type {
  OfficialList,
  OfficialEntry,
  ListedPerson,
} from '../../../src/contract/official-list';
import type { Instant } from '../../../src/contract/words';
import { activeSlots, type Entry, type Slot } from '../entry/entry';
import { filesIn } from '../entry/entry-view';
import { nameForOthers, unitsForOthers } from '../entry/hidden-texts';
import { factsOf } from '../entry/parts-of';
import { standingOf, type Standings } from '../entry/ranked-slots';
import { shownStatus } from '../entry/shown-status';
import type { Tournament } from '../publishing/tournament';
import { standing } from './listed-entries';

/** What an entry is, seen by nobody in it: somebody confirmed who owes nothing. */
const OFFICIAL = { state: 'confirmed', feeDue: false } as const;

/** The unit of the own profile, else that for which they play where it may be read. */
const playedFor = (entry: Entry, { ownUnit, unit }: Slot): string | null =>
  ownUnit ?? (entry.unitHidden === undefined ? ((unit ?? entry.unit)?.name ?? null) : null);

const personOf = (
  tournament: Tournament,
  entry: Entry,
  slot: Slot,
  ranks: Standings,
): ListedPerson => {
  const files = filesIn(tournament, slot).map(({ field }) => field);
  // what is not asked for, be it no more, may be where a file is kept
  const asked = new Set(tournament.rules.entry.form.map(({ id }) => id));
  const answers = Object.entries(slot.answers ?? {}).filter(([id]) => asked.has(id));
  return {
    name: slot.name ?? null,
    role: slot.role,
    state: slot.state,
    sex: slot.sex ?? null,
    unit: slot.name === undefined ? null : playedFor(entry, slot),
    rank: standingOf(slot, ranks)?.rank ?? null,
    answers: Object.fromEntries(answers),
    files,
  };
};

/**
 * ENT-18: every entry of an event as its officials read it: those that stand in the order of the public list, then
 * those that have ended, as they were entered. Names, units, answers and which files are there; no phones, documents
 * or birth dates. `ranks`: by member, in the event's list (DRW-2).
 */
export const officialListOf = (
  tournament: Tournament,
  event: Event,
  entries: readonly Entry[],
  { ranks, now }: { readonly ranks: Standings; readonly now: Instant },
): OfficialList => {
  const { rules } = tournament;
  const first = standing({ event }, entries, now);
  const rest = entries
    .filter((entry) => !first.includes(entry))
    .sort((one, other) => one.seq - other.seq);
  const entryOf = (entry: Entry, at: number): OfficialEntry => ({
    id: entry.id,
    position: at < first.length ? at + 1 : null,
    status: shownStatus(factsOf(event, entry), OFFICIAL, now),
    teamName: nameForOthers(entry),
    units: unitsForOthers(entry),
    enteredAt: entry.enteredAt,
    people: activeSlots(entry).map((slot) => personOf(tournament, entry, slot, ranks)),
  });
  return {
    tournamentName: rules.name,
    eventId: event.id,
    groupName: event.group.name,
    discipline: event.discipline,
    fields: fieldsAsked(rules.entry).map(({ id, label, kind }) => ({
      ...{ id, label, file: kind === 'file' },
    })),
    papers: [...rules.signIn.documents],
    entries: [...first, ...rest].map(entryOf),
    now,
  };
};
