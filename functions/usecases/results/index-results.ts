import type { Use } from '../use';
import { eachAlone } from '../commands/each-alone';
import type { EventResult } from '../../domain/points/event-result';

/**
 * The athletes' own records of an event, from all its revisions. Whoever has deleted the account gets none
 * again (platform.md, Law), though the results keep his place.
 */
export const indexEvent = async (
  { results, registered }: Use<'registered' | 'results'>,
  revisions: readonly EventResult[],
): Promise<void> => {
  const named = revisions.flatMap(({ lines, absentNoShows = [] }) => [
    ...lines.flatMap(({ members }) => members),
    ...absentNoShows,
  ]);
  const present = await registered.byId(named);
  await results.index(
    revisions.map((result) => ({
      ...result,
      lines: result.lines.map((line) => ({
        ...line,
        members: line.members.filter((memberId) => present.has(memberId)),
      })),
      absentNoShows: result.absentNoShows?.filter((memberId) => present.has(memberId)),
    })),
  );
};

/**
 * The athletes' own records of results whose upload was cut short before they were written: made now, from
 * all revisions of the event. A repeat changes nothing; an event that fails holds up no other.
 */
export const indexResults = async (
  deps: Use<'logger' | 'registered' | 'results'>,
): Promise<void> => {
  const { results } = deps;
  await eachAlone(
    deps,
    'index-results',
    await results.unindexed(),
    async ({ week, tournamentId, eventId }) => {
      const all = await results.ofTournament(week, tournamentId);
      await indexEvent(
        deps,
        all.filter((result) => result.eventId === eventId),
      );
    },
    { about: ({ tournamentId, eventId }) => ({ tournamentId, eventId }) },
  );
};
