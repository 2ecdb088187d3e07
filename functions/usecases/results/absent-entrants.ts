import type { LostPoints } from '../../../src/contract/result-lines';
import type { AbsentEntrants } from '../../../src/contract/results';
import type { Secrets } from '../../domain/ports';
import { athletesOf } from '../../domain/points/absent-no-shows';
import type { Entrant } from '../../domain/points/entrants';
import { asShown, type PlacedLine } from '../../domain/points/event-result';
import { lostPoints } from '../../domain/points/lost-points';
import { voidsStop } from '../../domain/points/no-show';
import { outlookOf } from '../../domain/points/outlook';
import type { RankedEvent } from '../../domain/points/ranked-event';
import type { LoadedEvent } from './results-access';

/** Entrants that are told at a time where none of them has to be decided; all are counted. */
const TOLD = 200;

/** SAN-2: what they lose in other events of the stop, were each of them a no-show. */
const atStake = (
  { tournament, event, results }: LoadedEvent,
  { points: { noShowRule } }: RankedEvent,
  lines: readonly PlacedLine[],
  absent: readonly Entrant[],
): readonly LostPoints[] => {
  const absentNoShows = athletesOf(absent);
  const after = {
    tournamentId: tournament.id,
    eventId: event.id,
    noShowRule,
    lines: lines.map(asShown),
    absentNoShows,
  };
  const names = absent.flatMap(({ athletes }) =>
    athletes.flatMap(({ memberId, name }) =>
      name === null ? [] : [[memberId, { realName: name }] as const],
    ),
  );
  const lost = lostPoints(tournament.rules, results, after, new Map(names));
  return lost.filter(({ memberId }) => absentNoShows.includes(memberId));
};

/**
 * RES-3: who entered and has no line, what the points are so and what they would be, and the digest by which
 * exactly this is confirmed: another list, or another `n`, has another one. null: nobody.
 */
export const absentEntrants = (
  { secrets }: { readonly secrets: Pick<Secrets, 'digest'> },
  loaded: LoadedEvent,
  ranked: RankedEvent,
  lines: readonly PlacedLine[],
  absent: readonly Entrant[],
): AbsentEntrants | null => {
  if (absent.length === 0) return null;
  const { points } = ranked;
  const now = outlookOf(points, lines, 0);
  const all = outlookOf(points, lines, absent.filter(({ withdrew }) => !withdrew).length);
  const ids = absent.map(({ entryId }) => entryId).sort();
  const told = voidsStop(points.noShowRule) ? absent : absent.slice(0, TOLD);
  return {
    count: absent.length,
    entries: told.map(({ entryId, athletes, team, withdrew = false }) => ({
      entryId,
      withdrew,
      people: athletes.map(({ name }) => name),
      team,
    })),
    digest: secrets.digest(JSON.stringify([ids, now, all])),
    now,
    all,
    atStake: [...atStake(loaded, ranked, lines, absent)],
  };
};
