import type { Use } from '../use';
import { eventsOf } from '../../../src/contract/regulation';
import type { OfficiatedTournament, Officiating } from '../../../src/contract/results';
import type { Actor } from '../../domain/actor';
import { rankedEvent } from '../../domain/points/ranked-event';
import { closingOf, weekOf } from '../../domain/calendar/issue-calendar';
import { ok, type Result } from '../../domain/result';

/** Two Queries for each tournament; who officiates more than this has done so over years. */
const AT_MOST = 100;
const AT_ONCE = 10;

const officiated = async (
  { tournaments, results }: Use<'clock' | 'results' | 'roles' | 'tournaments'>,
  id: string,
): Promise<OfficiatedTournament[]> => {
  const found = await tournaments.detail(id);
  if (!found) return [];
  const { rules } = found.tournament;
  const { name, level, firstDay, lastDay } = rules;
  const issue = weekOf(lastDay);
  const ranked = eventsOf(rules).filter((event) => rankedEvent(rules, event));
  const uploaded = new Set((await results.ofTournament(issue, id)).map(({ eventId }) => eventId));
  return [
    {
      ...{ id, name, level, firstDay, lastDay, issue },
      closesAt: closingOf(issue),
      events: ranked.length,
      uploaded: uploaded.size,
    },
  ];
};

/** The tournaments whose chief referee the caller is (PTS-8), the latest first; events that give points. */
export const listOfficiating = async (
  deps: Use<'clock' | 'results' | 'roles' | 'tournaments'>,
  actor: Actor,
): Promise<Result<Officiating>> => {
  const ids = (await deps.roles.officiatedBy(actor.memberId)).slice(0, AT_MOST);
  const tournaments: OfficiatedTournament[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    tournaments.push(...(await Promise.all(some.map((id) => officiated(deps, id)))).flat());
  }
  return ok({ tournaments, now: deps.clock.now() });
};
