import { epochSeconds } from '../../domain/calendar/calendar';
import type { Ids, Secrets } from '../../domain/ports';
import { refuse, type Refusal } from '../../domain/result';
import type { Use } from '../use';
import { networkSubject } from './guesser';

const DAY = 86_400;

const markOf = (secrets: Pick<Secrets, 'blindIndex'>, phoneKey: string, nonce: string): string =>
  secrets.blindIndex('device', `${phoneKey}|${nonce}`);

/** MEM-9: a word for a device that has logged in to a phone; nothing is kept of it here. */
export const knownDeviceOf = (
  { secrets, ids }: { readonly secrets: Pick<Secrets, 'blindIndex'>; readonly ids: Ids },
  phoneKey: string,
): string => {
  const nonce = ids.random(9);
  return `${nonce}.${markOf(secrets, phoneKey, nonce)}`;
};

/** The device's own part of a word that is ours and of this phone; null: the device is not known. */
const nonceOf = (
  secrets: Pick<Secrets, 'blindIndex'>,
  phoneKey: string,
  word: string | undefined,
): string | null => {
  const [nonce = '', mark] = (word ?? '').split('.');
  return mark === markOf(secrets, phoneKey, nonce) ? nonce : null;
};

interface Guesser {
  readonly phoneKey: string;
  readonly address: string;
  readonly knownDevice: string | undefined;
}

/** What wrong passwords are counted by: the known device, else the network at this phone. */
const subjectOf = (secrets: Pick<Secrets, 'blindIndex'>, guesser: Guesser) => {
  const nonce = nonceOf(secrets, guesser.phoneKey, guesser.knownDevice);
  return nonce === null
    ? {
        known: false,
        subject: networkSubject(secrets, 'password', guesser.address, guesser.phoneKey),
      }
    : { known: true, subject: secrets.blindIndex('device', `tries|${guesser.phoneKey}|${nonce}`) };
};

/**
 * Takes a try of a password before it is judged (MEM-9): a known device's of its own, anybody else's of their
 * network's at this phone and of the few that all strangers have in a day. Refuses PASSWORD_LOCKED.
 */
export const takePasswordTry = async (
  { tries, secrets, clock, limits }: Use<'clock' | 'limits' | 'secrets' | 'tries'>,
  guesser: Guesser,
): Promise<Refusal | null> => {
  const { wrongTries, lockSeconds, unknownPerDay } = limits.password;
  const now = epochSeconds(clock.now());
  const { known, subject } = subjectOf(secrets, guesser);
  const locked =
    (await tries.take(subject, now, wrongTries, lockSeconds)) ??
    (known ? null : await tries.take(guesser.phoneKey, now, unknownPerDay, DAY));
  return locked && refuse('PASSWORD_LOCKED', locked);
};

/** The right password came: this guesser's tries begin anew. */
export const passwordWasRight = (
  { tries, secrets }: Use<'secrets' | 'tries'>,
  guesser: Guesser,
): Promise<void> => tries.clear(subjectOf(secrets, guesser).subject);

/** A new password by code: what was tried at the old one counts no longer. */
export const forgetTries = async (
  { tries, secrets }: Use<'secrets' | 'tries'>,
  phoneKey: string,
  address: string,
): Promise<void> => {
  await tries.clear(phoneKey);
  await tries.clear(networkSubject(secrets, 'password', address, phoneKey));
};
