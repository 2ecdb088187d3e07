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

/** So many tournaments take entries at a time, and their rules are some kilobytes each. */
const KEPT = 50;
const kept = new Map<string, Tournament['rules']>();

/** Rules as they were read before, where they are the same to the letter: everybody in a rush asks for the same. */
const rules = (value: unknown): Tournament['rules'] => {
  const written = text(value);
  const known = kept.get(written);
  if (known) return known;
  const read = json<Tournament['rules']>(written);
  if (kept.size === KEPT) kept.clear();
  kept.set(written, read);
  return read;
};

/** The tournament of a META item. */
export const tournamentFromItem = itemOf<Tournament>({
  id: text,
  rules,
  opensAt: text,
  closesAt: text,
  state: text,
  digest: text,
});

/** TEXT: the chapters, read by the detail page alone. */
export const textItem = (tournamentId: string, chapters: Chapters) => ({
  ...tournamentTextKey(tournamentId),
  chapters: JSON.stringify(chapters),
});
export const textFromItem = itemOf<{ readonly chapters: Chapters }>({ chapters: json });
