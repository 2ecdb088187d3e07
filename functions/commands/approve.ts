import { PHONE } from '../../src/contract/folding';
import { systemClock } from '../adapters/clock';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { secretKeys, secretsWith } from '../adapters/secrets';
import { approveMember } from '../usecases/membership/approve-member';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { localKeys } from '../local/local-keys';
import { Advice, run, say } from '../local/say';

/** `npm run approve -- <phone>`: approves a submitted profile on this machine (MEM-2). */
const approve = async (phone: string | undefined, dir: string): Promise<void> => {
  if (phone === undefined || !PHONE.test(phone))
    throw new Advice('用法：npm run approve -- <手机号>，例如 npm run approve -- 19900000005');
  const approved = await besideProduct(dir, (table) =>
    approveMember(
      {
        members: dynamoMemberStore(table),
        secrets: secretsWith(secretKeys(localKeys(dir))),
        clock: systemClock(runningOffset(dir)),
      },
      phone,
    ),
  );
  if (!approved.ok) throw new Advice(`${phone} 还没有提交实名资料，没有可以通过的`);
  say(`已通过：${approved.value.realName}（${phone}）可以报名了`);
};

run(() => approve(process.argv[2], process.env.KAIPAI_DIR ?? '.local'));
