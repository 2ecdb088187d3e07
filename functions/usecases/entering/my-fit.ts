import type { Use } from '../use';
import { eventsOf, type Event } from '../../../src/contract/regulation';
import type { MyFit } from '../../../src/contract/tournaments';
import { entryKindOf, type Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { mayCommit } from '../../domain/entry/commitments';
import type { LoadedPerson } from '../../domain/entry/entry-store';
import { commitments, type Part } from '../../domain/entry/participation';
import { approvedProfile, athleteFits, type SeriesRecord } from '../../domain/entry/requirements';
import type { Tournament } from '../../domain/publishing/tournament';
import { actsFor } from '../../domain/membership/persons';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { seriesRecord } from './series-record';

/**
 * Which events fit a person of the account, and why the others do not (ENT-20): judged as an athlete who enters or
 * initiates. Whether places are left is the detail page's. One BatchGet. Refuses TOURNAMENT_NOT_FOUND,
 * PERSON_NOT_FOUND.
 */
export const myFit = async (
  deps: Use<'clock' | 'entries' | 'history' | 'sentence'>,
  actor: Actor,
  tournamentId: string,
  memberId: string = actor.memberId,
): Promise<Result<MyFit>> => {
  const loaded = await deps.entries.loadPerson(tournamentId, memberId);
  const { tournament, member } = loaded;
  if (!tournament) return refuse('TOURNAMENT_NOT_FOUND');
  if (!member || !actsFor(actor.memberId, member)) return refuse('PERSON_NOT_FOUND');
  const record = await seriesRecord(deps, tournament, member);
  return ok({
    events: judgedEvents(loaded, tournament, record, deps.clock.now()).map(
      ({ event, fits, entryId, refusal }) => ({
        eventId: event.id,
        fits,
        entryId,
        refusal: refusal && {
          reason: refusal.reason,
          sentence: deps.sentence(refusal),
        },
      }),
    ),
  });
};

/** An event as it is judged for a person. */
export interface JudgedEvent extends Judged {
  readonly event: Event;
}

/** Every event of a tournament for a person, in the regulation's order; places are not part of it (ENT-20). */
export const judgedEvents = (
  person: LoadedPerson,
  tournament: Tournament,
  record: SeriesRecord,
  now: Instant,
): JudgedEvent[] => {
  const closed = phaseRefusal(tournament, now);
  return eventsOf(tournament.rules).map((event) => {
    const judged = judge(person, tournament, event, record);
    return { ...judged, event, refusal: closed ?? judged.refusal };
  });
};

const phaseRefusal = (tournament: Tournament, now: Instant): Refusal | null => {
  if (tournament.state === 'cancelled' || now >= tournament.closesAt) return refuse('ENTRY_CLOSED');
  return now < tournament.opensAt
    ? refuse('ENTRY_NOT_OPEN', { opensAt: tournament.opensAt })
    : null;
};

interface Judged {
  readonly refusal: Refusal | null;
  readonly fits: boolean;
  readonly entryId: string | null;
}

const judge = (
  { member, participation }: LoadedPerson,
  { rules }: Tournament,
  event: Event,
  record: SeriesRecord,
): Judged => {
  const parts: readonly Part[] = participation?.parts ?? [];
  const entryId = commitments(parts).find(({ eventId }) => eventId === event.id)?.entryId ?? null;
  const profile = approvedProfile(member);
  if (!profile.ok) return { refusal: profile, fits: false, entryId };
  if (!member) return { refusal: refuse('NOT_APPROVED'), fits: false, entryId };
  const fits = athleteFits(rules, event, profile.value, member, record);
  if (!fits.ok) return { refusal: fits, fits: false, entryId };
  const commit = mayCommit(rules, parts, {
    eventId: event.id,
    groupId: event.group.id,
    athlete: true,
    initiates: entryKindOf(event.discipline) !== 'singles',
  });
  return { refusal: commit.ok ? null : commit, fits: true, entryId };
};
