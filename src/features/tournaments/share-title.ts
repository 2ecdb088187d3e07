import type { TournamentDetail } from '../../contract/tournaments';
import { cityText, datesText } from './card-view';

/** What a shared card or link of a tournament says: which, when, where. */
export const shareTitleOf = ({
  regulation: { name, firstDay, lastDay, place },
  now,
}: Pick<TournamentDetail, 'now' | 'regulation'>): string =>
  [name, datesText(firstDay, lastDay, now), cityText(place.province, place.city)].join(' · ');
