import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoAthleteFacts } from '../../functions/adapters/dynamo/athlete-facts';
import type { Table } from '../../functions/adapters/dynamo/client';
import { dynamoDeductionStore } from '../../functions/adapters/dynamo/deduction-store';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { dynamoRankingStore } from '../../functions/adapters/dynamo/ranking-store';
import { dynamoResultsStore } from '../../functions/adapters/dynamo/results-store';
import { sha256 } from '../../functions/adapters/sha256';
import type { Profile } from '../../functions/domain/membership/member';
import { editionCheck } from '../../functions/domain/editions/edition-check';
import type { IssueHead } from '../../functions/domain/ranking/issue-head';
import type { RankingStore } from '../../functions/domain/editions/ranking-store';
import { readPage } from '../../functions/domain/editions/read-edition';
import type { BuildIssueDeps } from '../../functions/usecases/ranking/build-issue';
import { storedParts } from '../../functions/usecases/ranking/write-edition';
import type { ListName } from '../../src/contract/ranking';
import type { Day } from '../../src/contract/words';
import { inPoints } from '../../src/contract/points';
import { aMember } from './builders/a-member';
import { fixedClock } from './fakes/fixed-clock';
import type { LogLine } from './http-world';
import { anEventResult } from './ranking-world';

/** Wednesday 01:00 in Shanghai of the issue of `date`, and a little. */
export const rightAfter = (date: Day): string =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) - 7 * 3_600_000 + 2_000).toISOString();

/** What publishes and reads on a real table, with a clock of its own. */
export const publishingWorld = (table: Table) => {
  const clock = fixedClock(rightAfter('2026-11-18'));
  const logged: LogLine[] = [];
  const note = (event: string, fields: Record<string, unknown> = {}) =>
    void logged.push({ event, fields });
  const ranking = dynamoRankingStore(table);
  const results = dynamoResultsStore(table);
  const deductions = dynamoDeductionStore(table);
  const athletes = dynamoAthleteFacts(table);
  const deps: BuildIssueDeps = {
    ...{ ranking, results, deductions, athletes, clock, sha256 },
    logger: { info: note, error: note },
  };

  return {
    table,
    clock,
    logged,
    ranking,
    results,
    deductions,
    deps,
    /** A boy born in 2014, unless said otherwise: U12 in 2026. */
    person: async (n: number, profile: Partial<Profile> = {}): Promise<string> => {
      const member = aMember(n, { birthDate: '2014-06-01', ...profile });
      const Item = memberItem(member);
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
      return member.id;
    },
    result: async (...result: Parameters<typeof anEventResult>): Promise<void> => {
      if (!(await results.add(anEventResult(...result)))) throw new Error('this revision is there');
    },
    /** [member, rank, total in points, change] of every row of a list. */
    rows: async (edition: string, list: ListName) =>
      (await ranking.parts(edition, list)).flatMap((part) =>
        readPage(part).rows.map(({ memberId, rank, total, change }) => [
          memberId,
          rank,
          inPoints(total),
          change,
        ]),
      ),
  };
};
export type PublishingWorld = ReturnType<typeof publishingWorld>;

/**
 * What a reader sees who takes the latest issue and reads all of it: its edition where it is whole, else
 * what is wrong with it.
 */
export const readWhole = async (ranking: RankingStore): Promise<string> => {
  const end = await ranking.end();
  if (end === null) return 'nothing';
  const head = (await ranking.revisionsOf(end.latest)).find(
    ({ edition }) => edition === end.latestEdition,
  );
  return head === undefined ? 'no head' : wholeness(ranking, head);
};

export const wholeness = async (ranking: RankingStore, head: IssueHead): Promise<string> => {
  const check = editionCheck(head, { named: true, sha256 });
  for await (const parts of storedParts(ranking, head)) parts.forEach((part) => check.add(part));
  const [fault] = check.faults();
  return fault ? `${fault.fault} ${fault.where}` : head.edition;
};
