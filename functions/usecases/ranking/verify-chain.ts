import type { Use } from '../use';
import { chainFaults, type ChainFault } from '../../domain/editions/chain';
import { editionCheck, type EditionFault } from '../../domain/editions/edition-check';
import type { ChainEnd, IssueHead } from '../../domain/ranking/issue-head';
import { storedParts } from './write-edition';

export interface ChainVerdict {
  readonly heads: number;
  readonly end: ChainEnd | null;
  /** the first thing that does not hold; null: everything does */
  readonly broken:
    | null
    | (Pick<IssueHead, 'date' | 'revision'> & {
        readonly fault: ChainFault['fault'] | EditionFault['fault'] | 'END';
        /** part of the edition */
        readonly where: string | null;
      });
}

const endsWith = (end: ChainEnd | null, heads: readonly IssueHead[]): boolean => {
  const last = heads.at(-1);
  if (end === null || last === undefined) return end === null && last === undefined;
  const latest = heads.reduce((found, head) => (head.date >= found.date ? head : found), last);
  return (
    end.sequence === last.sequence &&
    end.hash === last.hash &&
    end.latest === latest.date &&
    end.latestEdition === latest.edition
  );
};

/**
 * Walks everything ever published (RNK-9): each head against the hash before it, the end against the last
 * head and, unless `quick`, every part of every edition against its digest. A name that was forgotten is no
 * fault.
 */
export const verifyChain = async (
  { ranking, sha256 }: Use<'ranking' | 'sha256'>,
  { quick }: { readonly quick: boolean },
): Promise<ChainVerdict> => {
  const heads: IssueHead[] = [];
  for await (const some of ranking.chain()) heads.push(...some);
  const end = await ranking.end();
  const verdict = { heads: heads.length, end };
  const [fault] = chainFaults(heads, sha256);
  if (fault) return { ...verdict, broken: { ...fault, where: null } };
  if (!endsWith(end, heads)) {
    const { date, revision } = heads.at(-1) ?? { date: end?.latest ?? '', revision: 0 };
    return { ...verdict, broken: { date, revision, fault: 'END', where: null } };
  }
  for (const head of quick ? [] : heads) {
    const check = editionCheck(head, { named: false, sha256 });
    for await (const parts of storedParts(ranking, head)) parts.forEach((part) => check.add(part));
    const [wrong] = check.faults();
    if (wrong) {
      const { date, revision } = head;
      return { ...verdict, broken: { date, revision, ...wrong } };
    }
  }
  return { ...verdict, broken: null };
};
