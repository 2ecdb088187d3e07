import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../functions/adapters/dynamo/client';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { dynamoRoles } from '../../functions/adapters/dynamo/roles';
import { dynamoRunStore } from '../../functions/adapters/dynamo/run-store';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { dynamoTrail } from '../../functions/adapters/dynamo/trail';
import { dynamoYearEndStore } from '../../functions/adapters/dynamo/year-end-store';
import { randomIds } from '../../functions/adapters/ids';
import type { Actor } from '../../functions/domain/actor';
import type { Account } from '../../functions/domain/membership/member';
import type { IssueHead } from '../../functions/domain/ranking/issue-head';
import { doRuns, type RunWork } from '../../functions/usecases/ranking/do-runs';
import { publishIssue } from '../../functions/usecases/ranking/publish-issue';
import { rankingWork } from '../../functions/usecases/ranking/run-work';
import { sentence } from '../../src/copy/reasons';
import { aMember } from './builders/a-member';
import { testSecrets } from './fakes/secrets';
import { publishingWorld, rightAfter } from './publishing-world';
import { setRights } from './staff';

/** The desk of an association with one worker, on a real table; runs are done when a test says so. */
export const deskWorld = async (table: Table) => {
  const world = publishingWorld(table);
  const roles = dynamoRoles(table);
  const deps = {
    ...world.deps,
    ...{ roles, sentence, secrets: testSecrets, ids: randomIds },
    members: dynamoMemberStore(table),
    tournaments: dynamoTournamentStore(table),
    runs: dynamoRunStore(table),
    yearEnds: dynamoYearEndStore(table),
    deductions: world.deductions,
    results: world.results,
  };
  const actorOf = (memberId: string): Actor => ({
    memberId,
    phoneKey: memberId,
    sessionId: 'session',
  });

  /** An approved member who is no athlete; the name is `realName`. */
  const member = async (n: number, realName: string, more: Partial<Account> = {}) => {
    const made = aMember(n, { realName, birthDate: '1985-06-01' }, more);
    await table.client.send(new PutCommand({ TableName: table.name, Item: memberItem(made) }));
    return actorOf(made.id);
  };
  const worker = await member(900, '冯协会');
  await setRights(roles, worker.memberId);
  const trail = dynamoTrail(table);

  return {
    ...world,
    deps,
    worker,
    actorOf,
    member,
    /** One round of the weekly function. */
    work: (own: Partial<RunWork> = {}) => doRuns(deps, { ...rankingWork(deps), ...own }),
    /** Sets the clock a little after the issue is due and publishes it. */
    issue: async (date: string): Promise<IssueHead> => {
      world.clock.set(rightAfter(date));
      const published = await publishIssue(world.deps, { date, by: null });
      const head = published.ok ? published.value.at(-1) : null;
      if (!head) throw new Error(published.ok ? 'nothing was published' : published.reason);
      return head;
    },
    /** what the trail tells, newest first */
    trailed: () => trail.page({}, null, 100),
  };
};
export type DeskWorld = Awaited<ReturnType<typeof deskWorld>>;
