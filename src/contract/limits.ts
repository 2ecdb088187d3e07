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
  /** MEM-11, counted in characters, whatever Unicode needs for them */
  realName: { least: 1, most: 60 },
  unitName: { least: 2, most: 40 },
  teamName: { least: 2, most: 30 },
  /** why the association or a chief referee does something (RNK-7, RNK-9, PTS-8) */
  reason: { least: 4, most: 200 },
  /** RNK-11 */
  objection: { least: 10, most: 300 },
  answer: { least: 4, most: 300 },
  /** RES-3: why somebody is let in on site */
  onSiteReason: { least: 2, most: RESULT_CELL },
  /** PUB-13 */
  noticeTitle: { least: 2, most: 60 },
  noticeText: { least: 2, most: 4000 },
  memberId: { least: 8, most: 40 },
} as const satisfies Record<string, Span>;

/** PUB-13: notices of one tournament. */
export const NOTICES = 200;

/** RNK-7: whole points of one deduction. */
export const DEDUCTION_POINTS = { least: 1, most: 100_000 } as const satisfies Span;
/** Units of text (UTF-16) that so many characters have at most. */
export const unitsOf = (characters: number): number => 2 * characters;
/** Characters as people count them, not units: those of CJK Extension B count once (MEM-11). */
export const charactersIn = (text: string): number => [...text].length;
export const PHONE_DIGITS = 11;
/** ENT-5, ENT-8: numbers of one request. */
export const INVITED_AT_ONCE = 40;
/** ENT-24: earlier partners of one request, each of whom it reads with an entry they had in common. */
export const EARLIER_AT_ONCE = 20;
/** MEM-1 */
export const SMS_CODE = { digits: 6, validMinutes: 5, resendAfterSeconds: 60 } as const;
export const PASSWORD = { least: 8, most: 72 } as const satisfies Span;
/** MEM-6: a guardian consents for whoever is younger. */
export const GUARDIAN_CONSENT_UNDER = 14;

/** MEM-2: whoever is older is not asked for a school grade, which concerns athletes of school age alone. */
export const GRADE_ASKED_UNDER = 20;

/** MEM-1, MEM-8: who acts for a child, and for how many children an account acts. */
export const GUARDIANS = 2;
export const WARDS = 8;
/** MEM-8: a member of this age acts for themselves. */
export const ADULT = 18;
/** MEM-2: minutes for which a reviewer has what they have claimed. */
export const REVIEW_MINUTES = 15;
/** MEM-8: days in which an invited guardian answers. */
export const GUARDIAN_INVITATION_DAYS = 7;
/** MEM-10: days without use after which a log-in is asked a document. */
export const UNUSED_DAYS = 180;
/** MEM-10: wrong answers, until the account is used again: its owner or a review opens it. */
export const DOCUMENT_TRIES = 3;

export const MEGABYTE = 1024 * 1024;
/** MEM-2 */
export const PORTRAIT_BYTES = 2 * MEGABYTE;
/** MEM-2: of the shorter side at least, and of the whole picture at most. */
export const PORTRAIT_PIXELS = { leastSide: 200, most: 3_000_000 } as const;
/** ENT-16: one file that is handed in with an entry. */
export const FILE_BYTES = 10 * MEGABYTE;
/** Digits of a whole number in a file that is audited. */
export const AUDITED_DIGITS = 9;

/** TEL-3: how long a message is kept, and up to how many unread ones are counted. */
export const INBOX = { keptDays: 180, counted: 100 } as const;
/** TEL-4: from this hour of China to the other one nobody's phone rings for what can wait. */
export const QUIET_HOURS = { from: 22, until: 8 } as const;

/** Lines of one file that the desk gives of a list that has no end. */
export const EXPORT_ROWS = 2000;
