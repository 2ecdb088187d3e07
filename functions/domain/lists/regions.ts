import type { Region } from '../../../src/contract/tournaments';
import type { Instant } from '../../../src/contract/words';
import { phaseOf, type Card } from './card';

const orderOf = ({ province, city, district }: Region): string => `${province} ${city} ${district}`;

/** Where the tournaments are that are not over, with how many of each phase: what a list may be narrowed to (PUB-1). */
export const regionsOf = (cards: readonly Card[], now: Instant): Region[] => {
  const regions = new Map<string, Region>();
  for (const card of cards) {
    const { province, city, district } = card;
    const none: Region = { province, city, district, upcoming: 0, open: 0, closed: 0 };
    const name = orderOf(none);
    const phase = phaseOf(card, now);
    if (phase === 'ended') continue;
    const known = regions.get(name) ?? none;
    regions.set(name, { ...known, [phase]: known[phase] + 1 });
  }
  return [...regions.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
};
