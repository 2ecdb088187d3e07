import type { EntryView } from '../../contract/entries';
import type { Instant } from '../../contract/words';
import { resultCopy } from '../../copy/entry';
import { closingMomentText, dayText } from '../../copy/time';
import { nextSteps } from './next-steps';

export interface Result {
  readonly tone: 'go' | 'wait';
  /** 已报名, or what is waited for */
  readonly title: string;
  readonly note: string;
  /** what is to be done next, first things first */
  readonly next: readonly string[];
}

/** What the form answers with at once (ENT-6): in, or held and waiting for whom, until when. */
export const resultOf = (entry: EntryView, now: Instant): Result => {
  const pending = entry.missing.find(({ kind }) => kind === 'confirmations')?.count ?? 0;
  const next = [...(pending > 0 ? [resultCopy.smsSent] : []), ...nextSteps(entry, now)];
  if (entry.shown === 'entered') {
    const day = dayText(entry.firstDay, now.slice(0, 10));
    return { tone: 'go', title: resultCopy.entered, note: resultCopy.enteredNote(day), next };
  }
  if (entry.shown === 'waitlisted') {
    const title = resultCopy.waitlisted(entry.waitingPosition ?? 1);
    return { tone: 'wait', title, note: resultCopy.waitlistedNote, next };
  }
  return {
    tone: 'wait',
    title: pending > 0 ? resultCopy.held(pending) : resultCopy.heldIncomplete,
    note: resultCopy.heldNote(closingMomentText(entry.closesAt, now)),
    next,
  };
};
