import type { Table } from '../../../functions/adapters/dynamo/client';
import { dayNumberOf } from '../../../functions/domain/calendar/day-number';
import { bucketPast, parseEdition } from '../../../functions/domain/editions/edition';
import { pastBody, type PastBody } from '../../../functions/domain/editions/edition-format';
import {
  closingOf,
  issuedAt,
  weekNumber,
  weeksAfter,
} from '../../../functions/domain/calendar/issue-calendar';
import type { RankingStore } from '../../../functions/domain/editions/ranking-store';
import { publishingDeps } from '../../../functions/commands/publishing-deps';
import { buildIssue, type BuildIssueDeps } from '../../../functions/usecases/ranking/build-issue';
import { basisNow } from '../../../functions/usecases/ranking/load-issue-input';
import { chance } from '../../support/sdk-meter';
import { ISSUE } from './tournaments';

const YEAR_END = '2025-12-31';
export const FORMER = weeksAfter(ISSUE, -1);
const HISTORY = 52;
const BUCKETS_A_PIECE = 40;

/** What publishes, on the hour the issue of a date is due. */
export type DepsAt = (date: string) => BuildIssueDeps;
export const tableDeps =
  (table: Table): DepsAt =>
  (date) => ({ ...publishingDeps(table, 0), clock: { now: () => issuedAt(date) } });

const publishAlone = async (depsAt: DepsAt, date: string): Promise<string> => {
  const deps = depsAt(date);
  const basis = await basisNow(deps, date, closingOf(date), deps.clock.now());
  const asked = { revision: 1, reason: null, by: null, against: null };
  const built = await buildIssue(
    deps,
    { basis, seen: await deps.ranking.end(), ...asked },
    () => undefined,
  );
  if (!built.ok || built.value === 'overtaken') throw new Error(`${date} was not published`);
  return built.value.edition;
};

/** As if everybody had been listed in all of the last 52 issues, moving a little each week. */
const lengthened = ({ past }: PastBody, draw: () => number): PastBody => ({
  past: past.map(([memberId, lists]) => [
    memberId,
    lists.map(([list, [run = []]]) => {
      const figures = Array.from({ length: 2 * (HISTORY - 1) }, () => Math.floor(draw() * 41) - 20);
      const [, rank = 0, total = 0] = run;
      return [list, [[weekNumber(FORMER) - HISTORY + 1, rank, total, ...figures]]];
    }),
  ]),
});

const lengthenHistories = async (ranking: RankingStore, edition: string): Promise<void> => {
  const draw = chance(dayNumberOf(FORMER));
  const refs = Array.from({ length: 2 ** parseEdition(edition).bits }, (_, at) => bucketPast(at));
  for (let from = 0; from < refs.length; from += BUCKETS_A_PIECE) {
    const parts = await ranking.someParts(edition, refs.slice(from, from + BUCKETS_A_PIECE));
    await ranking.writeParts(
      edition,
      parts.map((part) => ({ ...part, body: JSON.stringify(lengthened(pastBody(part), draw)) })),
    );
  }
};

/** The year-end issue and the issue before the one to measure, with histories as long as they get (RNK-10). */
export const makeFormerEditions = async (depsAt: DepsAt): Promise<void> => {
  await publishAlone(depsAt, YEAR_END);
  await lengthenHistories(depsAt(FORMER).ranking, await publishAlone(depsAt, FORMER));
};
