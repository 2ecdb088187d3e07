import type { EnterEvent } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import type { Entry } from '../../domain/entry/entry';
import type { Loaded } from '../../domain/entry/entry-store';
import { draftEntry } from '../../domain/entry/make-entry';
import type { SeriesRecord } from '../../domain/entry/requirements';
import { eventOf } from '../../domain/entry/rules-of';
import type { Ledger } from '../../domain/places/ledger';
import { refuse, type Result } from '../../domain/result';
import { delegationSealed } from './delegation';
import type { EntryDeps } from './entry-deps';
import { invitedPeople } from './invited-people';
import { seriesRecord } from './series-record';

/** A person who asks to enter an event. */
export interface Attempt {
  readonly tournamentId: string;
  readonly input: EnterEvent;
  readonly actor: Actor;
  /** of the ticket the person has or gets */
  readonly name: string;
}

/** What an attempt has read, when there is such an event. */
export type Ready = Loaded & {
  readonly tournament: NonNullable<Loaded['tournament']>;
  readonly ledger: Ledger;
};

/** What a person is judged by: the member before the rest, for the member's version tells it stale. */
export interface Judged {
  readonly ready: Ready;
  readonly record: SeriesRecord;
}

/** Everything entering is judged by: one round trip. */
export const loadAttempt = (
  deps: EntryDeps,
  { tournamentId, input, actor }: Attempt,
): Promise<Loaded> =>
  deps.entries.load({
    tournamentId,
    eventId: input.eventId,
    memberId: actor.memberId,
    personKey: actor.personKey,
    ...(input.unitId === null ? {} : { unitId: input.unitId }),
  });

/** With what was played in the series, where the regulation asks. */
export const judgedBy = async (
  deps: EntryDeps,
  { actor }: Attempt,
  ready: Ready,
): Promise<Judged> => ({ ready, record: await seriesRecord(deps, ready.tournament, actor) });

/** The entry as it would be, judged now; no place yet. `short` is its ticket's name until it has one. */
export const draftFor = (
  deps: EntryDeps,
  { actor, input }: Attempt,
  { ready: { tournament, member, participation, unit }, record }: Judged,
  short: string,
): Result<Entry> => {
  const event = eventOf(tournament, input.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const takesUnit = tournament.rules.entry.unit !== 'none' && unit !== null;
  return draftEntry(tournament, {
    event,
    short,
    teamName: input.teamName,
    unit: takesUnit ? { id: unit.id, name: unit.name } : null,
    unitProposed: takesUnit && unit.state === 'proposed',
    delegationSealed: delegationSealed(deps.secrets, tournament, input, short),
    invited: invitedPeople(deps.secrets, input.invitees),
    maker: {
      personKey: actor.personKey,
      phoneMasked: member?.phoneMasked ?? '',
      member,
      parts: participation?.parts ?? [],
      record,
      role: input.role,
      answers: input.answers,
      declaration: input.declaration,
      now: deps.clock.now(),
    },
  });
};
