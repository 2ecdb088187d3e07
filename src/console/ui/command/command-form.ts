import { App } from 'antd';
import { useState } from 'react';
import type { AnswerOf, RouteName } from '../../../contract/routes';
import type { ClientProblem } from '../../../copy/problem';
import { useCommand, type CommandOptions, type CommandRoute } from '../../../client/use-command';
import { useAnswers } from '../../../client/use-answers';

/** A command that somebody is about to give. */
export interface CommandForm<N extends CommandRoute> {
  /** the person tried to send it: what is missing is said now */
  readonly asked: boolean;
  readonly pending: boolean;
  readonly problem: ClientProblem | null;
  /** null: something is missing, nothing is sent */
  readonly send: (request: CommandOptions<N> | null) => Promise<void>;
}

/**
 * Sends a command of the contract from a form. A second press with the same content is the same command until an
 * answer says what became of it; `onDone` is called after success alone.
 */
export const useCommandForm = <N extends CommandRoute>(
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
  const { refresh } = useAnswers();
  const [asked, setAsked] = useState(false);
  const send = async (request: CommandOptions<N> | null): Promise<void> => {
    setAsked(true);
    if (request === null) return;
    const reply = await command.send(request);
    if (reply.ok) {
      if (done) message.success(done(reply.value));
      onDone?.(reply.value);
    }
    for (const read of changes) void refresh(read);
  };
  return { asked, pending: command.isPending, problem: command.problem, send };
};
