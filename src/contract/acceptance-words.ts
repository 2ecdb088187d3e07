/** As what an entry stands in the lists of an event, in the order of ACC-3. */
export const ACCEPTED_AS = [
  'main',
  'special-exempt',
  'main-wild-card',
  'qualifying',
  'qualifying-wild-card',
  'alternate',
] as const;
export type AcceptedAs = (typeof ACCEPTED_AS)[number];

/** Draws that somebody may be let into by a decision (ACC-2). */
export const WILD_CARD_DRAWS = ['main', 'qualifying'] as const;
export type WildCardDraw = (typeof WILD_CARD_DRAWS)[number];

/** preliminary: before the screening is over; final: confirmed (ENT-18); move: after that. */
export const LIST_KINDS = ['preliminary', 'final', 'move'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** What brought a version about. */
export const LIST_CAUSES = ['closing', 'withdrawal', 'decision', 'confirmed', 'move'] as const;
export type ListCause = (typeof LIST_CAUSES)[number];
