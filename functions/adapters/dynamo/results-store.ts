import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ResultsStore } from '../../domain/points/results-store';
import { deleteAthleteAwards, readAthleteAwards, writeAthleteAwards } from './athlete-awards';
import type { Table } from './client';
import { held } from './conditions';
import { transactWhile } from './grounds';
import { resultKey, resultsOf, resultsPartition, unindexedPartition } from './keys';
import { queryAll } from './query-all';
import { resultFromItem, resultItem, unindexedFromItem } from './result-item';
import { GSI1 } from './table';

/** PTS-8: RESULTS#<week>/<tournament>#<event>#<revision>, append-only; ATHLETE#<member>/AWARDS, derived. */
export const dynamoResultsStore = (table: Table): ResultsStore => {
  const { client, name: TableName } = table;

  return {
    ofTournament: async (week, tournamentId) =>
      (
        await queryAll(table, {
          KeyConditionExpression: 'PK = :week AND begins_with(SK, :tournament)',
          ExpressionAttributeValues: {
            ':week': resultsPartition(week),
            ':tournament': resultsOf(tournamentId),
          },
          ConsistentRead: true,
        })
      ).map(resultFromItem),

    async *ofWeek(week) {
      let from: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'PK = :week',
            ExpressionAttributeValues: { ':week': resultsPartition(week) },
            ConsistentRead: true,
            ExclusiveStartKey: from,
          }),
        );
        yield Items.map(resultFromItem);
        from = LastEvaluatedKey;
      } while (from);
    },

    add: async (result, grounds = []) => {
      const failed = await transactWhile(table, grounds, [
        {
          Put: {
            TableName,
            Item: resultItem(result),
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
      ]);
      return failed !== 'stale' && failed.length === 0;
    },

    unindexed: async () => {
      const items = await queryAll(table, {
        IndexName: GSI1,
        KeyConditionExpression: 'GSI1PK = :unindexed',
        ExpressionAttributeValues: { ':unindexed': unindexedPartition },
        ProjectionExpression: 'GSI1SK',
      });
      const events = items.map(unindexedFromItem);
      return [
        ...new Map(
          events.map((event) => [`${event.tournamentId}#${event.eventId}`, event]),
        ).values(),
      ];
    },

    index: async (revisions) => {
      if (revisions.length === 0) return;
      await writeAthleteAwards(table, revisions);
      // Only now: a crash before leaves the event to the sweep.
      for (const { week, tournamentId, eventId, revision } of revisions)
        await held(
          client.send(
            new UpdateCommand({
              TableName,
              Key: resultKey(week, tournamentId, eventId, revision),
              UpdateExpression: 'REMOVE GSI1PK, GSI1SK',
              ConditionExpression: 'attribute_exists(GSI1PK)',
            }),
          ),
        );
    },

    ofAthlete: (memberId) => readAthleteAwards(table, memberId),
    forgetAthlete: (memberId) => deleteAthleteAwards(table, memberId),
  };
};
