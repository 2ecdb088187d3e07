import type { TrailKind } from '../../../src/contract/reviewing-words';
import type { Instant } from '../../../src/contract/words';
import { trailGround, type Ground } from '../../domain/ground';
import type { Member } from '../../domain/membership/member';

/** Who decides about what waits, and what that rests on. */
export interface Decider {
  /** null: whoever is at the terminal */
  readonly by: string | null;
  /** of the command; null: at the terminal */
  readonly key: string | null;
  readonly grounds: readonly Ground[];
}

/** The first reviewer, before there is anybody who could be given the role. */
export const atTerminal: Decider = { by: null, key: null, grounds: [] };

/** The grounds of a decision about a member, its line of the trail among them (MEM-14). */
export const decidedBy = (
  { by, key, grounds }: Decider,
  { id, version }: Pick<Member, 'id' | 'version'>,
  told: { readonly at: Instant; readonly kind: TrailKind; readonly text: string | null },
): Ground[] => [
  ...grounds,
  trailGround({ ...told, by, subject: id }, key ?? `${told.kind}.${id}.${version}`),
];
