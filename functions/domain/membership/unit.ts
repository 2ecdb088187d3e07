import { foldTyped } from '../../../src/contract/folding';
import type { UnitView } from '../../../src/contract/membership';
import type { ProposeUnit } from '../../../src/contract/requests/membership';
import type { Province } from '../../../src/contract/words';
import type { Ground } from '../ground';
import type { Cap } from '../session/cap-window';
import type * as z from 'zod/mini';

/** A school, club or region people enter for (rulebook, Words). */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitView['kind'];
  readonly province: Province;
  readonly city: string;
  readonly state: 'kept' | 'proposed';
}

export type UnitProposal = z.infer<typeof ProposeUnit>;

/** What makes two proposals one unit: name and city. The id of a unit is a digest of it. */
export const unitIdentity = (name: string, city: string): string =>
  `${foldTyped(name)}|${foldTyped(city)}`;

/** A proposed unit is there for those who proposed it until it is kept. */
export interface UnitStore {
  find(unitId: string, memberId: string | null): Promise<Unit | null>;
  /** One Query: units visible to the member, whose folded name or city contains `text`. */
  search(
    filter: { readonly text: string; readonly province: Province | null },
    memberId: string | null,
    after: string | null,
    limit: number,
  ): Promise<{ readonly units: readonly Unit[]; readonly next: string | null }>;
  /**
   * Adds a proposal, or joins the proposer to the unit that is there already, and counts it; `too-many`: above
   * the cap.
   */
  propose(
    unit: Unit,
    memberId: string,
    cap: Cap,
    grounds: readonly Ground[],
  ): Promise<'done' | 'stale' | 'too-many'>;
  /** Puts a unit on the kept list. */
  keep(unit: Unit): Promise<void>;
}
