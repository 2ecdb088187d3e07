import { useRef } from 'react';

/** A fresh Idempotency-Key: unique for this person is enough, the server keys it by member. */
export const newIntent = (): string => {
  const random = () => Math.random().toString(36).slice(2, 12);
  return `${Date.now().toString(36)}-${random()}${random()}`;
};

/**
 * One key per thing the person wants: the same content asked again (a second tap, a retry after a
 * lost answer) keeps its key, other content gets another. Call `done` once the server has answered.
 */
export const useIntent = (): { keyFor: (content: unknown) => string; done: () => void } => {
  const kept = useRef<{ content: string; key: string } | null>(null);
  const keyFor = (content: unknown): string => {
    const written = JSON.stringify(content);
    if (kept.current?.content !== written) kept.current = { content: written, key: newIntent() };
    return kept.current.key;
  };
  return { keyFor, done: () => (kept.current = null) };
};
