import { certificationCopy, CERTIFICATE, CERTIFICATION_STATE } from '../../src/copy/certification';
import { sentence } from '../../src/copy/reasons';
import { momentText } from '../../src/copy/time';
import { systemClock } from '../adapters/clock';
import { dynamoAccessLog } from '../adapters/dynamo/access-log';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import type { Result } from '../domain/result';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { filesOnDisk } from '../local/files-on-disk';
import { Advice, run, say } from '../local/say';
import {
  openEvidence,
  reviewCertification,
  waitingRoles,
  type ReviewedRole,
  type Verdict,
} from '../usecases/membership/review-certification';
import type { TidyDeps } from '../usecases/membership/take-evidence';
import type { Use } from '../usecases/use';

const USAGE =
  '用法：npm run roles（列出），npm run roles -- show <会员编号> <认证编号> <审核人>，npm run roles -- approve <会员编号> <认证编号>，npm run roles -- reject|withdraw <会员编号> <认证编号> <原因>';

type RolesDeps = Use<'accesses' | 'members'> &
  TidyDeps & {
    /** where a picture lies on this machine; null: nowhere */
    readonly pathOf: (key: string) => string | null;
  };

const lineOf = ({ memberId, realName, certification }: ReviewedRole): string => {
  const { id, certificate, state, askedAt } = certification;
  return [
    `${realName}  ${CERTIFICATE[certificate]}`,
    CERTIFICATION_STATE[state].tag,
    certificationCopy.askedAt(momentText(askedAt)),
    `会员编号 ${memberId}  认证编号 ${id}`,
  ].join('  ');
};

const must = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Advice(
    result.reason === 'NOT_FOUND'
      ? '没有这个认证：先运行 npm run roles 查看'
      : result.reason === 'NOTHING_TO_REVIEW'
        ? '这个认证已经有结果，或者还没有通过：先用 show 查看'
        : sentence(result),
  );
};

const show = async (deps: RolesDeps, [memberId, id, by]: Asked): Promise<readonly string[]> => {
  const opened = must(await openEvidence(deps, by, memberId, id));
  const { pictures } = opened.certification;
  return [
    `${lineOf(opened)}（已记入查看记录）`,
    ...pictures.map((key) => deps.pathOf(key) ?? '图片已经不在'),
  ];
};

type Asked = readonly [memberId: string, id: string, last: string];

const verdictOf = (verb: string, why: string): Verdict | null =>
  verb === 'approve' && why === ''
    ? { is: 'approve' }
    : (verb === 'reject' || verb === 'withdraw') && why !== ''
      ? { is: verb, because: why }
      : null;

const SAID = { approve: '已通过', reject: '未通过', withdraw: '已撤销' } as const;

/** Certified roles that wait, one with its evidence, or the verdict on one (MEM-4), in lines to be said. */
export const rolesOn = async (
  deps: RolesDeps,
  args: readonly string[],
): Promise<readonly string[]> => {
  const [verb, memberId, id, last = '', ...more] = args;
  if (verb === undefined) {
    const waiting = await waitingRoles(deps);
    return waiting.length === 0 ? ['没有待审核的认证身份'] : waiting.map(lineOf);
  }
  if (memberId === undefined || id === undefined || more.length > 0) throw new Advice(USAGE);
  if (verb === 'show' && last !== '') return show(deps, [memberId, id, last]);
  const verdict = verdictOf(verb, last);
  if (!verdict) throw new Advice(USAGE);
  const { realName, certification } = must(await reviewCertification(deps, memberId, id, verdict));
  return [`${SAID[verdict.is]}：${realName} ${CERTIFICATE[certification.certificate]}`];
};

/** `npm run roles`: certified roles on this machine, until the desk has them. */
const roles = async (args: readonly string[], dir: string): Promise<void> => {
  const files = filesOnDisk(dir);
  const lines = await besideProduct(dir, (table) =>
    rolesOn(
      {
        accesses: dynamoAccessLog(table),
        clock: systemClock(runningOffset(dir)),
        members: dynamoMemberStore(table),
        files,
        pathOf: files.pathOf,
      },
      args,
    ),
  );
  for (const line of lines) say(line);
};

if (process.argv[1]?.endsWith('roles.ts'))
  run(() => roles(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));
