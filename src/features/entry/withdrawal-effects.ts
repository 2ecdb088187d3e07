import type { EntryView } from '../../contract/entries';
import { ask } from '../../copy/entry-page';

/** What withdrawing will do, one sentence each, as the server says it will (ENT-9, FEE-3). */
export const withdrawalEffects = ({ withdrawal, payTo }: EntryView): string[] => [
  withdrawal.placeLost ? ask.withdraw.placeLost : ask.withdraw.placeKept,
  ...(withdrawal.teamDissolved ? [ask.withdraw.dissolved] : []),
  ...(withdrawal.refundPercent === null && payTo.length === 0
    ? []
    : [ask.withdraw.refund(withdrawal.refundPercent)]),
];
