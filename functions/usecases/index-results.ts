import type { ResultsStore } from '../domain/points/results-store';
import type { Logger } from '../domain/ports';

export interface IndexResultsDeps {
  readonly results: Pick<ResultsStore, 'unindexed' | 'ofTournament' | 'index'>;
  readonly logger: Logger;
}

/**
 * The athletes' own records of results whose upload was cut short before they were written: made now, from
 * all revisions of the event. A repeat changes nothing; an event that fails holds up no other.
 */
export const indexResults = async ({ results, logger }: IndexResultsDeps): Promise<void> => {
  for (const { week, tournamentId, eventId } of await results.unindexed())
    try {
      const all = await results.ofTournament(week, tournamentId);
      await results.index(all.filter((result) => result.eventId === eventId));
    } catch (error) {
      logger.error('index-results', { tournamentId, eventId, error: (error as Error).name });
    }
};
