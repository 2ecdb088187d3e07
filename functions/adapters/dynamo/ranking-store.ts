import type { ChainEnd, IssueHead } from '../../domain/ranking/issue-head';
import type { RankingStore } from '../../domain/editions/ranking-store';
import { batchGet } from './batch-get';
import { batchPut } from './batch-write';
import type { Table } from './client';
import { editionItem, editionPartFromItem } from './edition-item';
import { attribute, ex, there, unused } from './expression';
import { itemOf, map, nullable, number, text, type Item } from './item';
import { read } from './read';
import {
  chainEndKey,
  editionPartKey,
  editionPartition,
  issueHeadKey,
  issueHeadPrefix,
  rankingPartition,
} from './keys';
import { queryAll, queryFirst } from './query';
import { transact, write } from './write';

const HEADS_A_PAGE = 100;

const endOf = itemOf<ChainEnd>({ sequence: number, hash: text, latest: text, latestEdition: text });
const headOf = itemOf<IssueHead>({
  sequence: number,
  date: text,
  revision: number,
  edition: text,
  rules: text,
  asOf: text,
  knownAt: text,
  yearEndEdition: nullable(text),
  former: nullable(text),
  inputDigest: text,
  contentDigest: text,
  counts: map,
  publishedAt: text,
  by: nullable(text),
  reason: nullable(text),
  previousHash: text,
  hash: text,
});

/** Heads between two sort keys, every revision. */
const headsBetween = (from: string, until: string) => ({
  where: ex`PK = ${rankingPartition} AND SK BETWEEN ${`${issueHeadPrefix}${from}`} AND ${`${issueHeadPrefix}${until}`}`,
});

/** RANKING/ISSUE#<date>#<revision> and RANKING/END; EDITION#<edition>#<partition>/<sort>. */
export const dynamoRankingStore = (table: Table): RankingStore => ({
  end: () => read(table, endOf, chainEndKey),

  revisionsOf: async (date) =>
    (await queryAll(table, headsBetween(`${date}#`, `${date}#~`))).map(headOf),

  heads: async (before, limit) => {
    // a day sorts before its own revisions, so `before` itself is left out
    const heads = { ...headsBetween('', before ?? '~'), descending: true };
    return (await queryFirst(table, heads, limit)).map(headOf);
  },

  // some tens of heads a year: all of them are one Query, in the order of dates
  chain: async function* () {
    const all = (await queryAll(table, headsBetween('', '~'))).map(headOf);
    all.sort((one, other) => one.sequence - other.sequence);
    for (let at = 0; at < all.length; at += HEADS_A_PAGE) yield all.slice(at, at + HEADS_A_PAGE);
  },

  writeParts: (edition, parts) =>
    batchPut(
      table,
      parts.map((part) => editionItem(edition, part)),
    ),

  part: async (edition, partition, sort) => {
    const key = editionPartKey(edition, partition, sort);
    const kind = (item: Item) => editionPartFromItem(edition, item);
    // What never changes is read at half the price; only in the moment after the flip may it be missing.
    return (await read(table, kind, key, false)) ?? read(table, kind, key);
  },

  parts: async (edition, partition) =>
    (await queryAll(table, { where: ex`PK = ${editionPartition(edition, partition)}` })).map(
      (item) => editionPartFromItem(edition, item),
    ),

  someParts: async (edition, wanted) =>
    (
      await batchGet(
        table,
        wanted.map(({ partition, sort }) => editionPartKey(edition, partition, sort)),
      )
    ).map((item) => editionPartFromItem(edition, item)),

  publish: async (head, end, seen) => {
    const failed = await transact(table, [
      { put: { ...issueHeadKey(head.date, head.revision), ...head }, when: unused },
      {
        put: { ...chainEndKey, ...end },
        when: seen === null ? unused : ex`hash = ${seen.hash}`,
      },
    ]);
    return failed.length === 0;
  },

  forgetName: async (edition, partition, sort, memberId) => {
    await write(table, {
      update: editionPartKey(edition, partition, sort),
      change: ex`REMOVE ${attribute('names', memberId)}`,
      when: there,
    });
  },

  showAs: async (edition, partition, sort, memberId, shown) => {
    const name = attribute('names', memberId);
    await write(table, {
      update: editionPartKey(edition, partition, sort),
      change: ex`SET ${name} = ${shown}`,
      when: ex`attribute_exists(${name})`,
    });
  },
});
