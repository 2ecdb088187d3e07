import type { ChainEnd, IssueHead } from './issue-head';
import type { Sha256 } from './edition';

/** What the publisher says of an issue; the chain adds its place and hashes. */
export type HeadFields = Omit<IssueHead, 'sequence' | 'previousHash' | 'hash'>;

/** The head that follows `previous` (null: the first ever) in the chain (RNK-9). */
export declare const sealHead: (
  fields: HeadFields,
  previous: Pick<ChainEnd, 'sequence' | 'hash'> | null,
  sha256: Sha256,
) => IssueHead;

/** Where the chain does not hold. */
export interface ChainFault {
  readonly date: string;
  readonly revision: number;
  readonly fault: 'SEQUENCE' | 'PREVIOUS_HASH' | 'HASH' | 'DATE' | 'REVISION' | 'EDITION';
}
/** Heads in the order of the chain, all of them. */
export declare const chainFaults: (
  heads: readonly IssueHead[],
  sha256: Sha256,
) => readonly ChainFault[];
