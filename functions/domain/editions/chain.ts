import type { Sha256 } from '../ports';
import { parseEdition } from './edition';
import { isIssueDay, weeksAfter } from '../calendar/issue-calendar';
import type { ChainEnd, IssueHead } from '../ranking/issue-head';

/** What the publisher says of an issue; the chain adds its place and hashes. */
export type HeadFields = Omit<IssueHead, 'sequence' | 'previousHash' | 'hash'>;
type Unsealed = Omit<IssueHead, 'hash'>;

const NOTHING_BEFORE = '0'.repeat(64);

/** Every field but the hash, always in this order and no other: what the hash is taken of. */
const canonical = (head: Unsealed): string =>
  JSON.stringify({
    sequence: head.sequence,
    date: head.date,
    revision: head.revision,
    edition: head.edition,
    rules: head.rules,
    asOf: head.asOf,
    knownAt: head.knownAt,
    yearEndEdition: head.yearEndEdition,
    former: head.former,
    inputDigest: head.inputDigest,
    contentDigest: head.contentDigest,
    counts: Object.entries(head.counts).sort(([a], [b]) => (a < b ? -1 : 1)),
    publishedAt: head.publishedAt,
    by: head.by,
    reason: head.reason,
    previousHash: head.previousHash,
  } satisfies Record<keyof Unsealed, unknown>);

/** The head that follows `previous` (null: the first ever) in the chain (RNK-9). */
export const sealHead = (
  fields: HeadFields,
  previous: Pick<ChainEnd, 'sequence' | 'hash'> | null,
  sha256: Sha256,
): IssueHead => {
  const head: Unsealed = {
    ...fields,
    sequence: (previous?.sequence ?? 0) + 1,
    previousHash: previous?.hash ?? NOTHING_BEFORE,
  };
  return { ...head, hash: sha256(canonical(head)) };
};

/** Where the chain does not hold. */
export interface ChainFault {
  readonly date: string;
  readonly revision: number;
  readonly fault: 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH' | 'DATE' | 'REVISION' | 'EDITION';
}

/** Heads in the order of the chain, all of them: nothing added, taken out, moved or changed (RNK-9). */
export const chainFaults = (heads: readonly IssueHead[], sha256: Sha256): readonly ChainFault[] => {
  const found: ChainFault[] = [];
  const revisions = new Map<string, number>();
  let latest: string | null = null;
  heads.forEach((head, at) => {
    const { date, revision } = head;
    const complain = (fault: ChainFault['fault']) => found.push({ date, revision, fault });
    if (head.sequence !== at + 1) complain('SEQUENCE');
    if (head.previousHash !== (heads[at - 1]?.hash ?? NOTHING_BEFORE)) complain('PREVIOUS_HASH');
    if (head.hash !== sha256(canonical(head))) complain('HASH');
    if (revision !== (revisions.get(date) ?? 0) + 1) complain('REVISION');
    if (revision === 1) {
      // RNK-9: week by week, none left out.
      const due: string = latest === null ? date : weeksAfter(latest, 1);
      if (date !== due || !isIssueDay(date)) complain('DATE');
      if (isIssueDay(due)) latest = due;
    }
    revisions.set(date, revision);
    const edition = parseEdition(head.edition);
    if (
      edition.date !== date ||
      edition.revision !== revision ||
      !head.inputDigest.startsWith(edition.digest)
    )
      complain('EDITION');
  });
  return found;
};
