import { useState } from 'react';
import type { Reply } from '../../client/call';
import { useCommand, type CommandRoute } from '../../client/use-command';
import type { ClientProblem } from '../../copy/problem';
import type { EntryView } from '../../contract/entries';
import type { EntryAction } from '../../contract/entry-state';
import type { BodyOf } from '../../contract/routes';
import { entryPage } from '../../copy/entry-page';
import { showToast } from '../../ui/toast';
import { scrollToTop } from './scrolling';
import { useShowEntry } from './show-entry';

/** Refusals that mean the entry is not what is shown any more: somebody else was faster, or the clock. */
const CHANGED: readonly ClientProblem['reason'][] = [
  'ENTRY_ENDED',
  'ENTRY_CLOSED',
  'CHANGE_CUTOFF_PASSED',
  'WITHDRAWAL_LATE',
  'PLAY_BEGUN',
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
/** What a button elsewhere may lead to; nothing that cannot be taken back. */
const QUESTIONS = ['confirm', 'change-roster'] as const satisfies readonly Asked[];
const COMMAND = {
  confirm: 'confirmEntry',
  decline: 'declineEntry',
  'cancel-own': 'cancelOwn',
  'change-roster': 'changeRoster',
  remind: 'remindInvitees',
  withdraw: 'withdrawEntry',
  'late-withdraw': 'withdrawEntry',
} as const satisfies Record<Exclude<EntryAction, 'share'>, CommandRoute>;
type Acted = keyof typeof COMMAND;
type BodyFor<A extends Acted> = BodyOf<(typeof COMMAND)[A]>;
/** Every one of these commands takes the same parameter and answers with the entry. */
type Send<A extends Acted> = (options: {
  readonly params: { readonly entryId: string };
  readonly body: BodyFor<A>;
}) => Promise<Reply<(typeof COMMAND)[A]>>;

const useCommands = (): { readonly [A in Acted]: Send<A> } => ({
  confirm: useCommand(COMMAND.confirm).send,
  decline: useCommand(COMMAND.decline).send,
  'cancel-own': useCommand(COMMAND['cancel-own']).send,
  'change-roster': useCommand(COMMAND['change-roster']).send,
  remind: useCommand(COMMAND.remind).send,
  withdraw: useCommand(COMMAND.withdraw).send,
  'late-withdraw': useCommand(COMMAND['late-withdraw']).send,
});

/** The question a page opens with: the one that was asked for on the way to it, if it may be asked now. */
export const askedBy = ({ allowed }: Pick<EntryView, 'allowed'>, doing: string | undefined) =>
  QUESTIONS.find((action) => action === doing && allowed.includes(action)) ?? null;

/**
 * The actions of the entry page: which sheet is open, and what happens when it is sent. A refusal
 * stays in its sheet; one that says the entry has changed closes it, refreshes and says so.
 */
export const useEntryActions = (
  entry: EntryView,
  forWhom: string | null,
  refresh: () => Promise<unknown>,
  doing?: string,
) => {
  const [asking, setAsking] = useState<Asked | null>(() => askedBy(entry, doing));
  const [changed, setChanged] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const commands = useCommands();
  const show = useShowEntry(forWhom);

  const act = async <A extends Acted>(
    action: A,
    body: BodyFor<A>,
  ): Promise<ClientProblem | null> => {
    setChanged(null);
    setRefusal(null);
    const send: Send<A> = commands[action];
    const reply = await send({ params: { entryId: entry.id }, body });
    if (reply.ok) {
      show(reply.value);
      setAsking(null);
      if (action !== 'remind') scrollToTop();
      showToast(entryPage.done[action]);
      return null;
    }
    const { problem } = reply;
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
