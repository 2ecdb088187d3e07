import type { EntryView } from '../../contract/entries';
import type { Instant } from '../../contract/words';
import { missingText } from '../../copy/event';
import { headline } from '../../copy/entry-page';
import { dayText, deadlineText } from '../../copy/time';
import { slotName } from '../entry-people';
import { refundNote } from './withdrawal-effects';

export interface Headline {
  readonly tone: 'go' | 'wait' | 'stop' | 'mute';
  /** am I in */
  readonly title: string;
  /** what must I do, until when */
  readonly notes: readonly string[];
}

const waiting = (entry: EntryView): string => {
  const pending = entry.missing.find(({ kind }) => kind === 'confirmations');
  return pending ? headline.waiting(pending.count) : headline.incomplete;
};

const lacking = (entry: EntryView): string[] =>
  entry.missing.filter(({ kind }) => kind === 'athletes').map(missingText);

/**
 * The one sentence an entry opens with, and until when; the words of the status stand beside it. `child`: the name of
 * the child whose entry it is, for a guardian.
 */
export const headlineOf = (
  entry: EntryView,
  now: Instant,
  child: string | null = null,
): Headline => {
  const player = entry.slots.find(({ role, me }) => role === 'athlete' && !me);
  // ENT-1: of singles a leader reads whom they entered
  const entered = entry.kind === 'singles' && player ? slotName(player) : null;
  const who = child ?? entered ?? headline.you;
  const singles = entry.kind === 'singles';
  const mine = entry.viewer === 'initiator';
  const starts = headline.startsOn(dayText(entry.firstDay, now.slice(0, 10)));
  const deadline = deadlineText(entry.closesAt, now);
  const freeAgain = now < entry.closesAt ? [headline.freeAgain(who)] : [];
  const me = entry.slots.find((slot) => slot.me);
  const said = (tone: Headline['tone'], title: string, ...notes: string[]): Headline => ({
    tone,
    title,
    notes,
  });
  switch (entry.shown) {
    case 'entered':
      return said('go', singles ? headline.enteredSingles(who) : headline.enteredTeam, starts);
    case 'waiting-for-players':
      return said('wait', waiting(entry), ...lacking(entry), headline.waitingNote, deadline);
    case 'to-confirm':
      return said(
        'wait',
        headline.toConfirm(entry.initiatorName),
        ...(entry.asksTeamName ? [headline.toConfirmNote] : []),
        deadline,
      );
    case 'entered-player-cancelled':
      return said(
        'wait',
        headline.playerCancelled,
        ...(entry.allowed.includes('change-roster')
          ? [headline.playerCancelledInvite, deadlineText(entry.changeCutoffAt, now)]
          : [starts]),
      );
    case 'payment-due':
      return said('wait', headline.paymentDue, deadline);
    case 'waitlisted':
      return said(
        'wait',
        entry.waitingPosition === null
          ? headline.waitlistedUnknown
          : headline.waitlisted(entry.waitingPosition),
        headline.waitlistedNote,
        ...entry.missing.map(missingText),
      );
    case 'not-needed':
      return said('mute', headline.notNeeded(who), ...freeAgain);
    case 'withdrawn':
      return said(
        'mute',
        me?.state === 'declined'
          ? headline.declined(who)
          : me?.state === 'cancelled'
            ? headline.cancelledOwn(who)
            : headline.withdrawnSingles(who),
        ...freeAgain,
        ...refundNote(entry),
      );
    case 'dissolved':
      return said(
        'stop',
        mine ? headline.dissolvedByMe(who) : headline.dissolved,
        ...freeAgain,
        ...refundNote(entry),
      );
    case 'late-withdrawal':
      return said(
        'stop',
        singles || mine ? headline.lateWithdrawal(who) : headline.teamLateWithdrawal,
        ...refundNote(entry),
      );
    case 'lapsed':
      return said('stop', headline.lapsed, ...refundNote(entry));
    case 'rejected':
      return said('stop', headline.rejected, ...refundNote(entry));
    case 'tournament-cancelled':
      return said('stop', headline.tournamentCancelled, ...refundNote(entry));
  }
};
