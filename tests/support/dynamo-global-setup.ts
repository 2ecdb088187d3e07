import { spawnDynamo, type DynamoProcess } from '../../functions/local/dynamo-process';

declare global {
  var kaipaiTestDynamo: DynamoProcess | undefined;
}

/** One DynamoDB Local for a whole jest run; tests wait for it when they open their table. */
const setup = async (): Promise<void> => {
  globalThis.kaipaiTestDynamo = await spawnDynamo();
  process.env.KAIPAI_TEST_DYNAMODB = globalThis.kaipaiTestDynamo.endpoint;
};
export default setup;
