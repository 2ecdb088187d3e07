import type { Instant } from '../../../../src/contract/words';
import type { Actor } from '../../../domain/actor';
import { shanghaiDay } from '../../../domain/calendar/calendar';
import type { Wiring } from '../../../handlers/wiring';
import { accounts, ASSOCIATION_ACCOUNT, PLAYER_ACCOUNT, REFEREE_ACCOUNT } from '../people';
import type { Player } from '../stage';
import { athleteOf, otherReferee, seasonPeople, type Athlete } from './athletes';
import { loadMembers } from './load-members';

/** Everybody of the season. */
export interface Cast {
  /** the calendar year ages are reached in */
  readonly year: number;
  readonly athletes: readonly Athlete[];
  /** member ids: the account that can try an upload, and whose tournaments the others are */
  readonly referee: string;
  readonly otherReferee: string;
  readonly association: Actor;
  readonly player: Actor;
}

const OLDEST_ATHLETE = 19;
/** PTS-7: whoever is not approved gets no points. */
const UNAPPROVED = new Set(
  accounts.filter(({ review }) => review !== 'approved').map(({ phone }) => phone),
);

/** Makes whoever is missing, and brings accounts, the crowd of the entries and the season's people together. */
export const loadCast = async (
  deps: Wiring,
  since: Instant,
  loaded: readonly Player[],
  seed: string,
): Promise<Cast> => {
  const year = Number(shanghaiDay(since).slice(0, 4));
  const ids = await loadMembers(deps, [...seasonPeople, otherReferee], since);
  const idOf = (phone: string): string => ids.get(phone) ?? '';
  const account = (phone: string): Player => {
    const player = loaded.find(({ person }) => person.phone === phone);
    if (!player) throw new Error(`the demo has no account ${phone}`);
    return player;
  };
  const referee = account(REFEREE_ACCOUNT);
  return {
    year,
    athletes: [
      ...loaded
        .filter(({ person }) => person.age <= OLDEST_ATHLETE && !UNAPPROVED.has(person.phone))
        .map(({ person, actor }) => athleteOf(person, actor.memberId, year, seed)),
      ...seasonPeople.map((person) => athleteOf(person, idOf(person.phone), year, seed)),
    ],
    referee: referee.actor.memberId,
    otherReferee: idOf(otherReferee.phone),
    association: account(ASSOCIATION_ACCOUNT).actor,
    player: account(PLAYER_ACCOUNT).actor,
  };
};
