import type { EnterEvent, EntryView } from '../../src/contract/entries';
import type { Actor } from '../domain/actor';
import { repeated } from '../domain/entry/command';
import type { CommandMark, Entry } from '../domain/entry/entry';
import type { Loaded } from '../domain/entry/entry-store';
import { entryView } from '../domain/entry/entry-view';
import { draftEntry } from '../domain/entry/make-entry';
import type { SeriesRecord } from '../domain/entry/requirements';
import { eventOf } from '../domain/entry/rules-of';
import type { Ledger } from '../domain/places/ledger';
import { ok, refuse, type Result } from '../domain/result';
import { delegationSealed } from './delegation';
import type { EntryDeps } from './entry-deps';
import { invitedPeople } from './invited-people';

/** An attempt under one id. */
export interface Attempt {
  readonly tournamentId: string;
  readonly input: EnterEvent;
  readonly actor: Actor;
  readonly short: string;
  readonly command: CommandMark;
}

/** What an attempt has read, when there is such an event. */
export type Ready = Loaded & {
  readonly tournament: NonNullable<Loaded['tournament']>;
  readonly ledger: Ledger;
};

/** Everything entering is judged by: one round trip. */
export const loadAttempt = (
  deps: EntryDeps,
  { tournamentId, input, short, actor }: Attempt,
): Promise<Loaded> =>
  deps.entries.load({
    tournamentId,
    eventId: input.eventId,
    short,
    memberId: actor.memberId,
    personKey: actor.personKey,
    ...(input.unitId === null ? {} : { unitId: input.unitId }),
  });

/** The entry as it would be, judged now; no place yet. */
export const draftFor = async (
  deps: EntryDeps,
  { actor, input, short, command }: Attempt,
  { tournament, member, participation, unit }: Ready,
  record: SeriesRecord,
): Promise<Result<Entry>> => {
  const event = eventOf(tournament, input.eventId);
  if (!event) return refuse('EVENT_NOT_FOUND');
  const takesUnit = tournament.rules.entry.unit !== 'none' && unit !== null;
  return draftEntry(tournament, {
    event,
    short,
    command,
    teamName: input.teamName,
    unit: takesUnit ? { id: unit.id, name: unit.name } : null,
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

/** The command has been carried out: its entry as it is now. */
export const answerRepeat = (
  deps: EntryDeps,
  { command }: Attempt,
  { tournament, ledger, member }: Loaded,
  entry: Entry,
): Result<EntryView> => {
  const again = repeated(entry, command);
  if (again !== 'yes') return again ?? refuse('IDEMPOTENCY_KEY_REUSED');
  const event = tournament && eventOf(tournament, entry.eventId);
  const [mine] = entry.slots;
  if (!event || !mine) return refuse('ENTRY_NOT_FOUND');
  const myName = member?.profile?.realName ?? null;
  const now = deps.clock.now();
  return ok(entryView({ tournament, event, entry, mine, myName, ledger, now }));
};
