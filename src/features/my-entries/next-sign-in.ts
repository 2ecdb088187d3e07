import type { MyEntry } from '../../contract/entries';
import type { Instant } from '../../contract/words';

/** The first time to sign in that is not over (SGN-2); null: there is none, or nobody of the account is in. */
export const nextSignIn = (
  signIn: MyEntry['signIn'],
  now: Instant,
): MyEntry['signIn'][number] | null => signIn.find(({ until }) => now < until) ?? null;
