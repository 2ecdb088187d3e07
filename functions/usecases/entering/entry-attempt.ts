import type { EnterEvent } from '../../../src/contract/entries';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { entryIdOf, type Entry } from '../../domain/entry/entry';
import type { Loaded } from '../../domain/entry/entry-store';
import { draftEntry } from '../../domain/entry/make-entry';
import { eventOf } from '../../domain/entry/rules-of';
import type { Ledger } from '../../domain/places/ledger';
import { ok, refuse, type Result } from '../../domain/result';
import { delegationSealed } from './delegation';
import type { EntryDeps } from './entry-deps';
import { invitedPeople } from './invited-people';
import { joining, judgedPeople, ownPersons, ownUnit, unitOf, type Judged } from './people-of';
import { openedPicks, pickedPeople } from './picks';

/** An account that asks to enter one of its persons in an event. */
export interface Attempt {
  readonly tournamentId: string;
  readonly input: EnterEvent;
  readonly actor: Actor;
  /** who enters or initiates */
  readonly memberId: string;
  /** of the ticket the person has or gets */
  readonly name: string;
}

/** What an attempt has read, when there is such an event. */
export type Ready = Loaded & {
  readonly tournament: NonNullable<Loaded['tournament']>;
  readonly ledger: Ledger;
};

/** Who is judged, and by what: each member before the rest, for the member's version tells it stale. */
export interface JudgedAttempt {
  readonly ready: Ready;
  /** who enters or initiates, then the other persons of the account who are in at once */
  readonly people: readonly Judged[];
}

/** The units that are said: the entry's, and those of other persons of the account. */
export const unitsSaid = ({ unitId, own = [] }: EnterEvent): string[] => [
  ...(unitId === null ? [] : [unitId]),
  ...own.flatMap((one) => one.unitId ?? []),
];

/** Everything entering is judged by: one round trip. */
export const loadAttempt = (
  deps: EntryDeps,
  { tournamentId, input, actor, memberId }: Attempt,
): Promise<Loaded> =>
  deps.entries.load({
    tournamentId,
    eventId: input.eventId,
    memberId: actor.memberId,
    people: [memberId, ...(input.own ?? []).map((one) => one.memberId)],
    earlier: openedPicks(deps.secrets, actor, input.earlier),
    unitIds: unitsSaid(input),
  });

/** With what was played in the series, where the regulation asks. Refuses PERSON_NOT_FOUND. */
export const judgedBy = async (
  deps: EntryDeps,
  { actor }: Attempt,
  ready: Ready,
): Promise<Result<JudgedAttempt>> => {
  const people = await judgedPeople(deps, actor, ready.tournament, ready);
  return people.ok ? ok({ ready, people: people.value }) : people;
};

/** The name of a ticket to come, or a ticket and when it was taken: null where an attempt before this one took it. */
interface Under {
  readonly short: string;
  readonly at: Instant | null;
}

/** The entry as it would be under its ticket, judged now; no place yet. */
export const draftFor = (
  deps: EntryDeps,
  { actor, input }: Attempt,
  { ready, people }: JudgedAttempt,
  { short, at }: Under,
): Result<Entry> => {
  const { tournament, member, earlier } = ready;
  const event = eventOf(tournament, input.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const [maker, ...own] = people;
  if (!maker) return refuse('PERSON_NOT_FOUND');
  const picked = pickedPeople(maker.member.id, input.earlier, earlier);
  if (!picked.ok) return picked;
  const now = deps.clock.now();
  return draftEntry(tournament, {
    event,
    short,
    ticketAt: at,
    teamName: input.teamName,
    unit: unitOf(tournament, ready, input.unitId),
    delegationSealed: delegationSealed(deps.secrets, tournament, input, short),
    invited: [
      ...invitedPeople(
        deps.secrets,
        input.invitees,
        entryIdOf(tournament.id, event.id, short),
        actor,
      ),
      ...picked.value,
    ],
    ownPhoneKey: actor.phoneKey,
    maker: { ...joining(deps, maker, input, now), phoneMasked: member?.phone?.masked ?? '' },
    byGuardian: maker.member.id !== actor.memberId,
    own: ownPersons(deps, own, input.own ?? [], {
      ...{ account: member, now },
      unitOf: (unitId) => ownUnit(tournament, ready, event.id, unitId),
    }),
  });
};
