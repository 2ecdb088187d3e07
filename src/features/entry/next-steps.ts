import type { EntryView } from '../../contract/entries';
import type { Instant } from '../../contract/words';
import { resultCopy } from '../../copy/entry';
import { missingText } from '../../copy/event';
import { priceText } from '../../copy/fees';
import { momentText } from '../../copy/time';
import { signInStepText } from '../../copy/sign-in';

/** Whose place is held, or who is in: they owe the fee where it is taken outside of the app (FEE-1, PUB-7). */
const HOLDS: readonly EntryView['shown'][] = [
  'entered',
  'entered-player-cancelled',
  'waiting-for-players',
];

const pays = ({ shown, viewer, price }: EntryView): boolean =>
  HOLDS.includes(shown) && (viewer === 'initiator' || price.personFen > 0);

/** SGN-2: signing in is what comes next for who is in, until it is over. */
const signIns = ({ shown, signIn }: EntryView, now: Instant): string[] =>
  shown === 'entered' || shown === 'entered-player-cancelled'
    ? signIn.filter(({ until }) => now < until).map(signInStepText)
    : [];

/** What is to be done with an entry now by whoever sees it, first things first: invite, remind, pay to whom, sign in. */
export const nextSteps = (entry: EntryView, now: Instant): string[] => {
  const { missing, allowed, remindFrom, teamName, payTo } = entry;
  const lacking = missing.filter(({ kind }) => kind === 'athletes').map(missingText);
  const pending = missing.find(({ kind }) => kind === 'confirmations')?.count ?? 0;
  const leads = entry.viewer === 'initiator' && pending > 0;
  return [
    ...(lacking.length > 0 && allowed.includes('change-roster')
      ? [resultCopy.invite(lacking.join('，'))]
      : []),
    ...(leads && teamName ? [resultCopy.tellName(teamName)] : []),
    ...(leads && (allowed.includes('remind') || remindFrom !== null)
      ? [
          resultCopy.remind(
            pending,
            allowed.includes('remind') || remindFrom === null ? null : momentText(remindFrom, now),
          ),
        ]
      : []),
    ...(pays(entry) && payTo.length > 0
      ? [resultCopy.pay(` ${priceText(entry.price, entry.kind)}`, payTo)]
      : []),
    ...signIns(entry, now),
  ];
};
