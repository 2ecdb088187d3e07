/** Numbers that people are told in sentences and that are judged by schemas and rules: each stands here once. */

/** Fewest and most of something. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** RES-3: lines of one results file, and characters of one of its cells. */
export const RESULT_ROWS = 700;
export const RESULT_CELL = 60;

/** Characters of what people write. */
export const LENGTHS = {
  realName: { least: 2, most: 30 },
  unitName: { least: 2, most: 40 },
  teamName: { least: 2, most: 30 },
  /** why the association or a chief referee does something (RNK-7, RNK-9, PTS-8) */
  reason: { least: 4, most: 200 },
  /** RNK-11 */
  objection: { least: 10, most: 300 },
  answer: { least: 4, most: 300 },
  /** RES-3: why somebody is let in on site */
  onSiteReason: { least: 2, most: RESULT_CELL },
  memberId: { least: 8, most: 40 },
} as const satisfies Record<string, Span>;

/** RNK-7: whole points of one deduction. */
export const DEDUCTION_POINTS = { least: 1, most: 100_000 } as const satisfies Span;
export const PHONE_DIGITS = 11;
/** MEM-1 */
export const SMS_CODE = { digits: 6, validMinutes: 5, resendAfterSeconds: 60 } as const;
export const PASSWORD = { least: 8, most: 72 } as const satisfies Span;
/** MEM-6: a guardian consents for whoever is younger. */
export const GUARDIAN_CONSENT_UNDER = 14;

/** MEM-1: for how many children an account acts. */
export const WARDS = 8;
/** MEM-1: whoever is as old as this registers for themselves. */
export const ADULT = 18;

export const MEGABYTE = 1024 * 1024;
/** MEM-2 */
export const PORTRAIT_BYTES = 2 * MEGABYTE;
/** Digits of a whole number in a file that is audited. */
export const AUDITED_DIGITS = 9;
