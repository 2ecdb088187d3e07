import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { localEngine, type TableSettings } from '../adapters/dynamo/client';
import { tableDefinition, TTL_ATTRIBUTE } from '../adapters/dynamo/table';

/** Creates the table where it is not there yet. */
export const ensureTable = async ({
  region,
  endpoint,
  tableName,
}: TableSettings): Promise<void> => {
  const client = new DynamoDBClient({
    region,
    ...(endpoint === undefined ? {} : localEngine(endpoint)),
  });
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...tableDefinition }));
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
};
