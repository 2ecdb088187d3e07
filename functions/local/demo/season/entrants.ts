import type { Sex } from '../../../../src/contract/words';
import { naturalGroupOf, strengthIn, type Athlete } from './athletes';
import { chanceOf, shuffled } from './chance';

/** Athletes who stand in the draw together; the strength is theirs together. */
export interface Side {
  readonly members: readonly Athlete[];
  readonly strength: number;
}

/** One in so many of the group below, of those who are good, plays up (ENT-12). */
const PLAYS_UP = 0.22;
const GOOD = 0.6;
const IN_DOUBLES = 0.7;
const TEAM_SIZE = 4;

/**
 * Who comes to the singles of a group: those of its age first, some of the group below; the keener the
 * likelier. `null` takes both sexes.
 */
export const fieldOf = (
  athletes: readonly Athlete[],
  {
    key,
    limit,
    sex,
    year,
    size,
  }: {
    readonly key: string;
    readonly limit: number;
    readonly sex: Sex | null;
    readonly year: number;
    readonly size: number;
  },
): Athlete[] =>
  athletes
    .filter(({ person }) => sex === null || person.sex === sex)
    .flatMap((athlete) => {
      const natural = naturalGroupOf(athlete, year);
      const good = natural === limit - 2 && athlete.talent > GOOD;
      if (natural !== limit && !good) return [];
      const chance = chanceOf(key, athlete.person.phone);
      if (good && chance() >= PLAYS_UP) return [];
      return [{ athlete, order: chance() ** (1 / athlete.keen) }];
    })
    .sort((one, other) => other.order - one.order)
    .slice(0, size)
    .map(({ athlete }) => athlete);

const sideOf = (members: readonly Athlete[], year: number): Side => ({
  members,
  strength:
    members.reduce((sum, athlete) => sum + strengthIn(athlete, year), 0) /
    Math.max(1, members.length),
});

/** Best first: the order of the seeds; whoever is not seeded stands by lot (DRW-1). */
export const seeded = (sides: readonly Side[], key: string): Side[] => {
  const ordered = [...sides].sort((one, other) => other.strength - one.strength);
  const seeds = Math.max(2, 2 ** Math.floor(Math.log2(Math.max(2, sides.length / 4))));
  return [...ordered.slice(0, seeds), ...shuffled(ordered.slice(seeds), chanceOf(key, 'lot'))];
};

export const singlesOf = (field: readonly Athlete[], year: number): Side[] =>
  field.map((athlete) => sideOf([athlete], year));

/** Most of the field pair up as it happens, sixteen pairs at most. */
export const pairsOf = (field: readonly Athlete[], key: string, year: number): Side[] => {
  const chance = chanceOf(key, 'pairs');
  const willing = shuffled(field, chance).slice(0, Math.floor(field.length * IN_DOUBLES));
  return Array.from({ length: Math.min(16, Math.floor(willing.length / 2)) }, (_, pair) =>
    sideOf(willing.slice(2 * pair, 2 * pair + 2), year),
  );
};

/** So many teams of four, each as strong as its people together. */
export const teamsOf = (field: readonly Athlete[], key: string, year: number): Side[] => {
  const mixed = shuffled(field, chanceOf(key, 'teams'));
  return Array.from({ length: Math.floor(mixed.length / TEAM_SIZE) }, (_, team) =>
    sideOf(mixed.slice(TEAM_SIZE * team, TEAM_SIZE * (team + 1)), year),
  );
};
