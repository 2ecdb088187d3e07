import type { Differences } from '../../../src/contract/desk';
import type { ListName } from '../../../src/contract/ranking';

/** A list as it is compared: memberId → where he stands. */
export interface ComparedList {
  readonly list: ListName;
  readonly rows: ReadonlyMap<string, { readonly rank: number; readonly total: number }>;
}

/** What a new set of lists changes; the greatest changes of a total first, then of a rank. */
export declare const differencesOf: (
  before: readonly ComparedList[],
  after: readonly ComparedList[],
  about: {
    readonly against: Differences['against'];
    readonly nameOf: (memberId: string) => string | null;
  },
) => Differences;
