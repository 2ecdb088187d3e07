import { call, type Reply } from '../../api/client';
import { useShowEntry } from '../../api/entry-queries';
import { useIntent } from '../../api/intent';
import { isNetwork, type ClientProblem } from '../../copy/problem';
import type { BodyOf } from '../../contract/routes';

/** The commands on an entry that answer with its new view. */
export type EntryCommand =
  | 'confirmEntry'
  | 'declineEntry'
  | 'cancelOwn'
  | 'changeRoster'
  | 'withdrawEntry'
  | 'remindInvitees';

/** Whether the command may have been done all the same: then a repeat must be the same command. */
export const mayBeDone = (problem: ClientProblem): boolean =>
  isNetwork(problem) || problem.reason === 'TRY_AGAIN' || problem.reason === 'UNEXPECTED';

/** Sends a command on an entry and shows its answer at once. Null: done; else why not. */
export const useEntryCommand = (entryId: string) => {
  const show = useShowEntry();
  const { keyFor, done } = useIntent();
  return async <N extends EntryCommand>(
    name: N,
    body: BodyOf<N>,
  ): Promise<ClientProblem | null> => {
    // every one of these routes takes the same parameter, which the union of them cannot say
    const send = call as (name: N, options: unknown) => Promise<Reply<EntryCommand>>;
    const intent = keyFor({ entryId, name, body });
    const reply = await send(name, { params: { entryId }, body, intent });
    if (reply.ok) {
      done();
      show(reply.value);
      return null;
    }
    if (!mayBeDone(reply.problem)) done();
    return reply.problem;
  };
};
