import { useRef } from 'react';

/**
 * One Idempotency-Key per thing the person wants: the same content asked again (a second click, a retry
 * after a lost answer) keeps its key, other content gets another. Call `done` once the server answered.
 */
export const useIntent = (): { keyFor: (content: unknown) => string; done: () => void } => {
  const kept = useRef<{ content: string; key: string } | null>(null);
  const keyFor = (content: unknown): string => {
    const written = JSON.stringify(content);
    if (kept.current?.content !== written) {
      const random = [...crypto.getRandomValues(new Uint8Array(16))];
      const key = random.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      kept.current = { content: written, key };
    }
    return kept.current.key;
  };
  return { keyFor, done: () => (kept.current = null) };
};
