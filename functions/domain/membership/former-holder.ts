import type { Instant } from '../../../src/contract/words';

/** Who had a number before whoever has it now: what it was invited to until then is theirs (MEM-8). */
export interface FormerHolder {
  readonly memberId: string;
  readonly until: Instant;
}
