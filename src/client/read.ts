import { addressOf } from '../contract/address';
import type { AnswerOf, RouteName } from '../contract/routes';
import type { Instant } from '../contract/words';
import { isNetwork, ProblemError } from '../copy/problem';
import { call, type CallArguments, type LooseOptions } from './call';
import { serverNow } from './clock';
import { keepAnswer, keptAnswer } from './kept';
import { currentToken } from './session';

/** What was read; `staleSince` is set when it comes from the device because the network is away. */
export interface Reading<T> {
  readonly value: T;
  readonly staleSince: Instant | null;
}

/**
 * A read as a query function wants it: throws a ProblemError for a refusal, keeps the answer where the
 * device keeps any, and without network gives the last kept one with its time.
 */
export const read = async <N extends RouteName>(
  name: N,
  ...options: CallArguments<N>
): Promise<Reading<AnswerOf<N>>> => {
  const { params, query }: LooseOptions = options[0] ?? {};
  const address = addressOf(name, params, query);
  const token = currentToken();
  const reply = await call(name, ...options);
  if (reply.ok) {
    // what was asked as somebody is theirs, lists with whole names too; who left meanwhile keeps nothing
    if (token === currentToken()) keepAnswer(address, reply.value, serverNow(), token !== null);
    return { value: reply.value, staleSince: null };
  }
  const kept = isNetwork(reply.problem) ? keptAnswer(address) : null;
  if (!kept) throw new ProblemError(reply.problem);
  return { value: kept.value as AnswerOf<N>, staleSince: kept.at };
};
