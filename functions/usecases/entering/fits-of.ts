import type { Use } from '../use';
import { entryFeeIn, priceOf } from '../../../src/contract/price-of';
import { limitsOf } from '../../../src/contract/regulation';
import type { FittingEvent, Fits } from '../../../src/contract/tournaments';
import type { Instant } from '../../../src/contract/words';
import type { Actor } from '../../domain/actor';
import type { CardOfPerson } from '../../domain/entry/entry-store';
import { countsOf } from '../../domain/lists/event-views';
import type { Member } from '../../domain/membership/member';
import { actsFor } from '../../domain/membership/persons';
import { ok, refuse, type Result } from '../../domain/result';
import { judgedEvents, type JudgedEvent } from './my-fit';
import { recordOf, type RecordDeps } from './record-of';

/** So many events of a tournament are named on its card. */
const NAMED = 3;

/**
 * What of the tournaments of a list fits a person of the account (ENT-20, MEM-1): one BatchGet, and what a regulation
 * asks of the past and of ranks. A tournament that there is not is left out. Refuses PERSON_NOT_FOUND.
 */
export const fitsOf = async (
  deps: RecordDeps & Use<'entries'>,
  actor: Actor,
  tournamentIds: readonly string[],
  memberId: string = actor.memberId,
): Promise<Result<Fits>> => {
  const { member, tournaments } = await deps.entries.loadForCards(
    [...new Set(tournamentIds)],
    memberId,
  );
  if (!member || !actsFor(actor.memberId, member)) return refuse('PERSON_NOT_FOUND');
  const fits = tournaments.map((one) => fitsIn(deps, actor, member, one));
  return ok({ tournaments: await Promise.all(fits) });
};

const fitsIn = async (
  deps: RecordDeps,
  actor: Actor,
  member: Member,
  card: CardOfPerson,
): Promise<Fits['tournaments'][number]> => {
  const { tournament, participation } = card;
  const record = await recordOf(deps, tournament, member);
  const judging = { record, byGuardian: member.id !== actor.memberId };
  const parts = participation?.parts ?? [];
  const now = deps.clock.now();
  const fitting = judgedEvents(member, parts, tournament, judging, now)
    .filter(({ fits, entryId }) => fits || entryId !== null)
    // one's own group before those that are played up into (ENT-12)
    .sort((one, other) => one.event.group.ladder - other.event.group.ladder)
    .map((judged) => fittingEvent(card, judged, now));
  const mayEnter = fitting.filter((event) => event.mayEnter);
  const entered = fitting.filter((event) => !event.mayEnter && event.entryId !== null);
  const others = fitting.filter((event) => !event.mayEnter && event.entryId === null);
  return {
    id: tournament.id,
    fitting: fitting.length,
    mayEnter: mayEnter.length,
    events: [...entered, ...mayEnter, ...others].slice(0, NAMED),
  };
};

const fittingEvent = (
  { tournament, numbers }: CardOfPerson,
  { event, entryId, refusals }: JudgedEvent,
  now: Instant,
): FittingEvent => {
  const { id, group, discipline, places } = event;
  const { entries, athletes, waitingList } = limitsOf(places);
  const limits = { entriesLimit: entries, athletesLimit: athletes };
  const [held, full] = numbers[id] ?? [0, false];
  return {
    eventId: id,
    groupName: group.name,
    discipline,
    held,
    limit: limits.entriesLimit ?? limits.athletesLimit,
    counts: countsOf(limits),
    full,
    fee: entryFeeIn(priceOf(tournament.rules, event, now)),
    mayEnter: refusals.length === 0 && (!full || waitingList),
    entryId,
  };
};
