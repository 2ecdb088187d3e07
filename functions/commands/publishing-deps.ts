import { systemClock } from '../adapters/clock';
import { dynamoAthleteFacts } from '../adapters/dynamo/athlete-facts';
import type { Table } from '../adapters/dynamo/client';
import { dynamoDeductionStore } from '../adapters/dynamo/deduction-store';
import { dynamoRankingStore } from '../adapters/dynamo/ranking-store';
import { dynamoResultsStore } from '../adapters/dynamo/results-store';
import { sha256 } from '../adapters/sha256';
import type { Logger } from '../domain/ports';
import type { BuildIssueDeps } from '../usecases/ranking/build-issue';

/** What goes wrong is said by the command itself; what is unsound also names its place. */
const toStderr: Logger = {
  info: () => undefined,
  error: (event, fields) => void process.stderr.write(`${event} ${JSON.stringify(fields ?? {})}\n`),
};

/** What publishes, verifies and exports issues on a table, on the product's clock. */
export const publishingDeps = (table: Table, clockOffsetMs: number): BuildIssueDeps => ({
  ranking: dynamoRankingStore(table),
  results: dynamoResultsStore(table),
  athletes: dynamoAthleteFacts(table),
  deductions: dynamoDeductionStore(table),
  clock: systemClock(clockOffsetMs),
  logger: toStderr,
  sha256,
});
