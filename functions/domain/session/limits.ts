import { PASSWORD, SMS_CODE } from '../../../src/contract/limits';

export interface SessionLimits {
  readonly code: {
    readonly digits: number;
    readonly validSeconds: number;
    readonly resendAfterSeconds: number;
    readonly perHour: number;
    readonly perDay: number;
    readonly perAddressAndHour: number;
    /** what one network may take of a phone's codes */
    readonly perAddressAndPhone: { readonly hour: number; readonly day: number };
    readonly guessesPerAddressAndHour: number;
    readonly wrongTries: number;
  };
  readonly password: {
    readonly minLength: number;
    readonly wrongTries: number;
    readonly lockSeconds: number;
    readonly perAddressAndHour: number;
    /** wrong ones at a phone from devices that are not known, whatever their networks */
    readonly unknownPerDay: number;
  };
  readonly session: { readonly validDays: number; readonly perMember: number };
}

/**
 * MEM-1. The numbers of codes are ours; 90 days is this product's session.
 * (decided) 60 codes an hour per address: a school or a mobile carrier stands behind one address;
 * five wrong passwords lock the password (not the code) for 15 minutes for the device or the network they come
 * from, and 120 passwords and 300 codes an hour come from one address, so that nobody tries one password on
 * every phone; 20 devices at once. MEM-9: a network takes at most three of a phone's five codes an hour and six
 * of its ten a day; a hundred passwords a day are judged of devices that never logged in to it.
 */
export const sessionLimits = {
  code: {
    digits: SMS_CODE.digits,
    validSeconds: SMS_CODE.validMinutes * 60,
    resendAfterSeconds: SMS_CODE.resendAfterSeconds,
    perHour: 5,
    perDay: 10,
    perAddressAndHour: 60,
    perAddressAndPhone: { hour: 3, day: 6 },
    guessesPerAddressAndHour: 300,
    wrongTries: 5,
  },
  password: {
    minLength: PASSWORD.least,
    wrongTries: 5,
    lockSeconds: 900,
    perAddressAndHour: 120,
    unknownPerDay: 100,
  },
  session: { validDays: 90, perMember: 20 },
} as const satisfies SessionLimits;
