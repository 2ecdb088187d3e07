import type { Secrets } from '../../domain/ports';
import { refuse, type Refusal } from '../../domain/result';
import { hourOf, secondsLeft } from '../../domain/session/cap-window';
import { networkOf } from '../../domain/session/network';
import type { Use } from '../use';

/** What a network of addresses does, each counted apart; the address itself is not kept. */
type Doing = 'send' | 'code' | 'password' | 'profile';

/** What is counted of a network (MEM-9), or of a network at one phone. */
export const networkSubject = (
  secrets: Pick<Secrets, 'blindIndex'>,
  doing: Doing,
  address: string,
  phoneKey = '',
): string => secrets.blindIndex('address', `${doing}|${networkOf(address)}|${phoneKey}`);

/** Counts one more thing that a network does in this hour. Refuses TOO_MANY_REQUESTS above `cap`. */
export const networkCapped = async (
  { codes, secrets, clock }: Use<'clock' | 'codes' | 'secrets'>,
  doing: Doing,
  address: string,
  cap: number,
): Promise<Refusal | null> => {
  const now = clock.now();
  const hour = hourOf(now);
  if (await codes.countWithin(networkSubject(secrets, doing, address), hour, cap)) return null;
  return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(hour, now) });
};
