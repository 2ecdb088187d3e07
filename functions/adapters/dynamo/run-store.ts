import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Differences } from '../../../src/contract/desk';
import { epochSeconds } from '../../domain/calendar/calendar';
import { forgetRunAt, type Run } from '../../domain/ranking/run';
import type { RunStore } from '../../domain/ranking/run-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { held, transact } from './conditions';
import { transactWhile } from './grounds';
import {
  openRunKey,
  openRunPrefix,
  runDifferencesKey,
  runKey,
  runPrefix,
  runsPartition,
  type Key,
} from './keys';
import { queryAll } from './query-all';

const runOf = (item: Readonly<Record<string, unknown>>): Run => {
  const { PK: _partition, SK: _sort, ttl: _ttl, ...run } = item;
  return run as unknown as Run;
};

/** RANKING-RUNS: RUN#<id>, OPEN#<kind>#<issue> {runId}, DIFFERENCES#<id>; forgotten by their ttl. */
export const dynamoRunStore = (table: Table): RunStore => {
  const { client, name: TableName } = table;

  const read = async (Key: Key): Promise<Record<string, unknown> | null> => {
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item ?? null;
  };

  const updateHeld = (
    id: string,
    update: string,
    condition: string,
    values: Readonly<Record<string, unknown>>,
  ) => ({
    TableName,
    Key: runKey(id),
    UpdateExpression: update,
    ConditionExpression: condition,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: values,
  });
  const mine = '#state = :running AND holder = :holder';

  return {
    add: async (run, grounds) => {
      const slot = openRunKey(run.kind, run.issue);
      const ttl = epochSeconds(forgetRunAt(run.at));
      const failed = await transactWhile(table, grounds, [
        {
          Put: {
            TableName,
            Item: { ...slot, runId: run.id },
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
        { Put: { TableName, Item: { ...runKey(run.id), ...run, ttl } } },
      ]);
      if (failed === 'stale') return 'stale';
      if (failed.length === 0) return 'done';
      const open = await read(slot);
      // the one that stood in the way has ended since: there is room for this one
      return open ? { open: String(open.runId) } : 'stale';
    },

    join: async ({ id, kind, issue }, grounds) => {
      const failed = await transactWhile(table, grounds, [
        {
          ConditionCheck: {
            TableName,
            Key: openRunKey(kind, issue),
            ConditionExpression: 'runId = :run',
            ExpressionAttributeValues: { ':run': id },
          },
        },
      ]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    find: async (id) => {
      const item = await read(runKey(id));
      return item && runOf(item);
    },

    differencesOf: async (id) => {
      const item = await read(runDifferencesKey(id));
      return item && (JSON.parse(String(item.json)) as Differences);
    },

    recent: async (limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'PK = :runs AND begins_with(SK, :run)',
          ExpressionAttributeValues: { ':runs': runsPartition, ':run': runPrefix },
          ScanIndexForward: false,
          Limit: limit,
          ConsistentRead: true,
        }),
      );
      return Items.map(runOf);
    },

    open: async () => {
      const slots = await queryAll(table, {
        KeyConditionExpression: 'PK = :runs AND begins_with(SK, :open)',
        ExpressionAttributeValues: { ':runs': runsPartition, ':open': openRunPrefix },
        ConsistentRead: true,
      });
      if (slots.length === 0) return [];
      const runs = await batchGet(
        table,
        slots.map(({ runId }) => runKey(String(runId))),
      );
      return runs.map(runOf).sort((one, other) => (one.id < other.id ? -1 : 1));
    },

    take: (run, holder, now, leaseUntil) =>
      held(
        client.send(
          new UpdateCommand(
            updateHeld(
              run.id,
              'SET #state = :running, holder = :holder, leaseUntil = :until, attempts = attempts + :one',
              '#state = :queued OR (#state = :running AND leaseUntil <= :now)',
              {
                ':queued': 'queued',
                ':running': 'running',
                ':holder': holder,
                ':until': leaseUntil,
                ':now': now,
                ':one': 1,
              },
            ),
          ),
        ),
      ),

    progress: (id, holder, { step, percent, leaseUntil }) =>
      held(
        client.send(
          new UpdateCommand({
            ...updateHeld(id, 'SET #step = :step, #percent = :percent, leaseUntil = :until', mine, {
              ':running': 'running',
              ':holder': holder,
              ':step': step,
              ':percent': percent,
              ':until': leaseUntil,
            }),
            ExpressionAttributeNames: {
              '#state': 'state',
              '#step': 'step',
              '#percent': 'percent',
            },
          }),
        ),
      ),

    finish: async (run, holder, { state, refusal, published, differences }, now) => {
      const failed = await transact(table, [
        {
          Update: updateHeld(
            run.id,
            'SET #state = :state, endedAt = :now, refusal = :refusal, published = :published REMOVE leaseUntil',
            mine,
            {
              ':running': 'running',
              ':holder': holder,
              ':state': state,
              ':now': now,
              ':refusal': refusal,
              ':published': published,
            },
          ),
        },
        { Delete: { TableName, Key: openRunKey(run.kind, run.issue) } },
        ...(differences
          ? [
              {
                Put: {
                  TableName,
                  Item: {
                    ...runDifferencesKey(run.id),
                    json: JSON.stringify(differences),
                    ttl: epochSeconds(forgetRunAt(run.at)),
                  },
                },
              },
            ]
          : []),
      ]);
      return failed.length === 0;
    },
  };
};
