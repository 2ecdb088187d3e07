import type { Use } from '../use';
import type { EventResults } from '../../../src/contract/results';
import type { RegisteredPerson } from '../../domain/membership/registered-people';
import { lostPoints } from '../../domain/points/lost-points';
import { latestOf, lineViews, personView, resultEventView } from '../../domain/points/result-views';
import { asShown } from '../../domain/points/event-result';
import { ok, type Result } from '../../domain/result';
import { loadEventResults, type LoadedEvent } from './results-access';

/** An event's results as they stand, with every revision there was, the newest first. */
export const eventResultsView = (
  { tournament, event, results, revisions, entered }: LoadedEvent,
  people: ReadonlyMap<string, RegisteredPerson>,
): EventResults => {
  const latest = latestOf(revisions);
  return {
    event: resultEventView(tournament.rules, event, entered(event.id), revisions),
    played: latest?.played ?? 0,
    format: latest?.format ?? null,
    lines: lineViews(latest?.lines ?? [], people),
    absentNoShows: (latest?.absentNoShows ?? []).map(personView(people)),
    lost: latest
      ? lostPoints(
          tournament.rules,
          results,
          { ...latest, lines: latest.lines.map(asShown) },
          people,
        )
      : [],
    revisions: [...revisions]
      .sort((one, other) => other.revision - one.revision)
      .map(({ revision, uploadedAt, by, reason, format, lines }) => ({
        revision,
        at: uploadedAt,
        by: people.get(by)?.realName ?? null,
        reason,
        format,
        lines: lines.length,
      })),
  };
};

/** Everybody the view names: who stands in it or was missing, and who uploaded. */
export const peopleOf = (
  { registered }: Use<'registered'>,
  { revisions }: LoadedEvent,
): Promise<ReadonlyMap<string, RegisteredPerson>> => {
  const { lines = [], absentNoShows = [] } = latestOf(revisions) ?? {};
  const standing = [...lines.flatMap((line) => asShown(line).members), ...absentNoShows];
  const ids = [...standing, ...revisions.map(({ by }) => by)];
  return registered.byId([...new Set(ids)]);
};

/** Refuses as `loadEventResults` does. */
export const getEventResults = async (
  deps: Use<'tournaments' | 'results' | 'registered'>,
  params: { readonly tournamentId: string; readonly eventId: string },
): Promise<Result<EventResults>> => {
  const loaded = await loadEventResults(deps, params);
  if (!loaded.ok) return loaded;
  return ok(eventResultsView(loaded.value, await peopleOf(deps, loaded.value)));
};
