import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { CodeSent, SmsPurpose } from '../../../src/contract/session';
import { addSeconds } from '../../domain/calendar/calendar';
import type { Ids, Secrets } from '../../domain/ports';
import { ok, refuse, type Result } from '../../domain/result';
import { hourOf, secondsLeft } from '../../domain/session/cap-window';
import { decideSend } from '../../domain/session/sms-code';
import { codeHash } from './check-code';

/** Evenly distributed digits: 48 random bits make the bias of the remainder less than one in 10^8. */
const randomDigits = (ids: Ids, digits: number): string =>
  (BigInt(`0x${hexOf(ids.random(6))}`) % 10n ** BigInt(digits)).toString().padStart(digits, '0');

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const hexOf = (base64url: string): string =>
  [...base64url]
    .reduce((number, sign) => number * 64n + BigInt(ALPHABET.indexOf(sign)), 0n)
    .toString(16);

/**
 * Sends a code to a phone (MEM-1). The answer is the same whether or not the phone has an account:
 * nothing here looks. Refuses TOO_MANY_REQUESTS (phone or address) and SMS_UNAVAILABLE, in which
 * case the sending does not count.
 */
export const sendCode = async (
  {
    codes,
    sms,
    secrets,
    ids,
    clock,
    limits: { code: limits },
  }: Use<'clock' | 'codes' | 'ids' | 'limits' | 'secrets' | 'sms'>,
  input: { readonly phone: string; readonly purpose: SmsPurpose; readonly address: string },
): Promise<Result<z.infer<typeof CodeSent>>> => {
  const now = clock.now();
  const hour = hourOf(now);
  const address = addressSubject(secrets, 'code', input.address);
  if (!(await codes.countWithin(address, hour, limits.perAddressAndHour))) {
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(hour, now) });
  }
  const personKey = secrets.blindIndex('phone', input.phone);
  const kept = await codes.load(personKey);
  const sentAt = decideSend(kept.sentAt, now, limits);
  if (!sentAt.ok) return sentAt;

  const code = randomDigits(ids, limits.digits);
  const hash = codeHash(secrets, personKey, input.purpose, code);
  const written = await codes.keepSent(personKey, kept.version, sentAt.value, input.purpose, {
    hash,
    expiresAt: addSeconds(now, limits.validSeconds),
    tries: 0,
  });
  // somebody else has just sent one: the minute until the next runs from now
  if (!written)
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: limits.resendAfterSeconds });
  const sent = await sms.send(input.phone, 'code', [code, String(limits.validSeconds / 60)]);
  if (!sent.ok) {
    await codes.forgetSent(personKey, input.purpose, hash, now);
    return sent;
  }
  return ok({ resendAfterSeconds: limits.resendAfterSeconds });
};

/** What is counted of an address: one purpose apart from the other, the address itself not kept. */
export const addressSubject = (
  secrets: Pick<Secrets, 'blindIndex'>,
  purpose: 'code' | 'password',
  address: string,
): string => secrets.blindIndex('address', `${purpose}|${networkOf(address)}`);

/** An IPv6 customer has a whole /64 of addresses: they count as one. */
const networkOf = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
