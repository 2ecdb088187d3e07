import type { Use } from '../use';
import { foldTyped } from '../../../src/contract/folding';
import type { EventPlaces } from '../../../src/contract/tournaments';
import type { Actor } from '../../domain/actor';
import { hiddenName } from '../../domain/entry/hidden-texts';
import { placesView } from '../../domain/points/places-view';
import { latestOf } from '../../domain/points/result-views';
import { personsOf } from '../../domain/membership/persons';
import { ok, type Result } from '../../domain/result';
import { ranksOf } from '../entering/ranks-of';
import { loadEventResults } from './results-access';

const NONE: ReadonlySet<string> = new Set();

const hiddenTeamsOf = async (
  { eventLists }: Use<'eventLists'>,
  { tournamentId, eventId }: { readonly tournamentId: string; readonly eventId: string },
): Promise<ReadonlySet<string>> => {
  const list = await eventLists.read(tournamentId, eventId);
  return new Set(list?.entries.flatMap(hiddenName).map(foldTyped));
};

/**
 * What was played in an event, as everybody sees it (MEM-13): places, names and points of the revision that stands;
 * who is logged in has the own lines marked. The tournament, its results, then side by side the people, their
 * ranks and, of teams, the entries. Refuses TOURNAMENT_NOT_FOUND, EVENT_NOT_FOUND.
 */
export const getEventPlaces = async (
  deps: Use<
    'athletes' | 'eventLists' | 'members' | 'published' | 'ranking' | 'results' | 'tournaments'
  >,
  actor: Actor | null,
  params: { readonly tournamentId: string; readonly eventId: string },
): Promise<Result<EventPlaces>> => {
  const [loaded, account] = await Promise.all([
    loadEventResults(deps, params),
    actor && deps.members.find(actor.memberId),
  ]);
  if (!loaded.ok) return loaded;
  const latest = latestOf(loaded.value.revisions);
  if (!latest) return ok({ uploadedAt: null, lines: [] });
  const ids = [...new Set(latest.lines.flatMap(({ members }) => members))];
  const [facts, standings, hiddenTeams] = await Promise.all([
    deps.athletes.of(ids),
    ranksOf(deps, { group: latest.group, issue: null }, ids),
    latest.lines.some(({ team }) => team !== null) ? hiddenTeamsOf(deps, params) : NONE,
  ]);
  return ok(
    placesView(latest, {
      people: new Map(facts.map((fact) => [fact.id, fact])),
      ...{ standings, hiddenTeams },
      mine: new Set(account ? personsOf(account) : []),
    }),
  );
};
