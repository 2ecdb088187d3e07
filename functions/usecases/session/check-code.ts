import type { CodeProof, SmsPurpose } from '../../../src/contract/session';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';
import { networkCapped } from './guesser';

/** Six digits are guessed in no time, so their hash is keyed, and bound to phone and purpose. */
export const codeHash = (
  secrets: Pick<Secrets, 'blindIndex'>,
  personKey: string,
  purpose: SmsPurpose,
  code: string,
): string => secrets.blindIndex('code', `${personKey}:${purpose}:${code}`);

/**
 * Judges a code and uses it up (MEM-1): a try is taken before the code is looked at, and of two right ones at
 * once one wins. Tries are those of the challenge, so that nobody else's count (MEM-9); without it only the
 * guesser's network is counted. Refuses CODE_WRONG with the tries left, TOO_MANY_REQUESTS, CODE_EXPIRED otherwise.
 */
export const checkCode = async (
  deps: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  guess: {
    readonly personKey: string;
    readonly purpose: SmsPurpose;
    readonly proof: CodeProof;
    readonly address: string;
  },
): Promise<Result<null>> => {
  const { codes, secrets, clock, limits } = deps;
  const { personKey, purpose, proof, address } = guess;
  const { wrongTries: most, guessesPerAddressAndHour } = limits.code;
  const capped = await networkCapped(deps, 'code', address, guessesPerAddressAndHour);
  if (capped) return capped;
  const challenge = secrets.digest(proof.challenge);
  const sent = await codes.takeTry(personKey, challenge, purpose, clock.now(), most);
  if (!sent) return refuse('CODE_EXPIRED');
  if (sent.hash !== codeHash(secrets, personKey, purpose, proof.code))
    return sent.tries < most
      ? refuse('CODE_WRONG', { triesLeft: most - sent.tries })
      : refuse('CODE_EXPIRED');
  return (await codes.consume(personKey, challenge, sent.hash)) ? ok(null) : refuse('CODE_EXPIRED');
};
