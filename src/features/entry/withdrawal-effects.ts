import type { EntryView } from '../../contract/entries';
import { ask } from '../../copy/entry-page';
import { closingMomentText } from '../../copy/time';

const refundEffect = ({ withdrawal: { refundPercent, late }, payTo }: EntryView): string[] => {
  if (refundPercent === null && payTo.length === 0) return [];
  return [ask.withdraw.refund(late ? (refundPercent ?? 0) : refundPercent)];
};

/** ENT-21: until when an entry is withdrawn and not given up, where that is after closing. */
export const freeNote = ({ withdrawal, closesAt, now }: EntryView): string | undefined =>
  withdrawal.until !== null && withdrawal.until > closesAt && !withdrawal.late
    ? ask.withdraw.withdrawUntil(closingMomentText(withdrawal.until, now))
    : undefined;

/** What withdrawing will do, one sentence each, as the server says it will (ENT-9, ENT-21, FEE-3). */
export const withdrawalEffects = (entry: EntryView): string[] => {
  const { late, placeLost, teamDissolved } = entry.withdrawal;
  const free = freeNote(entry);
  const words = late ? ask.lateWithdraw : ask.withdraw;
  return [
    placeLost ? words.placeLost : ask.withdraw.placeKept,
    ...(teamDissolved ? [words.dissolved] : []),
    ...refundEffect(entry),
    ...(late ? [ask.lateWithdraw.recorded] : []),
    ...(free === undefined ? [] : [free]),
  ];
};

/** FEE-3: what becomes of the fee of an entry that was withdrawn. */
export const refundNote = ({ refund, payTo }: EntryView): string[] =>
  refund === null ? [] : [refund === 'none' ? ask.refunded.none : ask.refunded.due(payTo)];
