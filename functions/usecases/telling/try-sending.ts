import type { Use } from '../use';
import { afterTry, leased, type Outcome, type Tried } from '../../domain/telling/after-try';

/** What waits to be sent: what it is, how its state is written, and how it is sent. */
export interface Waiting<S extends Tried> {
  readonly kind: string;
  readonly seen: S;
  /** what is left, if nobody has touched it since; false: somebody has */
  readonly settle: (seen: S, left: S | null) => Promise<boolean>;
  readonly send: (mine: S) => Promise<Outcome>;
}

/**
 * One try (TEL-5): leased first, so that two senders at a time do not send the same; a sender that dies between
 * sending and noting it leaves a second one. What throws is tried again like a service that does not answer; after the
 * last try it is a dead letter.
 */
export const trySending = async <S extends Tried>(
  { clock, logger }: Use<'clock' | 'logger'>,
  { kind, seen, settle, send }: Waiting<S>,
): Promise<void> => {
  const now = clock.now();
  if (seen.dead || seen.dueAt > now) return;
  const mine = leased(seen, now);
  if (!(await settle(seen, mine))) return;
  const outcome = await send(mine).catch((error: Error): Outcome => {
    logger.error('message', { kind, error: error.name });
    return 'again';
  });
  const left = afterTry(mine, outcome, clock.now());
  if (left?.dead) logger.error('dead-letter', { kind });
  await settle(mine, left);
};
