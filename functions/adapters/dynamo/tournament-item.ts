import type { Chapters, Rules, Tournament } from '../../domain/publishing/tournament';
import { tournamentKey, tournamentTextKey } from './keys';

type Item = Readonly<Record<string, unknown>>;

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
export const tournamentFromItem = (item: Item): Tournament => ({
  id: item.id as string,
  rules: JSON.parse(item.rules as string) as Rules,
  opensAt: item.opensAt as string,
  closesAt: item.closesAt as string,
  changeCutoffAt: item.changeCutoffAt as string,
  state: item.state as Tournament['state'],
  digest: item.digest as string,
});

/** TEXT: the chapters, read by the detail page alone. */
export const textItem = (tournamentId: string, chapters: Chapters) => ({
  ...tournamentTextKey(tournamentId),
  chapters: JSON.stringify(chapters),
});
export const chaptersFromItem = (item: Item): Chapters =>
  JSON.parse(item.chapters as string) as Chapters;
