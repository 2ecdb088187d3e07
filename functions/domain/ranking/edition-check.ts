import type { IssueHead } from './issue-head';
import type { Sha256 } from './edition';
import type { EditionPart } from './ranking-store';

/** Something in an edition that was read back is not as it should be. */
export interface EditionFault {
  readonly fault:
    | 'PART_UNKNOWN'
    | 'PART_TWICE'
    | 'PART_MISSING'
    | 'BODY'
    | 'COUNT'
    | 'ORDER'
    | 'RANK'
    | 'FIGURES'
    | 'NAME_MISSING'
    | 'DIGEST';
  /** the part, list or bucket */
  readonly where: string;
}

/** Verifies an edition part by part, in whatever order they are read, in little memory (RNK-9). */
export interface EditionCheck {
  add(part: EditionPart): void;
  /** Everything that is wrong, once all parts were added; none: it is sound. */
  faults(): readonly EditionFault[];
}

/**
 * `named`: every row must have its name, as it has when it is published; later an account may be gone.
 */
export declare const editionCheck: (
  expected: Pick<IssueHead, 'date' | 'edition' | 'counts' | 'contentDigest'>,
  options: { readonly named: boolean; readonly sha256: Sha256 },
) => EditionCheck;
