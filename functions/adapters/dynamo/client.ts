import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface TableSettings {
  readonly region: string;
  readonly tableName: string;
  /** set for DynamoDB Local; absent on AWS */
  readonly endpoint?: string;
}

/** The one table and the client that reaches it: what every store is made from. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

/** Reads KAIPAI_TABLE, AWS_REGION and KAIPAI_DYNAMODB_ENDPOINT. */
export const tableSettings = (
  env: Readonly<Record<string, string | undefined>>,
): TableSettings => ({
  region: env.AWS_REGION ?? 'cn-northwest-1',
  tableName: env.KAIPAI_TABLE ?? 'kaipai',
  endpoint: env.KAIPAI_DYNAMODB_ENDPOINT,
});

/**
 * Opens the table. Standard retries: a repeated conditional write may find its own first attempt, so
 * stores recognise their own tickets, tokens and versions; transactions repeat under one request token.
 */
export const openTable = ({ region, tableName, endpoint }: TableSettings): Table => ({
  name: tableName,
  client: DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region,
      retryMode: 'standard',
      maxAttempts: 3,
      // an API Gateway request lives 30 s; a read that hangs is tried again well before that. The local
      // engine shares its machine with builds and browsers: slow is not hung there
      requestHandler:
        endpoint === undefined
          ? { connectionTimeout: 1_000, requestTimeout: 3_000 }
          : { connectionTimeout: 15_000, requestTimeout: 15_000 },
      ...(endpoint === undefined
        ? {}
        : { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  ),
});
