import { PHONE } from '../../src/contract/folding';
import { MEMBER_ID } from '../../src/contract/ids';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { secretKeys, secretsWith } from '../adapters/secrets';
import { approveMember, waitingOf } from '../usecases/membership/approve-member';
import { besideProduct } from '../local/beside-product';
import { localKeys } from '../local/local-keys';
import { Advice, run, say } from '../local/say';

const USAGE = '用法：npm run approve -- <手机号或会员编号>，例如 npm run approve -- 19900000005';

/**
 * `npm run approve -- <phone or member id>`: approves a submitted profile on this machine (MEM-2). Of an account with
 * several persons who wait, they are listed with their ids (MEM-1).
 */
const approve = async (who: string | undefined, dir: string): Promise<void> => {
  if (who === undefined || !(PHONE.test(who) || MEMBER_ID.test(who))) throw new Advice(USAGE);
  const secrets = secretsWith(secretKeys(localKeys(dir)));
  const approved = await besideProduct(dir, async (table) => {
    const deps = { members: dynamoMemberStore(table), secrets };
    const waiting = PHONE.test(who) ? await waitingOf(deps, who) : [];
    if (waiting.length > 1)
      throw new Advice(
        [
          `${who} 的账号里有 ${waiting.length} 个人在等审核，请用会员编号指定是谁：`,
          ...waiting.map(
            ({ memberId, realName }) => `npm run approve -- ${memberId}（${realName}）`,
          ),
        ].join('\n'),
      );
    return approveMember(deps, waiting[0]?.memberId ?? who);
  });
  if (!approved.ok) throw new Advice(`${who} 还没有提交实名资料，没有可以通过的`);
  say(`已通过：${approved.value.realName}（${who}）可以报名了`);
};

run(() => approve(process.argv[2], process.env.KAIPAI_DIR ?? '.local'));
