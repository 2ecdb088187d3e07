import { missing } from '../defect';
import { pageBody } from './edition-format';
import type { EditionPart } from './ranking-store';

/** What stands where a member was not in a list. */
const UNLISTED = 0;

/** Ranks of the issue before, by list and member: four bytes each, for the change arrows (RNK-10). */
export class FormerRanks {
  private readonly ranks = new Map<string, Int32Array>();

  /** `memberOf`: index of a member id, undefined: not among the `members` there are now. */
  constructor(
    private readonly memberOf: (memberId: string) => number | undefined,
    private readonly members: number,
  ) {}

  /** Takes in a page of the former edition. */
  remember(page: EditionPart): void {
    const { list, rows } = pageBody(page);
    const ranks = this.ranks.get(list) ?? new Int32Array(this.members);
    this.ranks.set(list, ranks);
    for (const [memberId, rank] of rows) {
      const member = this.memberOf(memberId);
      if (member !== undefined) ranks[member] = rank;
    }
  }

  /** null: was not in the list */
  rankOf(list: string, member: number): number | null {
    const ranks = this.ranks.get(list);
    const rank = ranks ? (ranks[member] ?? missing('such member')) : UNLISTED;
    return rank === UNLISTED ? null : rank;
  }
}
