import { foldTyped } from '../../src/contract/folding';
import type { ListName } from '../../src/contract/ranking';
import type { Day } from '../../src/contract/words';
import type { Clock } from '../domain/ports';
import { parseEdition } from '../domain/editions/edition';
import type { ChainEnd, IssueHead } from '../domain/ranking/issue-head';
import {
  SEARCHED_ROWS,
  type NamedRow,
  type PublishedRanking,
} from '../domain/editions/published-ranking';
import type { RankingStore } from '../domain/editions/ranking-store';
import { readPage } from '../domain/editions/read-edition';

/** A new issue is seen everywhere this soon after its flip (RNK-9). */
const LATEST_MS = 3_000;
/** A name that was forgotten is gone from a search this soon. */
const LIST_MS = 120_000;
const HEADS = 1_000;

interface Kept<T> {
  readonly since: number;
  readonly value: Promise<T>;
}

/** One value that is asked for once by however many at a time, and again when it is too old or failed. */
const keeping = <T>(clock: Clock, age: number, load: () => Promise<T>): (() => Promise<T>) => {
  let kept: Kept<T> | null = null;
  return () => {
    const now = Date.parse(clock.now());
    if (kept && now >= kept.since && now - kept.since < age) return kept.value;
    const mine: Kept<T> = { since: now, value: load() };
    kept = mine;
    mine.value.catch(() => {
      if (kept === mine) kept = null;
    });
    return mine.value;
  };
};

/** Reads of what is published, kept in the process: an edition never changes (RNK-9). */
export const publishedRanking = (
  ranking: Pick<RankingStore, 'end' | 'revisionsOf' | 'parts'>,
  clock: Clock,
): PublishedRanking => {
  let lastKnown: string | null = null;
  const heads = new Map<string, IssueHead>();
  /** of year-end issues, and of those that regulations name: one a week */
  const editions = new Map<Day, () => Promise<string | null>>();
  const lists = new Map<string, { read: () => Promise<readonly NamedRow[]>; rows: number }>();

  const readList = async (edition: string, list: ListName): Promise<readonly NamedRow[]> => {
    const rows = (await ranking.parts(edition, list)).flatMap((part) =>
      readPage(part).rows.map((row) => ({ folded: foldTyped(row.name ?? ''), row })),
    );
    const key = `${edition}/${list}`;
    const kept = lists.get(key);
    if (kept) kept.rows = rows.length;
    makeRoom(key);
    return rows;
  };
  /** The longest unused lists go. */
  const makeRoom = (spared: string): void => {
    let sum = [...lists.values()].reduce((rows, list) => rows + list.rows, 0);
    for (const [key, { rows }] of lists) {
      if (sum <= SEARCHED_ROWS) return;
      if (key === spared) continue;
      lists.delete(key);
      sum -= rows;
    }
  };

  return {
    latest: keeping<ChainEnd | null>(clock, LATEST_MS, async () => {
      const end = await ranking.end();
      lastKnown = end?.latestEdition ?? null;
      return end;
    }),
    lastKnown: () => lastKnown,

    head: async (edition) => {
      const known = heads.get(edition);
      if (known) return known;
      const { date } = parseEdition(edition);
      const head = (await ranking.revisionsOf(date)).find((one) => one.edition === edition);
      if (!head) return null;
      if (heads.size >= HEADS) heads.clear();
      heads.set(edition, head);
      return head;
    },

    inForce: (date) => {
      const current = async () => (await ranking.revisionsOf(date)).at(-1)?.edition ?? null;
      const read = editions.get(date) ?? keeping(clock, LATEST_MS, current);
      editions.set(date, read);
      return read();
    },

    list: (edition, list) => {
      const key = `${edition}/${list}`;
      const kept = lists.get(key) ?? {
        read: keeping(clock, LIST_MS, () => readList(edition, list)),
        rows: 0,
      };
      // the order of the map is the order of last use
      lists.delete(key);
      lists.set(key, kept);
      return kept.read();
    },
  };
};
