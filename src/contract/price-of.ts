import type { EntryFee, Price, PriceLine } from './prices';
import type { Event, Fee, Regulation } from './regulation';
import type { Instant } from './words';

const isOf = ({ groups, disciplines }: Fee, { group, discipline }: Event): boolean =>
  (groups?.includes(group.id) ?? true) && (disciplines?.includes(discipline) ?? true);

/** FEE-1: the items that an event costs: its own rule's where it has some, else the tournament's. */
export const feesOf = ({ money }: Pick<Regulation, 'money'>, event: Event): Fee[] =>
  (event.fees ?? money.fees).filter((fee) => isOf(fee, event));

const linesOf = ({ kind, per, fen, member, together, late }: Fee, at: Instant): PriceLine[] => [
  {
    kind: kind ?? 'entry',
    late: false,
    per,
    fen,
    member: member ?? null,
    together: together ?? null,
  },
  ...(late && Date.parse(at) >= Date.parse(late.from)
    ? [
        {
          kind: kind ?? 'entry',
          late: true,
          per,
          fen: late.fen,
          member: null,
          together: null,
        } as const,
      ]
    : []),
];

const sumPer = (lines: readonly PriceLine[], per: PriceLine['per']): number =>
  lines.filter((line) => line.per === per).reduce((sum, { fen }) => sum + fen, 0);

/**
 * FEE-1: what an entry made at an instant costs, in fen. (decided) Nobody chooses in the app to be a member or to be in
 * several events: what that changes stands in the lines, and the sums are without it.
 */
export const priceOf = (rules: Pick<Regulation, 'money'>, event: Event, at: Instant): Price => {
  const lines = feesOf(rules, event).flatMap((fee) => linesOf(fee, at));
  return { personFen: sumPer(lines, 'person'), entryFen: sumPer(lines, 'entry'), lines };
};

/** The same in a line; null: the regulation names nothing that an entry or an athlete pays. */
export const entryFeeIn = ({ lines, personFen, entryFen }: Price): EntryFee | null =>
  lines.some(({ per }) => per === 'person' || per === 'entry') ? { personFen, entryFen } : null;

/** What an entry of so many athletes costs all of them together, in fen. */
export const totalOf = ({ personFen, entryFen }: EntryFee, athletes: number): number =>
  entryFen + athletes * personFen;
