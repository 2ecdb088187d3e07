import type { WildCardDraw } from '../../../src/contract/acceptance-words';
import { ok, refuse, type Result } from '../result';
import type { Acceptance, QualifyingHeld, WildCard } from './acceptance';
import type { AcceptanceRule } from './acceptance-rule';
import type { Lists } from './listed';

const IN_DRAW: Readonly<Record<WildCardDraw, readonly string[]>> = {
  // who is in the main draw needs no card for the qualifying either
  qualifying: ['main', 'special-exempt', 'main-wild-card', 'qualifying'],
  main: ['main', 'special-exempt'],
};

const mostOf = (rule: AcceptanceRule, draw: WildCardDraw): number | null =>
  draw === 'main' ? rule.wildCards : (rule.qualifying?.wildCards ?? null);

/**
 * A wild card is given (ACC-2), to be in the next version. Refuses ALREADY_ACCEPTED for who is in anyway or has one,
 * WILD_CARDS_GIVEN, QUALIFYING_NONE.
 */
export const withWildCard = (
  rule: AcceptanceRule,
  acceptance: Acceptance,
  lists: Lists,
  card: WildCard,
): Result<Acceptance> => {
  const most = mostOf(rule, card.draw);
  if (most === null) return refuse('QUALIFYING_NONE');
  const stands = lists.all.find(({ entry }) => entry === card.entry);
  const has = acceptance.wildCards.some(({ entry }) => entry === card.entry);
  if (has || (stands && IN_DRAW[card.draw].includes(stands.as))) return refuse('ALREADY_ACCEPTED');
  const given = acceptance.wildCards.filter(({ draw }) => draw === card.draw);
  if (given.length >= most) return refuse('WILD_CARDS_GIVEN', { limit: most });
  return ok({ ...acceptance, wildCards: [...acceptance.wildCards, card] });
};

/** A wild card is taken back. Refuses WILD_CARD_NOT_FOUND. */
export const withoutWildCard = (acceptance: Acceptance, entry: string): Result<Acceptance> => {
  const wildCards = acceptance.wildCards.filter((card) => card.entry !== entry);
  return wildCards.length === acceptance.wildCards.length
    ? refuse('WILD_CARD_NOT_FOUND')
    : ok({ ...acceptance, wildCards });
};

/** Whether qualifying is held, and for how many places (ACC-2). Refuses QUALIFYING_NONE, QUALIFIERS_OVER. */
export const withQualifying = (
  rule: AcceptanceRule,
  acceptance: Acceptance,
  qualifying: QualifyingHeld,
): Result<Acceptance> => {
  if (qualifying.held && rule.qualifying === null) return refuse('QUALIFYING_NONE');
  const limit = qualifying.held ? (rule.qualifying?.maxQualifiers ?? 0) : 0;
  if (qualifying.qualifiers > limit) return refuse('QUALIFIERS_OVER', { limit });
  return ok({ ...acceptance, qualifying });
};

/** Who has signed in for qualifying (ACC-4), or has not after all. */
export const withSignIn = (acceptance: Acceptance, entry: string, is: boolean): Acceptance => {
  const others = acceptance.signedIn.filter((one) => one !== entry);
  return { ...acceptance, signedIn: is ? [...others, entry] : others };
};
