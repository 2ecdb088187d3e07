import type { Differences } from '../../../src/contract/desk';
import { epochSeconds } from '../../domain/calendar/calendar';
import { forgetRunAt, type Run } from '../../domain/ranking/run';
import type { RunStore } from '../../domain/ranking/run-store';
import { batchGet } from './batch-get';
import type { Table } from './client';
import { ex, unused, type Expression } from './expression';
import { transactWhile } from './grounds';
import { itemOf, json, list, map, nullable, number, or, text } from './item';
import { read } from './read';
import {
  openRunKey,
  openRunPrefix,
  runDifferencesKey,
  runKey,
  runPrefix,
  runsPartition,
} from './keys';
import { queryAll, queryFirst } from './query';
import { transact, write } from './write';

const runOf = itemOf<Run>({
  id: text,
  kind: text,
  issue: text,
  reason: nullable(text),
  by: text,
  at: text,
  state: text,
  step: nullable(text<NonNullable<Run['step']>>),
  percent: number,
  holder: nullable(text),
  leaseUntil: or(nullable(text), null),
  attempts: number,
  endedAt: nullable(text),
  refusal: nullable(map<NonNullable<Run['refusal']>>),
  published: list,
});
const slotOf = itemOf<{ readonly runId: string }>({ runId: text });
const foundOf = itemOf<{ readonly json: Differences }>({ json });

/** RANKING-RUNS: RUN#<id>, OPEN#<kind>#<issue> {runId}, DIFFERENCES#<id>; forgotten by their ttl. */
export const dynamoRunStore = (table: Table): RunStore => {
  /** A change by whoever works on the run. */
  const changedBy = (holder: string, id: string, change: Expression) => ({
    update: runKey(id),
    change,
    when: ex`state = ${'running'} AND holder = ${holder}`,
  });

  return {
    add: async (run, grounds) => {
      const slot = openRunKey(run.kind, run.issue);
      const ttl = epochSeconds(forgetRunAt(run.at));
      const failed = await transactWhile(table, grounds, [
        { put: { ...slot, runId: run.id }, when: unused },
        { put: { ...runKey(run.id), ...run, ttl } },
      ]);
      if (failed === 'stale') return 'stale';
      if (failed.length === 0) return 'done';
      const open = await read(table, slotOf, slot);
      // the one that stood in the way has ended since: there is room for this one
      return open ? { open: open.runId } : 'stale';
    },

    join: async ({ id, kind, issue }, grounds) => {
      const open = { check: openRunKey(kind, issue), when: ex`runId = ${id}` };
      const failed = await transactWhile(table, grounds, [open]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },

    find: (id) => read(table, runOf, runKey(id)),

    differencesOf: async (id) => (await read(table, foundOf, runDifferencesKey(id)))?.json ?? null,

    recent: async (limit) => {
      const where = ex`PK = ${runsPartition} AND begins_with(SK, ${runPrefix})`;
      return (await queryFirst(table, { where, descending: true }, limit)).map(runOf);
    },

    open: async () => {
      const where = ex`PK = ${runsPartition} AND begins_with(SK, ${openRunPrefix})`;
      const slots = (await queryAll(table, { where })).map(slotOf);
      if (slots.length === 0) return [];
      const runs = await batchGet(
        table,
        slots.map(({ runId }) => runKey(runId)),
      );
      return runs.map(runOf).sort((one, other) => (one.id < other.id ? -1 : 1));
    },

    take: (run, holder, now, leaseUntil) =>
      write(table, {
        update: runKey(run.id),
        change: ex`SET state = ${'running'}, holder = ${holder}, leaseUntil = ${leaseUntil}, attempts = attempts + ${1}`,
        when: ex`state = ${'queued'} OR (state = ${'running'} AND leaseUntil <= ${now})`,
      }),

    progress: (id, holder, { step, percent, leaseUntil }) => {
      const shown = ex`SET step = ${step}, percent = ${percent}, leaseUntil = ${leaseUntil}`;
      return write(table, changedBy(holder, id, shown));
    },

    finish: async (run, holder, { state, refusal, published, differences }, now) => {
      const ended = ex`SET state = ${state}, endedAt = ${now}, refusal = ${refusal}, published = ${published} REMOVE leaseUntil`;
      const ttl = epochSeconds(forgetRunAt(run.at));
      const failed = await transact(table, [
        changedBy(holder, run.id, ended),
        { delete: openRunKey(run.kind, run.issue) },
        ...(differences
          ? [{ put: { ...runDifferencesKey(run.id), json: JSON.stringify(differences), ttl } }]
          : []),
      ]);
      return failed.length === 0;
    },
  };
};
