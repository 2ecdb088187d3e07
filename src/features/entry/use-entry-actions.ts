import { useState } from 'react';
import type { ClientProblem } from '../../copy/problem';
import type { EntryAction, EntryView } from '../../contract/entries';
import type { BodyOf } from '../../contract/routes';
import { entryPage } from '../../copy/entry-page';
import { showToast } from '../../ui/toast';
import { scrollToTop } from './scrolling';
import { useEntryCommand, type EntryCommand } from './use-entry-command';

/** Refusals that mean the entry is not what is shown any more: somebody else was faster, or the clock. */
const CHANGED: readonly ClientProblem['reason'][] = [
  'ENTRY_ENDED',
  'ENTRY_CLOSED',
  'CHANGE_CUTOFF_PASSED',
  'SLOT_NOT_FOUND',
  'ALREADY_CONFIRMED',
  'ALREADY_DECLINED',
  'REMOVED_FROM_ROSTER',
  'ROSTER_ALREADY_INVITED',
  'NOT_INVITED',
  'NOT_INITIATOR',
  'ENTRY_NOT_FOUND',
];

type Asked = Exclude<EntryAction, 'share' | 'remind'>;
const COMMAND = {
  confirm: 'confirmEntry',
  decline: 'declineEntry',
  'cancel-own': 'cancelOwn',
  'change-roster': 'changeRoster',
  remind: 'remindInvitees',
  withdraw: 'withdrawEntry',
} as const satisfies Record<Exclude<EntryAction, 'share'>, EntryCommand>;

/**
 * The actions of the entry page: which sheet is open, and what happens when it is sent. A refusal
 * stays in its sheet; one that says the entry has changed closes it, refreshes and says so.
 */
export const useEntryActions = (entry: EntryView, refresh: () => Promise<unknown>) => {
  const [asking, setAsking] = useState<Asked | null>(null);
  const [changed, setChanged] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = useEntryCommand(entry.id);

  const act = async <A extends keyof typeof COMMAND>(
    action: A,
    body: BodyOf<(typeof COMMAND)[A]>,
  ): Promise<ClientProblem | null> => {
    setChanged(null);
    setRefusal(null);
    const problem = await send(COMMAND[action], body);
    if (!problem) {
      setAsking(null);
      if (action !== 'remind') scrollToTop();
      showToast(entryPage.done[action]);
      return null;
    }
    if (CHANGED.includes(problem.reason)) {
      setAsking(null);
      setChanged(problem.sentence);
      scrollToTop();
      await refresh();
      return null;
    }
    setRefusal(problem.sentence);
    return problem;
  };

  return {
    asking,
    ask: (action: Asked) => {
      setRefusal(null);
      setAsking(action);
    },
    close: () => setAsking(null),
    act,
    /** why the page was refreshed */
    changed,
    /** of the question that is open, or of a reminder */
    refusal,
  };
};
export type EntryActions = ReturnType<typeof useEntryActions>;
