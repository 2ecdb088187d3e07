import type { ResultsStore } from '../../domain/points/results-store';
import { deleteAthleteAwards, readAthleteAwards, writeAthleteAwards } from './athlete-awards';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { resultKey, resultsOf, resultsPartition, unindexedPartition } from './keys';
import { queryAll, queryPages, soundOnes } from './query';
import { resultFromItem, resultItem, unindexedFromItem } from './result-item';
import { GSI1 } from './table';
import { write } from './write';

/** PTS-8: RESULTS#<week>/<tournament>#<event>#<revision>, append-only; ATHLETE#<member>/AWARDS, derived. */
export const dynamoResultsStore = (table: Table): ResultsStore => ({
  ofTournament: async (week, tournamentId) => {
    const where = ex`PK = ${resultsPartition(week)} AND begins_with(SK, ${resultsOf(tournamentId)})`;
    return (await queryAll(table, { where })).map(resultFromItem);
  },

  async *ofWeek(week) {
    for await (const { items } of queryPages(table, { where: ex`PK = ${resultsPartition(week)}` }))
      yield items.map(resultFromItem);
  },

  add: async (result, grounds = []) => {
    const failed = await transactWhile(table, grounds, [{ put: resultItem(result), when: unused }]);
    return failed !== 'stale' && failed.length === 0;
  },

  unindexed: async () => {
    const items = await queryAll(table, {
      index: GSI1,
      where: ex`GSI1PK = ${unindexedPartition}`,
      only: 'GSI1SK',
    });
    const events = soundOnes(table, items, unindexedFromItem);
    return [
      ...new Map(events.map((event) => [`${event.tournamentId}#${event.eventId}`, event])).values(),
    ];
  },

  index: async (revisions) => {
    if (revisions.length === 0) return;
    await writeAthleteAwards(table, revisions);
    // Only now: a crash before leaves the event to the sweep.
    for (const { week, tournamentId, eventId, revision } of revisions)
      await write(table, {
        update: resultKey(week, tournamentId, eventId, revision),
        change: ex`REMOVE GSI1PK, GSI1SK`,
        when: ex`attribute_exists(GSI1PK)`,
      });
  },

  ofAthlete: (memberId) => readAthleteAwards(table, memberId),
  forgetAthlete: (memberId) => deleteAthleteAwards(table, memberId),
});
