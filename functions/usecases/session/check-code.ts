import type { Use } from '../use';
import type { SmsPurpose } from '../../../src/contract/session';
import type { Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';

/** Six digits are guessed in no time, so their hash is keyed, and bound to phone and purpose. */
export const codeHash = (
  secrets: Pick<Secrets, 'blindIndex'>,
  personKey: string,
  purpose: SmsPurpose,
  code: string,
): string => secrets.blindIndex('code', `${personKey}:${purpose}:${code}`);

/**
 * Judges a code and uses it up (MEM-1): a try is taken before the code is looked at, and of two
 * right ones at once one wins. Refuses CODE_WRONG with the tries left, CODE_EXPIRED otherwise.
 */
export const checkCode = async (
  { codes, secrets, clock, limits }: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  personKey: string,
  purpose: SmsPurpose,
  code: string,
): Promise<Result<null>> => {
  const most = limits.code.wrongTries;
  const sent = await codes.takeTry(personKey, purpose, clock.now(), most);
  if (!sent) return refuse('CODE_EXPIRED');
  if (sent.hash !== codeHash(secrets, personKey, purpose, code))
    return sent.tries < most
      ? refuse('CODE_WRONG', { triesLeft: most - sent.tries })
      : refuse('CODE_EXPIRED');
  return (await codes.consume(personKey, purpose, sent.hash)) ? ok(null) : refuse('CODE_EXPIRED');
};
