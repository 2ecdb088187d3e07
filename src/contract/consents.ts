/**
 * The versions there are of every text that is consented to apart from the terms (MEM-6, MEM-13), the present one
 * first: a consent names the version it was given to, and one that was never written cannot be named. A new text
 * goes to the front, a former one stays.
 */
export const CONSENT_TEXTS = {
  'sensitive-data': ['2026-11'],
  guardian: ['2026-12', '2026-11'],
  publication: ['2026-12'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
export type ConsentText = keyof typeof CONSENT_TEXTS;
