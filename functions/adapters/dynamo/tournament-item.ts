import type { Chapters, Tournament } from '../../domain/publishing/tournament';
import { itemOf, json, text } from './item';
import { tournamentKey, tournamentTextKey } from './keys';

/**
 * META: what every command on a tournament reads. The rules travel as one JSON string: a nested map
 * of several hundred attributes costs more to unmarshal on each entry than everything else together.
 */
export const tournamentItem = ({ rules, ...rest }: Tournament) => ({
  ...tournamentKey(rest.id),
  ...rest,
  rules: JSON.stringify(rules),
});

/** The tournament of a META item. */
export const tournamentFromItem = itemOf<Tournament>({
  id: text,
  rules: json,
  opensAt: text,
  closesAt: text,
  changeCutoffAt: text,
  state: text,
  digest: text,
});

/** TEXT: the chapters, read by the detail page alone. */
export const textItem = (tournamentId: string, chapters: Chapters) => ({
  ...tournamentTextKey(tournamentId),
  chapters: JSON.stringify(chapters),
});
export const textFromItem = itemOf<{ readonly chapters: Chapters }>({ chapters: json });
