import type { Use } from '../use';
import type { MessageKind } from '../../../src/contract/message-kinds';
import type { Instant } from '../../../src/contract/words';
import { revived } from '../../domain/telling/after-try';

/** A message that was given up, without anything personal (TEL-5). */
export interface DeadLetter {
  readonly id: string;
  readonly kind: MessageKind;
  readonly at: Instant;
  readonly tries: number;
}

/** Of one look; an outage leaves more, which the next look finds. */
const MOST = 500;

/** What an operator sees of messages that never left the app (TEL-5). */
export const listDeadLetters = async ({ inboxes }: Use<'inboxes'>): Promise<DeadLetter[]> =>
  (await inboxes.deadLetters(MOST)).map(({ id, kind, at, sending }) => ({
    ...{ id, kind, at },
    tries: sending?.tries ?? 0,
  }));

/** Has them tried again from the beginning: all of them, or one. How many. */
export const retryDeadLetters = async (
  { inboxes, clock }: Use<'clock' | 'inboxes'>,
  only: string | null,
): Promise<number> => {
  let revivedOnes = 0;
  for (const message of await inboxes.deadLetters(MOST)) {
    const { id, sending } = message;
    if (sending === null || (only !== null && id !== only)) continue;
    if (await inboxes.settle(message, revived(sending, clock.now()))) revivedOnes += 1;
  }
  return revivedOnes;
};
