import { knockOutOf } from '../../../src/contract/regulation';
import { foldTyped } from '../../../src/contract/folding';
import { entryKindOf } from '../../../src/contract/words';
import type { CheckedEvent } from './check-people';
import { fullPlace } from './check-places';
import { finalUnplayed } from './check-rounds';
import { countsIn, mostMatches } from './ranked-event';
import type { ReadLine } from './read-rows';
import type { Complain } from './result-faults';
import { sidesOf } from './sides';

/** PTS-4: matches played to their end, in a format that counts, no more than there were opponents. */
const checkMatches = (
  { event, ranked }: CheckedEvent,
  format: string,
  lines: readonly ReadLine[],
  complain: Complain,
): void => {
  const most = mostMatches(event);
  const counts = countsIn(ranked, format);
  for (const { line, wholeMatches, noShow, place, team } of lines) {
    const say = (fault: Parameters<Complain>[2], detail: Parameters<Complain>[4]) =>
      complain(line, 'wholeMatches', fault, String(wholeMatches), detail);
    if (wholeMatches !== null && wholeMatches > most) say('TOO_MANY_MATCHES', { most });
    else if (wholeMatches !== null && wholeMatches > 0 && !counts)
      say('FORMAT_TOO_SHORT', { format });
    // whoever has won has come to every match
    if (noShow && place === 1 && team === null) complain(line, 'noShow', 'NO_SHOW_PLAYED', '1');
  }
};

/** Gives places out one after another; what cannot be is said at the line that is one too many. */
const placing = ({ event }: CheckedEvent, lines: readonly ReadLine[], complain: Complain) => {
  const size = event.draw?.size ?? null;
  const placed: number[] = [];
  const sides = sidesOf(lines);
  const about = {
    isKnockOut: knockOutOf(event) !== null,
    all: sides.map((side) => side.place),
    joint: finalUnplayed(event, lines, sides.length),
  };
  let entrants = 0;
  return (line: number, place: number | null, who: string): void => {
    entrants += 1;
    if (size !== null && entrants > size)
      return complain(line, 'place', 'TOO_MANY_FOR_DRAW', who, { size });
    if (place === null) return;
    if (size !== null && place > size)
      return complain(line, 'place', 'PLACE_BEYOND_DRAW', String(place), { size });
    if (place < 1) return complain(line, 'place', 'PLACE_UNKNOWN', String(place));
    const full = fullPlace(place, placed, about);
    if (full) return complain(line, 'place', 'PLACE_FULL', String(place), { ...full });
    placed.push(place);
  };
};

/** PTS-5: a team, however it is written, has one place, and so many people of it played at most. */
const checkTeams = (
  { event }: CheckedEvent,
  lines: readonly ReadLine[],
  put: ReturnType<typeof placing>,
  complain: Complain,
): void => {
  const most = event.team?.athletes.max ?? null;
  const teams = new Map<string, { place: number | null; played: number }>();
  for (const { line, team: name, place, wholeMatches } of lines) {
    if (name === null || name === '') continue;
    const key = foldTyped(name);
    const team = teams.get(key) ?? { place, played: 0 };
    if (!teams.has(key)) put(line, place, name);
    else if (place !== null && team.place !== null && team.place !== place)
      complain(line, 'place', 'TEAM_PLACES', String(place), { team: name, place: team.place });
    if (wholeMatches !== null && wholeMatches > 0) team.played += 1;
    if (most !== null && team.played > most) {
      complain(line, 'team', 'TEAM_TOO_BIG', name, { most });
      team.played = most;
    }
    teams.set(key, { place: team.place ?? place, played: team.played });
  }
};

/** What of the lines cannot be, whoever stands on them: places, matches, teams. */
export const checkLines = (
  checked: CheckedEvent,
  format: string,
  lines: readonly ReadLine[],
  complain: Complain,
): void => {
  checkMatches(checked, format, lines, complain);
  const put = placing(checked, lines, complain);
  if (entryKindOf(checked.event.discipline) === 'team')
    return checkTeams(checked, lines, put, complain);
  for (const { line, place, people } of lines) put(line, place, people[0]?.name ?? '');
};
