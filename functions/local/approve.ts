import { existsSync, readFileSync } from 'node:fs';
import { Phone } from '../../src/contract/words';
import { openTable, tableSettings } from '../adapters/dynamo/client';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { secretKeys, secretsWith } from '../adapters/secrets';
import { approveMember } from '../usecases/approve-member';
import { endpointFile, startDynamo, type DynamoProcess } from './dynamo-process';
import { localKeys } from './local-keys';
import { isRunning } from './running';
import { Advice, run, say } from './say';

/** The database of a product that runs, or one of our own on the same files for this moment. */
const database = async (dir: string): Promise<DynamoProcess> => {
  if (!isRunning(dir)) return startDynamo(dir);
  return { endpoint: readFileSync(endpointFile(dir), 'utf8'), stop: () => undefined };
};

/** `npm run approve -- <phone>`: approves a submitted profile on this machine (MEM-2). */
const approve = async (phone: string | undefined, dir: string): Promise<void> => {
  if (!Phone.safeParse(phone).success || phone === undefined)
    throw new Advice('用法：npm run approve -- <手机号>，例如 npm run approve -- 19900000005');
  if (!existsSync(endpointFile(dir))) throw new Advice('还没有本地数据：先运行一次 npm start');
  const dynamo = await database(dir);
  const settings = tableSettings({ ...process.env, KAIPAI_DYNAMODB_ENDPOINT: dynamo.endpoint });
  const table = openTable(settings);
  const approved = await approveMember(
    { members: dynamoMemberStore(table), secrets: secretsWith(secretKeys(localKeys(dir))) },
    phone,
  );
  table.client.destroy();
  dynamo.stop();
  if (!approved.ok) throw new Advice(`${phone} 还没有提交实名资料，没有可以通过的`);
  say(`已通过：${approved.value.realName}（${phone}）可以报名了`);
};

run(() => approve(process.argv[2], process.env.KAIPAI_DIR ?? '.local'));
