import type { DeductionStore } from '../../../functions/domain/ranking/deduction-store';
import type { ResultsStore } from '../../../functions/domain/points/results-store';
import { only } from '../../support/fakes/only';
import {
  appendFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { editionItem, editionPartFromItem } from '../../../functions/adapters/dynamo/edition-item';
import { editionPartKey } from '../../../functions/adapters/dynamo/keys';
import { resultFromItem, resultItem } from '../../../functions/adapters/dynamo/result-item';
import type { EventResult } from '../../../functions/domain/points/event-result';
import type { AthleteFact } from '../../../functions/domain/ranking/athlete-facts';
import type { RecordedDeduction } from '../../../functions/domain/ranking/deduction-store';
import { issuedAt } from '../../../functions/domain/calendar/issue-calendar';
import type { ChainEnd, IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { EditionPart, RankingStore } from '../../../functions/domain/editions/ranking-store';
import { sha256 } from '../../../functions/adapters/sha256';
import { benchAthletes, indexOf } from './athletes';
import type { DepsAt } from './former-editions';
import { recordedDeductions, resultOf } from './stored-season';
import { benchEvents } from './tournaments';

/**
 * The season in files instead of DynamoDB Local, so that what is measured at a size that it does not carry
 * is the product's own work: items are made and taken apart as the stores do, only the network is missing.
 */
const FACT_BYTES = 192;
const EVENTS_A_PIECE = 4000;

const weekFile = (dir: string, week: string): string => join(dir, 'results', `${week}.ndjson`);
const factsFile = (dir: string): string => join(dir, 'facts');
const deductionsFile = (dir: string): string => join(dir, 'deductions.json');

/** Writes the season; answers how many events it has. */
export const writeSeasonFiles = (dir: string, count: number): { events: number } => {
  mkdirSync(join(dir, 'results'), { recursive: true });
  const athletes = benchAthletes(count);
  for (let from = 0; from < count; from += EVENTS_A_PIECE) {
    const facts = athletes.slice(from, from + EVENTS_A_PIECE).map((fact) => {
      const record = Buffer.alloc(FACT_BYTES, ' ');
      record.write(JSON.stringify(fact));
      return record;
    });
    appendFileSync(factsFile(dir), Buffer.concat(facts));
  }
  writeFileSync(deductionsFile(dir), JSON.stringify(recordedDeductions(athletes)));
  let events = 0;
  let piece = new Map<string, string[]>();
  const flush = (): void => {
    for (const [week, lines] of piece) appendFileSync(weekFile(dir, week), lines.join(''));
    piece = new Map();
  };
  for (const event of benchEvents(athletes)) {
    const result = resultOf(event, athletes);
    const line = `${JSON.stringify(resultItem(result))}\n`;
    const lines = piece.get(result.week);
    if (lines) lines.push(line);
    else piece.set(result.week, [line]);
    events += 1;
    if (events % EVENTS_A_PIECE === 0) flush();
  }
  flush();
  return { events };
};

/** A megabyte at a time, as a Query answers. */
async function* eventsOf(path: string): AsyncGenerator<EventResult[]> {
  if (!existsSync(path)) return;
  let rest = '';
  for await (const text of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + String(text)).split('\n');
    rest = lines.pop() ?? '';
    yield lines.map((line) => resultFromItem(JSON.parse(line) as Record<string, unknown>));
  }
}

const unused = (): never => {
  throw new Error('publishing does not ask for this');
};

/** Editions as a file a part, compressed as in the table. */
const fileRankingStore = (dir: string): RankingStore => {
  const fileOf = (edition: string, partition: string, sort: string): string =>
    join(dir, 'editions', edition, partition, sort);
  const read = (edition: string, partition: string, sort: string): EditionPart => {
    const kept = JSON.parse(readFileSync(fileOf(edition, partition, sort), 'utf8')) as {
      readonly body: string;
      readonly names: EditionPart['names'];
    };
    const item = { ...kept, body: Buffer.from(kept.body, 'base64') };
    return editionPartFromItem(edition, { ...editionPartKey(edition, partition, sort), ...item });
  };
  const headsFile = join(dir, 'heads.json');
  const heads = (): readonly (IssueHead & { readonly end: ChainEnd })[] =>
    existsSync(headsFile)
      ? (JSON.parse(readFileSync(headsFile, 'utf8')) as (IssueHead & { end: ChainEnd })[])
      : [];
  return {
    end: async () => heads().at(-1)?.end ?? null,
    revisionsOf: async (date) => heads().filter((head) => head.date === date),
    writeParts: async (edition, parts) => {
      for (const part of parts) {
        const file = fileOf(edition, part.partition, part.sort);
        const { body, names } = editionItem(edition, part);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify({ body: (body as Buffer).toString('base64'), names }));
      }
    },
    parts: async (edition, partition) =>
      readdirSync(join(dir, 'editions', edition, partition))
        .sort()
        .map((sort) => read(edition, partition, sort)),
    someParts: async (edition, wanted) =>
      wanted.map(({ partition, sort }) => read(edition, partition, sort)),
    publish: async (head, end) => {
      writeFileSync(headsFile, JSON.stringify([...heads(), { ...head, end }]));
      return true;
    },
    part: unused,
    heads: unused,
    chain: unused,
    forgetName: unused,
    showAs: unused,
  };
};

/** What publishes from the files and into files beside them. */
export const fileDeps = (dir: string): DepsAt => {
  const facts = openSync(factsFile(dir), 'r');
  const factOf = (id: string): AthleteFact => {
    const record = Buffer.alloc(FACT_BYTES);
    readSync(facts, record, 0, FACT_BYTES, indexOf(id) * FACT_BYTES);
    return JSON.parse(record.toString('utf8')) as AthleteFact;
  };
  return (date) => ({
    ranking: fileRankingStore(dir),
    results: only<ResultsStore>({ ofWeek: (week) => eventsOf(weekFile(dir, week)) }),
    athletes: { of: async (ids) => ids.map(factOf) },
    deductions: only<DeductionStore>({
      all: async () => JSON.parse(readFileSync(deductionsFile(dir), 'utf8')) as RecordedDeduction[],
    }),
    clock: { now: () => issuedAt(date) },
    logger: { info: () => undefined, error: (event) => void process.stderr.write(`${event}\n`) },
    sha256,
  });
};
