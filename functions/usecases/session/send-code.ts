import type { Use } from '../use';
import type * as z from 'zod/mini';
import type { CodeSent, SmsPurpose } from '../../../src/contract/session';
import { addSeconds } from '../../domain/calendar/calendar';
import type { Ids, SmsTemplate } from '../../domain/ports';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { dayOf, hourOf, secondsLeft } from '../../domain/session/cap-window';
import { decideSend, outOfDate } from '../../domain/session/sms-code';
import { codeHash } from './check-code';
import { networkCapped, networkSubject } from './guesser';

/** 128 bits: nobody guesses whose code was asked for. */
const CHALLENGE_BYTES = 16;

/** A guardian's says what it consents to (MEM-6). */
const TEMPLATE = {
  login: 'code',
  password: 'code',
  'old-phone': 'code',
  'new-phone': 'code',
  'guardian-consent': 'guardian-consent',
} as const satisfies Record<SmsPurpose, SmsTemplate>;

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
 * nothing here looks. The code is good with the challenge of the answer alone, and those sent before stay good
 * for their time (MEM-9). Refuses TOO_MANY_REQUESTS (phone or address) and SMS_UNAVAILABLE, in which
 * case the sending does not count.
 */
export const sendCode = async (
  deps: Use<'clock' | 'codes' | 'ids' | 'limits' | 'secrets' | 'sms'>,
  input: { readonly phone: string; readonly purpose: SmsPurpose; readonly address: string },
): Promise<Result<z.infer<typeof CodeSent>>> => {
  const { codes, sms, secrets, ids, clock } = deps;
  const limits = deps.limits.code;
  const now = clock.now();
  const capped = await networkCapped(deps, 'send', input.address, limits.perAddressAndHour);
  if (capped) return capped;
  const phoneKey = secrets.blindIndex('phone', input.phone);
  const shared = await networkAtPhone(deps, phoneKey, input.address);
  if (shared) return shared;
  const kept = await codes.load(phoneKey);
  const sentAt = decideSend(kept.sentAt, now, limits);
  if (!sentAt.ok) return sentAt;

  const code = randomDigits(ids, limits.digits);
  const challenge = ids.random(CHALLENGE_BYTES);
  const held = secrets.digest(challenge);
  const written = await codes.keepSent(
    phoneKey,
    kept.version,
    sentAt.value,
    held,
    {
      purpose: input.purpose,
      hash: codeHash(secrets, phoneKey, input.purpose, code),
      expiresAt: addSeconds(now, limits.validSeconds),
      tries: 0,
    },
    outOfDate(kept, now),
  );
  // somebody else has just sent one: the minute until the next runs from now
  if (!written)
    return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: limits.resendAfterSeconds });
  const sent = await sms.send(input.phone, TEMPLATE[input.purpose], [
    code,
    String(limits.validSeconds / 60),
  ]);
  if (!sent.ok) {
    await codes.forgetSent(phoneKey, held, now);
    return sent;
  }
  return ok({ challenge, resendAfterSeconds: limits.resendAfterSeconds });
};

/** MEM-9: one network never takes all the codes a phone may get in an hour or a day. */
const networkAtPhone = async (
  { codes, secrets, clock, limits }: Use<'clock' | 'codes' | 'limits' | 'secrets'>,
  phoneKey: string,
  address: string,
): Promise<Refusal | null> => {
  const now = clock.now();
  const subject = networkSubject(secrets, 'send', address, phoneKey);
  const { hour: perHour, day: perDay } = limits.code.perAddressAndPhone;
  for (const [window, cap] of [
    [hourOf(now), perHour],
    [dayOf(now), perDay],
  ] as const)
    if (!(await codes.countWithin(`${subject}|${window.seconds}`, window, cap)))
      return refuse('TOO_MANY_REQUESTS', { retryAfterSeconds: secondsLeft(window, now) });
  return null;
};
