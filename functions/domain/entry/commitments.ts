import type { Tournament } from '../publishing/tournament';
import { ok, refuse, type Result } from '../result';
import { commitments, type Part } from './participation';

/** What a person is about to take on: an entry made or an invitation confirmed. */
export interface NewCommitment {
  readonly eventId: string;
  readonly groupId: string;
  readonly athlete: boolean;
  /** makes a pair or team entry; a singles entry is no initiation (ENT-2) */
  readonly initiates: boolean;
}

type Rules = Pick<Tournament['rules'], 'participation'>;

const isAthlete = ({ role }: Part): boolean => role === 'athlete';
const isInitiation = ({ initiator, kind }: Part): boolean => initiator && kind !== 'singles';

/** ENT-3, ENT-4: one group to initiate in, one live pair or team per event. */
const mayInitiate = (held: readonly Part[], made: NewCommitment): Result<null> => {
  if (!made.initiates) return ok(null);
  const initiated = held.filter(isInitiation);
  if (initiated.some(({ eventId }) => eventId === made.eventId))
    return refuse('INITIATOR_HAS_ENTRY');
  if (initiated.some(({ groupId }) => groupId !== made.groupId))
    return refuse('INITIATOR_OTHER_GROUP');
  return ok(null);
};

/** ENT-11: one entry per event, as many events and groups as the regulation allows. */
const mayPlay = (
  { participation }: Rules,
  held: readonly Part[],
  made: NewCommitment,
): Result<null> => {
  if (!made.athlete) return ok(null);
  const played = held.filter(isAthlete);
  if (played.some(({ eventId }) => eventId === made.eventId)) return refuse('ALREADY_ENTERED');
  if (participation.oneGroupOnly && played.some(({ groupId }) => groupId !== made.groupId))
    return refuse('OTHER_GROUP_ENTERED');
  const { maxEvents } = participation;
  if (maxEvents !== null && new Set(played.map(({ eventId }) => eventId)).size >= maxEvents)
    return refuse('TOO_MANY_EVENTS', { limit: maxEvents });
  return ok(null);
};

/** ENT-2: an initiator who is an athlete here initiates only in groups in which they play. */
const initiatesWherePlaying = (held: readonly Part[], made: NewCommitment): Result<null> => {
  const groups = (parts: readonly Part[], mine: boolean) =>
    new Set([...parts.map(({ groupId }) => groupId), ...(mine ? [made.groupId] : [])]);
  const plays = groups(held.filter(isAthlete), made.athlete);
  const initiates = groups(held.filter(isInitiation), made.initiates);
  return plays.size > 0 && [...initiates].some((groupId) => !plays.has(groupId))
    ? refuse('INITIATOR_NOT_OF_GROUP')
    : ok(null);
};

/**
 * Whether a person's live commitments in the tournament leave room for a new one. Checked at every
 * entry and every confirmation (ENT-2, ENT-3, ENT-4, ENT-11).
 */
export const mayCommit = (
  rules: Rules,
  parts: readonly Part[],
  made: NewCommitment,
): Result<null> => {
  const held = commitments(parts);
  const initiation = mayInitiate(held, made);
  if (!initiation.ok) return initiation;
  const play = mayPlay(rules, held, made);
  return play.ok ? initiatesWherePlaying(held, made) : play;
};
