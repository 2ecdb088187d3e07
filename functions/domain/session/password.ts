import { ok, refuse, type Result } from '../result';
import { isCommon } from './common-passwords';
import type { SessionLimits } from './limits';

/**
 * MEM-1: at least eight characters with letters and digits, and not the phone number in it. Refuses PASSWORD_WEAK,
 * and PASSWORD_COMMON for what everybody tries first.
 */
export const acceptPassword = (
  password: string,
  phone: string,
  limits: SessionLimits['password'],
): Result<string> => {
  const strong =
    password.length >= limits.minLength &&
    /[A-Za-z]/.test(password) &&
    /\d/.test(password) &&
    !password.includes(phone);
  if (!strong) return refuse('PASSWORD_WEAK', { min: limits.minLength });
  return isCommon(password) ? refuse('PASSWORD_COMMON') : ok(password);
};

/** Slow, salted hashes of passwords. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** `hash` null: takes as long as a real comparison, so that the time tells nothing, and fails. */
  matches(password: string, hash: string | null): Promise<boolean>;
}

/** Wrong passwords, counted before they are judged: `subject` is who guesses, or a phone at which strangers do. */
export interface PasswordTries {
  /**
   * Takes one of `limit` tries in a window that starts with the first of them.
   * Answers null, or the seconds until the window ends.
   */
  take(
    subject: string,
    nowSeconds: number,
    limit: number,
    windowSeconds: number,
  ): Promise<{ retryAfterSeconds: number } | null>;
  /** The right password came: start counting anew. */
  clear(subject: string): Promise<void>;
}
