import { PASSWORD, SMS_CODE } from '../../../src/contract/limits';

export interface SessionLimits {
  readonly code: {
    readonly digits: number;
    readonly validSeconds: number;
    readonly resendAfterSeconds: number;
    readonly perHour: number;
    readonly perDay: number;
    readonly perAddressAndHour: number;
    readonly wrongTries: number;
  };
  readonly password: {
    readonly minLength: number;
    readonly wrongTries: number;
    readonly lockSeconds: number;
    readonly perAddressAndHour: number;
  };
  readonly session: { readonly validDays: number; readonly perMember: number };
}

/**
 * MEM-1. The numbers of codes are ours; 90 days is this product's session.
 * (decided) 60 codes an hour per address: a school or a mobile carrier stands behind one address;
 * five wrong passwords lock the password (not the code) for 15 minutes, and 120 passwords an hour come
 * from one address, so that nobody tries one password on every phone; 20 devices at once.
 */
export const sessionLimits = {
  code: {
    digits: SMS_CODE.digits,
    validSeconds: SMS_CODE.validMinutes * 60,
    resendAfterSeconds: SMS_CODE.resendAfterSeconds,
    perHour: 5,
    perDay: 10,
    perAddressAndHour: 60,
    wrongTries: 5,
  },
  password: { minLength: PASSWORD.least, wrongTries: 5, lockSeconds: 900, perAddressAndHour: 120 },
  session: { validDays: 90, perMember: 20 },
} as const satisfies SessionLimits;
