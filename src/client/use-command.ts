import { useState } from 'react';
import type { routes, RouteName } from '../contract/routes';
import type { ClientProblem } from '../copy/problem';
import { call, type CallArguments, type CallOptions, type Reply } from './call';
import { sentCommand } from './command-key';

/** Routes that must do the same thing once. */
export type CommandRoute = {
  [N in RouteName]: (typeof routes)[N] extends { command: true } ? N : never;
}[RouteName];

/** What a command needs beside its key. */
export type CommandOptions<N extends CommandRoute> = Omit<CallOptions<N>, 'intent'>;

export interface Command<N extends CommandRoute> {
  readonly send: (options: CommandOptions<N>) => Promise<Reply<N>>;
  readonly isPending: boolean;
  /** why the last one was not done */
  readonly problem: ClientProblem | null;
}

/**
 * Sends a command of the contract under a key per content, so that a second tap or a repeat after a lost answer
 * does nothing twice: `useCommand('endDeduction').send({ params, body })`.
 */
export const useCommand = <N extends CommandRoute>(name: N): Command<N> => {
  const [sending, setSending] = useState(0);
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const send = async (options: CommandOptions<N>): Promise<Reply<N>> => {
    setSending((count) => count + 1);
    setProblem(null);
    const command = sentCommand([name, options]);
    const keyed = { ...options, intent: command.key };
    const reply = await call(name, ...([keyed] as unknown as CallArguments<N>));
    const refusal = reply.ok ? null : reply.problem;
    command.answered(refusal);
    setProblem(refusal);
    setSending((count) => count - 1);
    return reply;
  };
  return { send, isPending: sending > 0, problem };
};
