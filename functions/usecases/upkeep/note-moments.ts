import type { Use } from '../use';
import type { StoredCard } from '../../domain/lists/tournament-store';
import { momentNews, momentsDue } from '../../domain/telling/news';

/** Makes news of the moments of a tournament that have come, each once (TEL-7, TEL-8). */
export const noteMoments = async (
  { news, clock }: Use<'clock' | 'news'>,
  { card, told }: StoredCard,
  settled: boolean,
): Promise<void> => {
  const now = clock.now();
  const { id, opensAt, closesAt } = card;
  for (const moment of momentsDue({ opensAt, closesAt, settled }, now))
    if (!told.has(moment)) await news.putMoment(momentNews(id, moment, now));
};
