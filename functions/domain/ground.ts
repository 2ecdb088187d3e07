import type { StaffRole } from '../../src/contract/reviewing-words';
import type { Day, Instant } from '../../src/contract/words';
import type { Actor } from './actor';
import { trailLine, type TrailLine } from './trail';

/** What is kept of a command that was carried out. */
export interface Carried {
  readonly body: string;
  /** what it made or changed: the answer of a repeat is made from the present state of that */
  readonly of: string;
  readonly at: Instant;
}

/**
 * What a decision rested on beside the item that is written: a write that is given grounds is made only while
 * all of them hold, and answers `stale` where one does not; whoever asked reads and judges again.
 */
export type Ground =
  /** no command came under this key before; with the write it is kept as carried out, and `forget` are not */
  | {
      readonly is: 'first-time';
      readonly memberId: string;
      readonly key: string;
      readonly carried: Carried;
      readonly forget: readonly string[];
    }
  /** the member as judged; the version moves on, so that what else was judged on it is judged again */
  | { readonly is: 'judged'; readonly memberId: string; readonly version: number }
  /** the code of a phone is there still, and is used up by what it proves (MEM-1) */
  | {
      readonly is: 'code';
      readonly phoneKey: string;
      readonly challenge: string;
      readonly hash: string;
    }
  /** whose number it is (MEM-8); null: they have none */
  | { readonly is: 'phone-of'; readonly memberId: string; readonly phoneKey: string | null }
  /** `staying`: the account is there and its deletion has not begun */
  | {
      readonly is: 'member' | 'staying' | 'approved' | 'association' | 'reviewer';
      readonly memberId: string;
    }
  /** what somebody may do for the association is as it was read, and goes with this (MEM-15) */
  | {
      readonly is: 'rights-gone';
      readonly memberId: string;
      readonly rights: Readonly<Record<StaffRole, boolean>>;
    }
  | { readonly is: 'chief-referee'; readonly memberId: string; readonly tournamentId: string }
  /** a reviewer has claimed what waits of a member */
  | { readonly is: 'claimed'; readonly memberId: string; readonly by: string }
  /** nothing is asked: the line is written beside what it tells of (MEM-14) */
  | { readonly is: 'trail'; readonly line: TrailLine }
  /** the end of the chain of issues that was seen; null: nothing is published */
  | { readonly is: 'chain-end'; readonly hash: string | null }
  /** no later revision of the issue is out */
  | { readonly is: 'latest-revision'; readonly date: Day; readonly revision: number };

/** A line of the trail beside what it tells of (MEM-14). `key`: of the command that does it, or of what it is done to. */
export const trailGround = (line: Omit<TrailLine, 'id'>, key: string): Ground => ({
  is: 'trail',
  line: trailLine(line, key),
});

/** The actor works for the association, and the account is there: its deletion leaves the role's item behind. */
export const associationGrounds = ({ memberId }: Actor): Ground[] => [
  { is: 'association', memberId },
  { is: 'member', memberId },
];

/** The actor reviews, or works for the association, and the account is there as it was judged. */
export const reviewerGrounds = ({
  id: memberId,
  version,
}: {
  readonly id: string;
  readonly version: number;
}): Ground[] => [
  { is: 'reviewer', memberId },
  { is: 'judged', memberId, version },
];

/** PTS-8: the actor answers for the results, and the account is there. */
export const chiefRefereeGrounds = ({ memberId }: Actor, tournamentId: string): Ground[] => [
  { is: 'chief-referee', memberId, tournamentId },
  { is: 'member', memberId },
];
