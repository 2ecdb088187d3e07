import type { TrailKind } from '../../src/contract/reviewing-words';
import type { Ground } from './ground';
import type { TrailLine } from './trail';

export interface TrailSearch {
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  readonly kind?: TrailKind | undefined;
  /** of these kinds alone */
  readonly among?: readonly TrailKind[];
}

/** Only ever added to: a line is written by the transaction of what it tells of (`Ground`). */
export interface Trail {
  /** Newest first, below one of them; null: from the newest. One Query, of the narrowest list that is searched. */
  page(search: TrailSearch, below: string | null, limit: number): Promise<readonly TrailLine[]>;
  /** What is done and writes nothing else: the grounds alone, the line among them. False: one holds no more. */
  note(grounds: readonly Ground[]): Promise<boolean>;
}
