import { reviewCopy as copy } from '../../src/copy/review';
import { sentence } from '../../src/copy/reasons';
import { systemClock } from '../adapters/clock';
import { dynamoAccessLog } from '../adapters/dynamo/access-log';
import type { Table } from '../adapters/dynamo/client';
import { dynamoMemberStore } from '../adapters/dynamo/member-store';
import { dynamoRoles } from '../adapters/dynamo/roles';
import { secretKeys, secretsWith } from '../adapters/secrets';
import type { Result } from '../domain/result';
import type { Use } from '../usecases/use';
import { approveMember, waitingOf } from '../usecases/membership/approve-member';
import { rejectMember } from '../usecases/membership/reject-member';
import { openDocument, reviewFile } from '../usecases/membership/review-file';
import { besideProduct } from '../local/beside-product';
import { runningOffset } from '../local/clock-offset';
import { localKeys } from '../local/local-keys';
import { Advice, run, say } from '../local/say';
import { readFlags } from './command-flags';

type ReviewDeps = Use<'accesses' | 'clock' | 'members' | 'roles' | 'secrets'>;

/** The value, or what there is to do instead. */
const must = <T>(result: Result<T>, who: string): T => {
  if (result.ok) return result.value;
  throw new Advice(result.reason === 'NOT_FOUND' ? copy.nothing(who) : sentence(result));
};

/** MEM-3: a reviewer approves knowing who else presents the document, and how many. */
const approve = async (
  deps: ReviewDeps,
  who: string,
  despite: string | undefined,
): Promise<string> => {
  const { claim, beside } = must(await reviewFile(deps, who), who);
  const file = copy.file(claim, beside);
  if (claim.review !== 'approved' && beside.length > 0 && despite !== String(beside.length))
    throw new Advice(`${file}\n${copy.competing(beside.length)}`);
  const { realName } = must(await approveMember(deps, who), who);
  return `${file}\n${copy.approved(realName, who)}`;
};

/** Of an account with several persons who wait, which one is said by id (MEM-1). */
const whoWaits = async (deps: ReviewDeps, named: string): Promise<string> => {
  const { ownerId, waiting } = await waitingOf(deps, named);
  const [one, ...others] = waiting;
  if (others.length > 0) throw new Advice(copy.several(named, waiting));
  return one === undefined || one.memberId === ownerId ? named : one.memberId;
};

const SHOW = 'show';

/** What a review at the terminal says; advice, when there is nothing to be done. */
export const reviewOn = async (deps: ReviewDeps, args: readonly string[]): Promise<string> => {
  const { flags, rest } = readFlags(
    args,
    ['number', 'despite', 'reject', 'withdraw'] as const,
    copy.usage,
  );
  const [named, show, ...more] = rest;
  const { number, despite, reject, withdraw } = flags;
  const asked = Object.keys(flags).length + (show === undefined ? 0 : 1);
  if (named === undefined || (show ?? SHOW) !== SHOW || more.length > 0 || asked > 1)
    throw new Advice(copy.usage);
  const who = await whoWaits(deps, named);
  if (show !== undefined) {
    const { claim, beside } = must(await reviewFile(deps, who), who);
    return copy.file(claim, beside);
  }
  if (number !== undefined) {
    const opened = must(await openDocument(deps, number, who), who);
    return copy.opened(opened.realName, opened.number);
  }
  if (reject !== undefined) {
    const because = reject === copy.claimConflict ? copy.rejectedForClaim : reject;
    return copy.rejected(must(await rejectMember(deps, who, 'reject', because), who).realName, who);
  }
  if (withdraw !== undefined) {
    const because = withdraw === copy.claimConflict ? copy.rejectedForClaim : withdraw;
    const { realName } = must(await rejectMember(deps, who, 'withdraw', because), who);
    return copy.withdrawn(realName, who);
  }
  return approve(deps, who, despite);
};

const depsOn = (table: Table, dir: string): ReviewDeps => ({
  accesses: dynamoAccessLog(table),
  clock: systemClock(runningOffset(dir)),
  members: dynamoMemberStore(table),
  roles: dynamoRoles(table),
  secrets: secretsWith(secretKeys(localKeys(dir))),
});

/** `npm run approve -- <phone or member id>`: review on this machine, until the desk has it (MEM-2, MEM-3). */
const main = async (args: readonly string[], dir: string): Promise<void> =>
  say(await besideProduct(dir, (table) => reviewOn(depsOn(table, dir), args)));

if (process.argv[1]?.endsWith('approve.ts'))
  run(() => main(process.argv.slice(2), process.env.KAIPAI_DIR ?? '.local'));
