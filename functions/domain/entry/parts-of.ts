import { windowOf, type EntryWindow, type Event } from '../../../src/contract/regulation';
import { canonical } from '../canonical';
import type { Tournament } from '../publishing/tournament';
import {
  initiatorOf,
  knowsTeamName,
  kindOf,
  memberOf,
  slotOf,
  type Entry,
  type Slot,
} from './entry';
import { nameFor } from './forget-person';
import type { Part, PartDeadlines, PartTournament } from './participation';
import { hasOpenCancellation, isComplete, missingIn } from './roster';
import type { EntryFacts } from './shown-status';
import { signInsOf } from './sign-ins';

/** The facts of an entry that decide what people see. */
export const factsOf = (event: Event, entry: Entry): EntryFacts => ({
  ended: entry.ended?.as ?? null,
  waitlisted: entry.waitlisted,
  complete: isComplete(event, entry),
  playerCancelled: hasOpenCancellation(entry),
  closesAt: entry.closesAt,
});

const deadlinesIn = ({ closesAt, changeCutoffAt }: EntryWindow): PartDeadlines => ({
  closesAt,
  changeCutoffAt,
});

export const partTournamentOf = ({ id, rules }: Tournament): PartTournament => ({
  tournamentId: id,
  tournamentName: rules.name,
  seriesId: rules.series?.id ?? null,
  firstDay: rules.firstDay,
  lastDay: rules.lastDay,
  ...deadlinesIn(windowOf(rules.entry)),
});

/** Does this slot bind its person (MEM-7)? */
export const isLive = (entry: Entry | null, slot: Slot | null): boolean =>
  entry !== null && entry.ended === null && slot?.state === 'confirmed';

/** An event's days where they are not simply the tournament's. */
const ownDays = ({ days }: Event, { firstDay, lastDay }: Tournament['rules']) =>
  days.first === firstDay && days.last === lastDay ? {} : { days };

/** An event's deadlines where they are not simply the tournament's. */
const ownDeadlines = ({ window }: Event, { entry }: Tournament['rules']) => {
  const [own, usual] = [deadlinesIn(window), deadlinesIn(windowOf(entry))];
  return canonical(own) === canonical(usual) ? {} : { deadlines: own };
};

const partOf = (event: Event, entry: Entry, slot: Slot, tournament: Tournament): Part => {
  const { closesAt: _, ...facts } = factsOf(event, entry);
  const initiator = initiatorOf(entry);
  const whose = memberOf(slot);
  const signIn = signInsOf(tournament.rules, event);
  return {
    entryId: entry.id,
    eventId: entry.eventId,
    groupId: event.group.id,
    groupName: event.group.name,
    discipline: event.discipline,
    kind: kindOf(entry.eventId),
    slotId: slot.id,
    ...(whose === undefined ? { invitedAt: slot.invitedAt } : { memberId: whose }),
    role: slot.role,
    ...(slot.fit === 'up' && slot.memberId !== undefined
      ? { above: { ladder: event.group.ladder, memberId: slot.memberId } }
      : {}),
    state: slot.state,
    initiator: slot.id === initiator.id,
    teamName: knowsTeamName(slot) ? entry.teamName : null,
    initiatorName: nameFor(slot, initiator.name ?? ''),
    facts,
    missing: missingIn(event, entry),
    ...ownDays(event, tournament.rules),
    ...(signIn.length > 0 ? { signIn } : {}),
    ...ownDeadlines(event, tournament.rules),
    updatedAt: entry.history.at(-1)?.at ?? entry.enteredAt,
  };
};

export interface PartChange {
  readonly personKey: string;
  readonly entryId: string;
  /** null: none any more, who was invited by phone has said who they are */
  readonly part: Part | null;
  /** what is added to the person's live entries */
  readonly live: -1 | 0 | 1;
  /** of whoever takes something on: the revision of their parts they were judged by (ENT-11) */
  readonly judgedAt?: number;
}

/** The copies of an entry that its people hold, as far as a change of the entry changes them. */
export const partChanges = (
  event: Event,
  before: Entry | null,
  after: Entry,
  tournament: Tournament,
): PartChange[] =>
  [
    ...new Set([...(before?.slots ?? []), ...after.slots].map(({ personKey }) => personKey)),
  ].flatMap((personKey): PartChange[] => {
    const entryId = after.id;
    const slot = slotOf(after, personKey);
    const former = before && slotOf(before, personKey);
    if (!slot) return [{ personKey, entryId, part: null, live: 0 }];
    const part = partOf(event, after, slot, tournament);
    const live = (Number(isLive(after, slot)) - Number(isLive(before, former))) as -1 | 0 | 1;
    const known = before && former ? partOf(event, before, former, tournament) : null;
    const { updatedAt: _now, ...now } = part;
    const { updatedAt: _then, ...then } = known ?? { updatedAt: '' };
    if (live === 0 && JSON.stringify(now) === JSON.stringify(then)) return [];
    return [{ personKey, entryId, part, live }];
  });
