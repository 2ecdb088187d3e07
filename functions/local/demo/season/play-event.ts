import type { Event } from '../../../../src/contract/regulation';
import { entryKindOf } from '../../../../src/contract/words';
import type { ResultLine } from '../../../domain/points/award-points';
import type { Athlete } from './athletes';
import { chanceOf } from './chance';
import { fieldOf, pairsOf, seeded, singlesOf, teamsOf } from './entrants';
import { playKnockOut, type Finish } from './knock-out';
import type { Side } from './entrants';

/** A line of the results as its referee writes it: people, place, whole matches. */
export interface PlayedLine extends ResultLine {
  readonly athletes: readonly Athlete[];
}

const TEAM_NAMES = ['流光', '逐风', '青峦', '听潮', '星河', '长空', '溪山', '北辰'] as const;
const TEAM_SIZE = 4;
/** S1's table knows every place down to the eighth: play-offs decide them (DRW-5). */
const PLAYED_OFF = 8;

const playOff = (finishes: readonly Finish<Side>[]): Finish<Side>[] => {
  const ordered = [...finishes].sort(
    (one, other) => one.place - other.place || other.side.strength - one.side.strength,
  );
  return ordered.map((finish, at) => {
    const decided = finish.place > 2 && finish.place <= PLAYED_OFF && !finish.noShow;
    return decided
      ? {
          ...finish,
          place: at + 1,
          wholeMatches: finish.wholeMatches + (finish.place === 3 ? 1 : 2),
        }
      : finish;
  });
};

/** Of a team all but the last play each tie: singles, singles, and the doubles who are left (RRB-5). */
const teamLines = ({ side, place, wholeMatches, noShow }: Finish<Side>, team: string) =>
  side.members.map((athlete, at): PlayedLine => ({
    athletes: [athlete],
    team,
    place,
    wholeMatches: at === TEAM_SIZE - 1 && wholeMatches < 2 ? 0 : wholeMatches,
    noShow,
  }));

/**
 * Plays an event out. `size` is how many come to the singles of the group, or how many teams; pairs are made
 * of the field of the singles.
 */
export const playEvent = (
  { id, discipline, group }: Event,
  athletes: readonly Athlete[],
  about: {
    readonly seed: string;
    readonly tournamentId: string;
    readonly year: number;
    readonly size: number;
    readonly placesToEight: boolean;
  },
): PlayedLine[] => {
  const { seed, tournamentId, year, size, placesToEight } = about;
  const kind = entryKindOf(discipline);
  const sex = discipline.startsWith('M') ? 'M' : discipline.startsWith('W') ? 'F' : null;
  const key = `${seed}|${tournamentId}|${group.id}|${sex ?? 'O'}`;
  const limit = Number(group.rankingList?.slice(1));
  const field = fieldOf(athletes, {
    ...{ key, limit, sex, year },
    size: kind === 'team' ? size * TEAM_SIZE : size,
  });
  const sides = { singles: singlesOf, pair: pairsOf, team: teamsOf };
  const made =
    kind === 'singles' ? sides.singles(field, year) : sides[kind](field, `${key}|${kind}`, year);
  const ended = playKnockOut(seeded(made, `${key}|${kind}`), chanceOf(key, id, 'play'));
  const finishes = (placesToEight ? playOff(ended) : ended).sort(
    (one, other) => one.place - other.place,
  );
  if (kind === 'team')
    return finishes.flatMap((finish, at) => teamLines(finish, `${TEAM_NAMES[at] ?? '同心'}队`));
  return finishes.map(({ side, place, wholeMatches, noShow }) => ({
    ...{ place, wholeMatches, noShow, team: null },
    athletes: side.members,
  }));
};
