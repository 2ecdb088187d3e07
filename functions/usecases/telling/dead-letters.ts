import type { Use } from '../use';
import type { MessageKind } from '../../../src/contract/message-kinds';
import type { Instant } from '../../../src/contract/words';
import { revived } from '../../domain/telling/after-try';
import type { AccountTemplate, Secrets } from '../../domain/ports';

/** What was given up, without anything personal (TEL-5): a message, or an SMS about an account. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: MessageKind | AccountTemplate;
  readonly at: Instant;
  readonly tries: number;
}

/** Of one look at each kind; an outage leaves more, which the next look finds. */
const MOST = 500;

type Deps = Use<'accountMessages' | 'inboxes'> & { readonly secrets: Pick<Secrets, 'digest'> };

const DIGEST = 22;

interface Dead {
  readonly letter: DeadLetter;
  readonly revive: (now: Instant) => Promise<boolean>;
}

const deadOnes = async ({ inboxes, accountMessages, secrets }: Deps): Promise<readonly Dead[]> => {
  const [messages, accountSms] = await Promise.all([
    inboxes.deadLetters(MOST),
    accountMessages.deadLetters(MOST),
  ]);
  return [
    ...messages.flatMap((message): Dead[] => {
      const { id, kind, at, sending } = message;
      if (sending === null) return [];
      const revive = (now: Instant) => inboxes.settle(message, revived(sending, now));
      return [{ letter: { id, kind, at, tries: sending.tries }, revive }];
    }),
    ...accountSms.map((sms): Dead => {
      const { template, dueAt, tries } = sms;
      // its own id has the key of the number
      const id = secrets.digest(sms.id).slice(0, DIGEST);
      const revive = (now: Instant) => accountMessages.settle(sms, revived(sms, now));
      return { letter: { id, kind: template, at: dueAt, tries }, revive };
    }),
  ];
};

/** The same counted by kind, what came first first. Two Queries. */
export const failedMessages = async (
  deps: Deps,
): Promise<{ kind: DeadLetter['kind']; count: number; oldest: Instant }[]> => {
  const byKind = new Map<DeadLetter['kind'], { count: number; oldest: Instant }>();
  for (const { kind, at } of await listDeadLetters(deps)) {
    const { count, oldest } = byKind.get(kind) ?? { count: 0, oldest: at };
    byKind.set(kind, { count: count + 1, oldest: at < oldest ? at : oldest });
  }
  return [...byKind]
    .map(([kind, counted]) => ({ kind, ...counted }))
    .sort((one, other) => one.oldest.localeCompare(other.oldest));
};

/** What an operator sees of what never left the app (TEL-5). */
export const listDeadLetters = async (deps: Deps): Promise<DeadLetter[]> =>
  (await deadOnes(deps)).map(({ letter }) => letter);

/** Has them tried again from the beginning: all of them, or one. How many. */
export const retryDeadLetters = async (
  deps: Deps & Use<'clock'>,
  only: string | null,
): Promise<number> => {
  let revivedOnes = 0;
  for (const { letter, revive } of await deadOnes(deps)) {
    if (only !== null && letter.id !== only) continue;
    if (await revive(deps.clock.now())) revivedOnes += 1;
  }
  return revivedOnes;
};
