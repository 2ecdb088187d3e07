import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mayAct, UnconfirmedError } from '../request-scope';
import type { BrokenItemError } from './item';
import { joinReads } from './joined-reads';

export interface TableSettings {
  readonly region: string;
  readonly tableName: string;
  /** set for DynamoDB Local, `http://<access key>@127.0.0.1:<port>`; absent on AWS */
  readonly endpoint?: string;
}

/** The one table and the client that reaches it: what every store is made from. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** hears of a broken item that is passed over; absent: none is */
  readonly broken?: (error: BrokenItemError) => void;
}

/** Reads KAIPAI_TABLE, AWS_REGION and KAIPAI_DYNAMODB_ENDPOINT. */
export const tableSettings = (
  env: Readonly<Record<string, string | undefined>>,
): TableSettings => ({
  region: env.AWS_REGION ?? LOCAL_REGION,
  tableName: env.KAIPAI_TABLE ?? 'kaipai',
  endpoint: env.KAIPAI_DYNAMODB_ENDPOINT,
});

/** A database of DynamoDB Local is known by its access key and this region. */
export const LOCAL_REGION = 'cn-northwest-1';

/**
 * What a client of DynamoDB Local is told. It takes any signature but keeps databases apart by access key, so
 * the key is what lets somebody in: it goes with the address, as its user.
 */
export const localEngine = (endpoint: string) => {
  const { origin, username } = new URL(endpoint);
  return {
    endpoint: origin,
    region: LOCAL_REGION,
    credentials: { accessKeyId: username || 'local', secretAccessKey: 'local' },
  };
};

/**
 * What the SDK would look for in the environment and then in files of the home directory. A function has none of it,
 * and looking is two milliseconds of a cold start.
 */
const SETTLED = {
  accountIdEndpointMode: 'disabled',
  authSchemePreference: [],
  disableClockSkewCorrection: false,
  ignoreConfiguredEndpointUrls: true,
  useDualstackEndpoint: false,
  useFipsEndpoint: false,
  userAgentAppId: () => Promise.resolve(undefined),
} satisfies DynamoDBClientConfig;

const READS = /^(Get|BatchGet|Query|Scan|TransactGet|Describe)/;

/** Whatever changes the table waits until the sender of the request is confirmed. */
const holdWrites = ({ middlewareStack }: DynamoDBDocumentClient): void =>
  middlewareStack.add(
    (next, context) => async (args) => {
      const { commandName = '' } = context as { readonly commandName?: string };
      if (!READS.test(commandName) && !(await mayAct())) throw new UnconfirmedError();
      return next(args);
    },
    { step: 'initialize', name: 'hold-writes' },
  );

/**
 * Opens the table. Standard retries: a repeated conditional write may find its own first attempt, so
 * stores recognise their own tickets, tokens and versions; transactions repeat under one request token.
 */
export const openTable = (
  { region, tableName, endpoint }: TableSettings,
  broken?: Table['broken'],
): Table => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      ...SETTLED,
      region,
      retryMode: 'standard',
      maxAttempts: 3,
      // an API Gateway request lives 30 s; a read that hangs is tried again well before that. The local
      // engine shares its machine with builds and browsers: slow is not hung there
      requestHandler:
        endpoint === undefined
          ? { connectionTimeout: 1_000, requestTimeout: 3_000 }
          : { connectionTimeout: 15_000, requestTimeout: 15_000 },
      ...(endpoint === undefined ? {} : localEngine(endpoint)),
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  holdWrites(client);
  joinReads(client, tableName);
  return { name: tableName, client, ...(broken && { broken }) };
};
