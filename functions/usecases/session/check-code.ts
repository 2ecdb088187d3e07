import type { CodeProof, SmsPurpose } from '../../../src/contract/session';
import type { Ground } from '../../domain/ground';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';
import { networkCapped } from './guesser';

/** Six digits are guessed in no time, so their hash is keyed, and bound to phone and purpose. */
export const codeHash = (
  secrets: Pick<Secrets, 'blindIndex'>,
  phoneKey: string,
  purpose: SmsPurpose,
  code: string,
): string => secrets.blindIndex('code', `${phoneKey}:${purpose}:${code}`);

/** A code that was told rightly and not used up yet: a write that carries it uses it up. */
export type ProvedCode = Extract<Ground, { readonly is: 'code' }>;
type Judged = ProvedCode | 'used-up' | { readonly triesLeft: number };

/** Takes a try of the code of one challenge and judges it. */
const judge = async (
  { codes, secrets, clock, limits }: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  { phoneKey, purpose, proof }: Guess,
  challenge: string,
): Promise<Judged> => {
  const held = secrets.digest(challenge);
  const most = limits.code.wrongTries;
  const sent = await codes.takeTry(phoneKey, held, purpose, clock.now(), most);
  if (!sent) return 'used-up';
  if (sent.hash !== codeHash(secrets, phoneKey, purpose, proof.code))
    return sent.tries < most ? { triesLeft: most - sent.tries } : 'used-up';
  return { is: 'code', phoneKey, challenge: held, hash: sent.hash };
};

export interface Guess {
  readonly phoneKey: string;
  readonly purpose: SmsPurpose;
  readonly proof: CodeProof;
  readonly address: string;
}

/**
 * Judges a code (MEM-1): a try is taken before the code is looked at. Tries are those of the challenges, so that nobody else's count (MEM-9); without one only the
 * guesser's network is counted. Refuses CODE_WRONG with the tries left, TOO_MANY_REQUESTS, CODE_EXPIRED otherwise.
 */
export const proveCode = async (
  deps: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  guess: Guess,
): Promise<Result<ProvedCode>> => {
  const cap = deps.limits.code.guessesPerAddressAndHour;
  const capped = await networkCapped(deps, 'code', guess.address, cap);
  if (capped) return capped;
  let triesLeft = 0;
  for (const challenge of new Set(guess.proof.challenges)) {
    const judged = await judge(deps, guess, challenge);
    if (judged === 'used-up') continue;
    if ('is' in judged) return ok(judged);
    triesLeft = Math.max(triesLeft, judged.triesLeft);
  }
  return triesLeft > 0 ? refuse('CODE_WRONG', { triesLeft }) : refuse('CODE_EXPIRED');
};

/** Judges a code as `proveCode` does and uses it up at once: of two right ones at the same time one wins. */
export const checkCode = async (
  deps: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  guess: Guess,
): Promise<Result<null>> => {
  const proved = await proveCode(deps, guess);
  if (!proved.ok) return proved;
  const { phoneKey, challenge, hash } = proved.value;
  return (await deps.codes.consume(phoneKey, challenge, hash)) ? ok(null) : refuse('CODE_EXPIRED');
};
