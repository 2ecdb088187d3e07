import type { MessageKind } from '../../../src/contract/message-kinds';
import type { MessageFacts } from '../../../src/contract/telling';
import type { Instant } from '../../../src/contract/words';
import type { Telling } from './message';

interface BondRow {
  /** to the child's guardians, but for whoever did it or no longer is one; null: there is nothing for them */
  readonly guardians: MessageKind | null;
  /** to the child itself, where it logs in on a phone of its own */
  readonly child: MessageKind | null;
  /** to whoever acted for the child until then and did not do it themselves */
  readonly former: MessageKind | null;
}

/** Every change of who acts for a child, and who is told what (MEM-8, TEL-1): who did it is told nothing. */
export const BONDS = {
  'guardian-joined': {
    ...{ guardians: 'guardian-joined', child: 'own-guardian-joined', former: null },
  },
  /** stepped back, or left the child to others with a deleted account */
  'guardian-left': { guardians: 'guardian-left', child: 'own-guardian-left', former: null },
  /** by who came of age, from their own account */
  'guardian-let-go': { guardians: 'guardian-left', child: null, former: 'let-go' },
  /** to a phone of its own: that phone showed the code */
  'child-moved': { guardians: 'child-moved', child: null, former: null },
  /** the same, and whoever moved it is no guardian any more */
  'child-handed-over': { guardians: 'child-handed-over', child: null, former: null },
  /** who came of age deleted the account */
  'ward-gone': { guardians: null, child: null, former: 'ward-gone' },
} as const satisfies Record<string, BondRow>;
export type BondChange = keyof typeof BONDS;

/** What happened to a bond, written in the transaction that changed it. */
export interface BondNews {
  readonly id: string;
  readonly at: Instant;
  readonly is: BondChange;
  /** the child */
  readonly memberId: string;
  /** the account whose bond it is, and its number, masked */
  readonly by: string;
  readonly who: string;
  /** the child, masked: it may be gone when this is told; absent without a profile */
  readonly whom?: string;
  /** the number that the child has got, masked */
  readonly phone?: string;
  /** who acts for the child no longer, and is told */
  readonly former: readonly string[];
}

/** Of the child, as it is now. */
interface ChildNow {
  readonly id: string;
  readonly phone: object | null;
  readonly guardians: readonly string[];
}

/** One account and what it is told. */
export interface ToldOfBond {
  readonly accountId: string;
  readonly telling: Telling;
}

/** Whom a change is told, by the table above; `child` as it is now, null: it is gone. */
export const toldOfBond = (
  { id: source, at, is, by, who, whom, phone, former }: BondNews,
  child: ChildNow | null,
): ToldOfBond[] => {
  const row: BondRow = BONDS[is];
  const facts: MessageFacts = { who, ...(phone === undefined ? {} : { phone }) };
  const ofChild = { ...facts, ...(whom === undefined ? {} : { whom }) };
  const telling = (kind: MessageKind | null, accounts: readonly string[], said: MessageFacts) =>
    kind === null
      ? []
      : accounts.map((accountId) => ({ accountId, telling: { kind, at, source, facts: said } }));
  return [
    ...telling(
      row.guardians,
      (child?.guardians ?? []).filter((guardian) => guardian !== by),
      ofChild,
    ),
    ...telling(row.child, child?.phone ? [child.id] : [], facts),
    ...telling(row.former, former, ofChild),
  ];
};
