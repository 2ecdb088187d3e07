import { call, type Reply } from '../../api/client';
import { useShowEntry } from '../../api/entry-queries';
import { useCommandKey } from '../../client/command-key';
import type { ClientProblem } from '../../copy/problem';
import type { BodyOf } from '../../contract/routes';

/** The commands on an entry that answer with its new view. */
export type EntryCommand =
  | 'confirmEntry'
  | 'declineEntry'
  | 'cancelOwn'
  | 'changeRoster'
  | 'withdrawEntry'
  | 'remindInvitees';

/** Sends a command on an entry and shows its answer at once. Null: done; else why not. */
export const useEntryCommand = (entryId: string) => {
  const show = useShowEntry();
  const { keyFor, answered } = useCommandKey();
  return async <N extends EntryCommand>(
    name: N,
    body: BodyOf<N>,
  ): Promise<ClientProblem | null> => {
    // every one of these routes takes the same parameter, which the union of them cannot say
    const send = call as (name: N, options: unknown) => Promise<Reply<EntryCommand>>;
    const intent = keyFor({ entryId, name, body });
    const reply = await send(name, { params: { entryId }, body, intent });
    answered(reply.ok ? null : reply.problem);
    if (!reply.ok) return reply.problem;
    show(reply.value);
    return null;
  };
};
