import { useRef } from 'react';
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

interface CommandKey {
  readonly keyFor: (content: unknown) => string;
  /** call it with every answer; null: the command was carried out */
  readonly answered: (problem: Pick<ClientProblem, 'reason'> | null) => void;
}

/**
 * One key per thing the person wants, on the phone and at the desk: the same content asked again (a second tap, a
 * retry after a lost answer) keeps its key until an answer says what happened; other content gets another.
 */
export const useCommandKey = (): CommandKey => {
  const kept = useRef<{ content: string; key: string } | null>(null);
  return {
    keyFor: (content) => {
      const written = JSON.stringify(content);
      if (kept.current?.content !== written)
        kept.current = { content: written, key: newCommandKey() };
      return kept.current.key;
    },
    answered: (problem) => {
      if (problem === null || !mayBeDone(problem)) kept.current = null;
    },
  };
};
