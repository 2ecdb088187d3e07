import { OFFLINE_SENTENCE, TIMEOUT_SENTENCE } from './network';
import { bareSentence, isReason, sentence } from './reasons';
import type { Problem, Reason } from '../contract/reasons';

/** Why a call brought nothing: a refusal of the server, or the network. */
export interface ClientProblem {
  readonly reason: Reason | 'OFFLINE' | 'TIMEOUT';
  /** what the person reads */
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export const OFFLINE: ClientProblem = { reason: 'OFFLINE', sentence: OFFLINE_SENTENCE, params: {} };
export const TIMEOUT: ClientProblem = { reason: 'TIMEOUT', sentence: TIMEOUT_SENTENCE, params: {} };
const TRY_AGAIN: ClientProblem = {
  reason: 'TRY_AGAIN',
  sentence: sentence({ reason: 'TRY_AGAIN' }),
  params: {},
};

/** Reads the problem details of an answer outside 2xx (RFC 9457); anything else is TRY_AGAIN. */
export const readProblem = (data: unknown): ClientProblem => {
  const { title, detail, params } = (data ?? {}) as Partial<Problem>;
  if (!isReason(title)) return TRY_AGAIN;
  const said = detail ?? bareSentence(title) ?? TRY_AGAIN.sentence;
  return { reason: title, sentence: said, params: params ?? {} };
};

/** True where the network, not the server, is the reason: the last known data may be shown. */
export const isNetwork = (problem: ClientProblem): boolean =>
  problem.reason === 'OFFLINE' || problem.reason === 'TIMEOUT';

/** What query functions throw, as react-query wants it; `problem` says what to show. */
export class ProblemError extends Error {
  constructor(readonly problem: ClientProblem) {
    super(problem.reason);
  }
}

/** The problem inside whatever a query failed with. */
export const problemOf = (error: unknown): ClientProblem =>
  error instanceof ProblemError ? error.problem : TRY_AGAIN;
