import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { nothingDecided, type Acceptance, type ListHead } from '../../domain/acceptance/acceptance';
import type { AcceptanceStore } from '../../domain/acceptance/acceptance-store';
import { leavesTheLists } from '../../domain/acceptance/leaving';
import type { EntryCommit } from '../../domain/entry/entry-store';
import { batchPut } from './batch-write';
import type { Table } from './client';
import { ex, unused } from './expression';
import { transactWhile } from './grounds';
import { flag, itemOf, json, list, map, nullable, number, or, text } from './item';
import {
  acceptanceKey,
  acceptancePartition,
  listFileKey,
  listFilePartition,
  listHeadKey,
  listHeadPrefix,
} from './keys';
import { newsWrite } from './news-store';
import { queryAll } from './query';
import type { Write } from './write';

/** Characters of a part of a file, which are ASCII: an item has 400 KB. */
const PART = 300_000;

/** Files that a process keeps: what was once read of a version never changes. */
const KEPT = 40;

/** An entry that leaves may have written the item first, with its counters alone (`leaving`). */
const decidedOf = itemOf<Omit<Acceptance, 'tournamentId' | 'eventId'>>({
  turn: number,
  left: or(number, 0),
  leftKnown: or(number, 0),
  qualifying: or(nullable(map<NonNullable<Acceptance['qualifying']>>), null),
  wildCards: or(list<Acceptance['wildCards']>, []),
  signedIn: or(list<Acceptance['signedIn']>, []),
});
const headOf = itemOf<ListHead>({
  version: number,
  kind: text,
  cause: text,
  at: text,
  by: nullable(text),
  reason: nullable(text),
  issue: nullable(map<NonNullable<ListHead['issue']>>),
  cancelled: flag,
  counts: map<ListHead['counts']>,
  moves: list<ListHead['moves']>,
  digest: text,
});
const partOf = itemOf<{ readonly body: string }>({ body: text });

/** Beside an entry that leaves the lists after closing: what the next version is made of has changed (ACC-4). */
export const leavingWrites = (commit: EntryCommit): Write[] =>
  leavesTheLists(commit)
    ? [{ update: acceptanceKey(commit.after), change: ex`ADD turn ${1}, left ${1}` }]
    : [];

/** ACCEPTANCE#<tournament>#<event>: STATE and VERSION#<n>; files in ACCEPTANCE-FILE#…#<digest>/PART#<n>. */
export const dynamoAcceptanceStore = (table: Table): AcceptanceStore => {
  const files = new Map<string, AcceptanceFile>();
  return {
    read: async (of) => {
      const items = await queryAll(table, { where: ex`PK = ${acceptancePartition(of)}` });
      const decided = items.find(({ SK }) => SK === acceptanceKey(of).SK);
      return {
        acceptance: { ...nothingDecided(of), ...(decided ? decidedOf(decided) : {}) },
        heads: items.filter(({ SK }) => String(SK).startsWith(listHeadPrefix)).map(headOf),
      };
    },

    file: async (of, digest) => {
      const partition = listFilePartition(of, digest);
      const known = files.get(partition);
      if (known) return known;
      const parts = await queryAll(table, { where: ex`PK = ${partition}` });
      if (parts.length === 0) return null;
      const file = json<AcceptanceFile>(parts.map((part) => partOf(part).body).join(''));
      if (files.size >= KEPT) files.clear();
      files.set(partition, file);
      return file;
    },

    writeFile: async (of, digest, file) => {
      const whole = JSON.stringify(file);
      const parts = Array.from({ length: Math.ceil(whole.length / PART) }, (_, at) => ({
        ...listFileKey(of, digest, at),
        body: whole.slice(at * PART, (at + 1) * PART),
      }));
      await batchPut(table, parts);
    },

    save: async (next, seen, { head, news, grounds = [] }) => {
      const { qualifying, wildCards, signedIn, leftKnown } = next;
      const failed = await transactWhile(table, grounds, [
        {
          update: acceptanceKey(next),
          change: ex`SET qualifying = ${qualifying}, wildCards = ${wildCards}, signedIn = ${signedIn}, leftKnown = ${leftKnown} ADD turn ${1}`,
          when: seen.turn === 0 ? ex`attribute_not_exists(turn)` : ex`turn = ${seen.turn}`,
        },
        ...(head ? [{ put: { ...listHeadKey(next, head.version), ...head }, when: unused }] : []),
        ...(news ? [newsWrite(news)] : []),
      ]);
      return failed === 'stale' || failed.length > 0 ? 'stale' : 'done';
    },
  };
};
