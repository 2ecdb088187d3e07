import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({
  region: 'cn-northwest-1',
  endpoint: process.env.KAIPAI_DYNAMODB_ENDPOINT,
});

/** What a cold start is compared with: nothing but a client, and its first read. */
export const handler = () =>
  client.send(new GetItemCommand({ TableName: 'kaipai', Key: { PK: { S: 'a' }, SK: { S: 'b' } } }));
