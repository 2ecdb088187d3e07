import type { Use } from '../use';
import { eventsOf, type Event } from '../../../src/contract/regulation';
import type { MyFit } from '../../../src/contract/tournaments';
import { singlesByIn } from '../../../src/contract/roster';
import { entryKindOf, type Instant, type SinglesBy } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import { againstCommitting } from '../../domain/entry/commitments';
import { windowRefusal } from '../../domain/entry/deadlines';
import { commitments, type Part } from '../../domain/entry/participation';
import type { AthleteRecord } from '../../domain/entry/requirement-judges';
import { approvedProfile, athleteFits, eachOnce } from '../../domain/entry/requirements';
import type { Member } from '../../domain/membership/member';
import type { Tournament } from '../../domain/publishing/tournament';
import { actsFor } from '../../domain/membership/persons';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { recordOf, type RecordDeps } from './record-of';

/**
 * Which events fit a person of the account, and why the others do not (ENT-20): judged as an athlete who enters or
 * initiates, and, for whoever plays in none of it, as who initiates for others, whom neither age nor sex nor grade
 * concerns (ENT-2). Whether places are left is the detail page's. One BatchGet. Refuses TOURNAMENT_NOT_FOUND,
 * PERSON_NOT_FOUND.
 */
export const myFit = async (
  deps: RecordDeps & Use<'entries' | 'sentence'>,
  actor: Actor,
  tournamentId: string,
  memberId: string = actor.memberId,
): Promise<Result<MyFit>> => {
  const loaded = await deps.entries.loadPerson(tournamentId, memberId);
  const { tournament, member } = loaded;
  const parts = loaded.participation?.parts ?? [];
  if (!tournament) return refuse('TOURNAMENT_NOT_FOUND');
  if (!member || !actsFor(actor.memberId, member)) return refuse('PERSON_NOT_FOUND');
  const record = await recordOf(deps, tournament, member);
  const judging = { record, byGuardian: member.id !== actor.memberId };
  const said = (refusal: Refusal) => ({
    reason: refusal.reason,
    sentence: deps.sentence(refusal),
  });
  return ok({
    events: judgedEvents(member, parts, tournament, judging, deps.clock.now()).map(
      ({ event, refusals, initiating, ...judged }) => ({
        eventId: event.id,
        ...judged,
        refusals: refusals.map(said),
        initiating: initiating && said(initiating),
      }),
    ),
  });
};

/** An event as it is judged for a person. */
export interface JudgedEvent extends Judged {
  readonly event: Event;
}

/** What somebody is judged by beside the regulation: what they played and where they rank, and who asks for them (ENT-1). */
interface Judging {
  readonly record: AthleteRecord;
  readonly byGuardian: boolean;
}

/** Every event of a tournament for a person, in the regulation's order; places are not part of it (ENT-20). */
export const judgedEvents = (
  member: Member,
  parts: readonly Part[],
  tournament: Tournament,
  judging: Judging,
  now: Instant,
): JudgedEvent[] => {
  return eventsOf(tournament.rules).map((event) => {
    const phase =
      tournament.state === 'cancelled' ? refuse('ENTRY_CLOSED') : windowRefusal(event, now);
    // before it opens one sees what else would be in the way; once it is closed nothing else matters
    const isOver = phase?.reason === 'ENTRY_CLOSED';
    const judged = judge(member, parts, tournament, event, judging);
    return {
      ...{ ...judged, event },
      refusals: phase ? [phase, ...(isOver ? [] : judged.refusals)] : judged.refusals,
      initiating: phase ?? judged.initiating,
    };
  });
};

interface Judged {
  /** all that stands against entering, or initiating, as an athlete */
  readonly refusals: readonly Refusal[];
  /** against initiating for others */
  readonly initiating: Refusal | null;
  readonly fits: boolean;
  readonly entryId: string | null;
  readonly plays: boolean;
}

const judge = (
  member: Member,
  parts: readonly Part[],
  { rules }: Tournament,
  event: Event,
  { record, byGuardian }: Judging,
): Judged => {
  const here = commitments(parts).filter(({ eventId }) => eventId === event.id);
  const played = here.find(({ role }) => role === 'athlete');
  const stands = { entryId: (played ?? here[0])?.entryId ?? null, plays: played !== undefined };
  const profile = approvedProfile(member);
  if (!profile.ok) return { refusals: [profile], initiating: profile, fits: false, ...stands };
  const singles = entryKindOf(event.discipline) === 'singles';
  const made = { eventId: event.id, groupId: event.group.id, initiates: !singles };
  const allowed = singlesByIn(rules);
  const notBy = (by: SinglesBy): Refusal[] =>
    singles && !allowed.includes(by) ? [refuse('SINGLES_BY', { by: allowed.join(',') })] : [];
  const [forOthers] = [
    ...notBy('leader'),
    ...againstCommitting(rules, parts, { ...made, athlete: false }),
  ];
  const who = { profile: profile.value, member, record, parts };
  const { fit, against } = athleteFits(rules, event, who);
  const committed = againstCommitting(rules, parts, { ...made, athlete: true });
  return {
    // ENT-12: who is older than a team's group plays in it, and initiates it not as its athlete
    refusals: eachOnce([
      ...notBy(byGuardian ? 'guardian' : 'athlete'),
      ...against,
      ...committed,
      ...(fit === 'older' ? [refuse('INITIATOR_MUST_BE_YOUNGER')] : []),
    ]),
    initiating: forOthers ?? null,
    fits: against.length === 0,
    ...stands,
  };
};
