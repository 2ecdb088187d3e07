import type { ClientProblem } from '../copy/problem';

/** A fresh Idempotency-Key: unique for this person is enough, the server keys it by member. */
export const newCommandKey = (): string => {
  const random = () => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}-${random()}${random()}`;
};

/**
 * Reasons that do not say what became of a command: it may have been done all the same, and the same again must be
 * the same command.
 */
const UNKNOWN: readonly ClientProblem['reason'][] = [
  'OFFLINE',
  'TIMEOUT',
  'TRY_AGAIN',
  'UNEXPECTED',
];
export const mayBeDone = ({ reason }: Pick<ClientProblem, 'reason'>): boolean =>
  UNKNOWN.includes(reason);

/** These come before a key is looked at: of an attempt before them under the same key they say nothing. */
const BEFORE_THE_KEY: readonly ClientProblem['reason'][] = ['LOGIN_REQUIRED', 'TOO_MANY_REQUESTS'];

/** Whether an answer says what became of a command; null: it was carried out. */
export const settles = (problem: Pick<ClientProblem, 'reason'> | null): boolean =>
  problem === null || !(mayBeDone(problem) || BEFORE_THE_KEY.includes(problem.reason));

/** Keys of commands of which nothing is known yet, by what they ask for; the oldest goes. */
const unsettled = new Map<string, string>();
const MOST = 50;

export interface SentCommand {
  readonly key: string;
  /** call it with the answer; null: the command was carried out */
  readonly answered: (problem: Pick<ClientProblem, 'reason'> | null) => void;
}

/**
 * One key per thing the person wants, on the phone and at the desk: the same content asked again (a second tap, a
 * retry after a lost answer, the same typed anew into a dialog that was closed) keeps its key until an answer says
 * what happened, whatever else was sent meanwhile; other content gets another.
 */
export const sentCommand = (content: unknown): SentCommand => {
  const written = JSON.stringify(content);
  const key = unsettled.get(written) ?? newCommandKey();
  unsettled.set(written, key);
  const [oldest] = unsettled.keys();
  if (unsettled.size > MOST && oldest !== undefined) unsettled.delete(oldest);
  return {
    key,
    answered: (problem) => {
      if (settles(problem) && unsettled.get(written) === key) unsettled.delete(written);
    },
  };
};

/** Somebody has logged out: what they asked for (numbers are in it) does not stay. */
export const forgetCommands = (): void => unsettled.clear();
