import type { ChainEnd, IssueHead } from '../../../functions/domain/ranking/issue-head';
import type { EditionPart, RankingStore } from '../../../functions/domain/editions/ranking-store';

const copy = <T>(value: T): T => structuredClone(value);
const keyOf = (edition: string, partition: string, sort: string): string =>
  `${edition}/${partition}/${sort}`;
const newestFirst = (one: IssueHead, other: IssueHead): number =>
  one.date === other.date ? other.revision - one.revision : one.date < other.date ? 1 : -1;

/** Editions and their heads in memory; what is synchronous here is atomic, as the flip is in the table. */
export const fakeRankingStore = (): RankingStore => {
  const parts = new Map<string, EditionPart>();
  const heads: IssueHead[] = [];
  let end: ChainEnd | null = null;
  return {
    end: async () => copy(end),
    revisionsOf: async (date) =>
      copy(heads.filter((head) => head.date === date).sort((a, b) => newestFirst(b, a))),
    heads: async (before, limit) =>
      copy(
        heads
          .filter(({ date }) => before === null || date < before)
          .sort(newestFirst)
          .slice(0, limit),
      ),
    chain: async function* () {
      yield copy([...heads].sort((one, other) => one.sequence - other.sequence));
    },
    writeParts: async (edition, written) => {
      for (const part of written) parts.set(keyOf(edition, part.partition, part.sort), copy(part));
    },
    part: async (edition, partition, sort) =>
      copy(parts.get(keyOf(edition, partition, sort)) ?? null),
    parts: async (edition, partition) =>
      copy(
        [...parts]
          .filter(([key]) => key.startsWith(`${edition}/${partition}/`))
          .map(([, part]) => part)
          .sort((one, other) => (one.sort < other.sort ? -1 : 1)),
      ),
    someParts: async (edition, wanted) =>
      copy(
        wanted.flatMap(({ partition, sort }) => parts.get(keyOf(edition, partition, sort)) ?? []),
      ),
    publish: async (head, next, seen) => {
      if ((end?.hash ?? null) !== (seen?.hash ?? null)) return false;
      if (heads.some(({ date, revision }) => date === head.date && revision === head.revision))
        return false;
      heads.push(copy(head));
      end = copy(next);
      return true;
    },
    forgetName: async (edition, partition, sort, memberId) => {
      const key = keyOf(edition, partition, sort);
      const part = parts.get(key);
      if (!part) return;
      const { [memberId]: _gone, ...names } = part.names;
      parts.set(key, { ...part, names });
    },
    showAs: async (edition, partition, sort, memberId, shown) => {
      const key = keyOf(edition, partition, sort);
      const part = parts.get(key);
      if (part?.names[memberId])
        parts.set(key, { ...part, names: { ...part.names, [memberId]: shown } });
    },
  };
};
