import { App } from 'antd';
import { useState } from 'react';
import type { AnswerOf, RouteName } from '../../../contract/routes';
import type { CallOptions } from '../../api/client';
import { useCommand } from '../../api/queries';
import { queryClient } from '../../api/query-client';

type RequestOf<N extends RouteName> = Omit<CallOptions<N>, 'intent'>;

/** A command that somebody is about to give. */
export interface CommandForm<N extends RouteName> {
  /** the person tried to send it: what is missing is said now */
  readonly asked: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  /** null: something is missing, nothing is sent */
  readonly send: (request: RequestOf<N> | null) => Promise<void>;
}

/**
 * Sends a command of the contract from a form. A second press with the same content is the same command until an
 * answer says what became of it; `onDone` is called after success alone.
 */
export const useCommandForm = <N extends RouteName>(
  name: N,
  {
    changes,
    done,
    onDone,
  }: {
    /** the reads that are asked again, also after a refusal: it may come from what has changed */
    readonly changes: readonly RouteName[];
    /** what is said after success */
    readonly done?: (answer: AnswerOf<N>) => string;
    readonly onDone?: (answer: AnswerOf<N>) => void;
  },
): CommandForm<N> => {
  const { message } = App.useApp();
  const command = useCommand(name);
  const [asked, setAsked] = useState(false);
  const send = async (request: RequestOf<N> | null): Promise<void> => {
    setAsked(true);
    if (request === null) return;
    try {
      const answer = await command.mutateAsync(request);
      if (done) message.success(done(answer));
      onDone?.(answer);
    } catch {
      // the form says `error`
    }
    for (const read of changes) void queryClient.invalidateQueries({ queryKey: [read] });
  };
  return { asked, pending: command.isPending, error: command.error, send };
};
