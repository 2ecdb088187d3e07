import { rungOf } from '../../../src/contract/regulation';
import type { Tournament } from '../publishing/tournament';
import { refuse, type Refusal } from '../result';
import { disciplineOf, kindOf } from './entry';
import { commitments, type Part } from './participation';

/** What a person is about to take on: an entry made or an invitation confirmed. */
export interface NewCommitment {
  readonly eventId: string;
  readonly groupId: string;
  readonly athlete: boolean;
  /** makes a pair or team entry; a singles entry is no initiation (ENT-2) */
  readonly initiates: boolean;
}

type Rules = Pick<Tournament['rules'], 'participation' | 'groups'>;

type EventLimit = NonNullable<Rules['participation']['limits']>[number];

const isAthlete = ({ role }: Part): boolean => role === 'athlete';
const isInitiation = ({ initiator, kind }: Part): boolean => initiator && kind !== 'singles';

/** ENT-3, ENT-4: one group to initiate in, one live pair or team per event. */
const againstInitiating = (held: readonly Part[], made: NewCommitment): Refusal[] => {
  if (!made.initiates) return [];
  const initiated = held.filter(isInitiation);
  return [
    ...(initiated.some(({ eventId }) => eventId === made.eventId)
      ? [refuse('INITIATOR_HAS_ENTRY')]
      : []),
    ...(initiated.some(({ groupId }) => groupId !== made.groupId)
      ? [refuse('INITIATOR_OTHER_GROUP')]
      : []),
  ];
};

/** Whether an event is of those that are counted apart: of all that is said of them. */
const isCounted = (
  { groups, disciplines, kinds }: EventLimit['of'],
  { eventId, groupId }: Pick<NewCommitment, 'eventId' | 'groupId'>,
): boolean =>
  (groups?.includes(groupId) ?? true) &&
  (disciplines?.includes(disciplineOf(eventId)) ?? true) &&
  (kinds?.includes(kindOf(eventId)) ?? true);

/** ENT-11: some of the events are counted apart, as one singles or doubles beside the team. */
const beyondLimits = (
  { participation: { limits = [] } }: Rules,
  played: readonly Part[],
  made: NewCommitment,
): Refusal[] =>
  limits
    .filter(({ of, max }) => {
      const events = played.filter((part) => isCounted(of, part)).map(({ eventId }) => eventId);
      return isCounted(of, made) && new Set(events).size >= max;
    })
    .map(({ max }) => refuse('TOO_MANY_SUCH_EVENTS', { limit: max }));

/** ENT-11: groups next to each other on the ladder, at most so many. */
const tooFarApart = (
  { participation: { adjacentGroups }, groups }: Rules,
  played: readonly Part[],
  made: NewCommitment,
): Refusal[] => {
  if (adjacentGroups === undefined) return [];
  const ids = [...played.map(({ groupId }) => groupId), made.groupId];
  const rungs = groups.filter(({ id }) => ids.includes(id)).map((group) => rungOf(groups, group));
  return Math.max(...rungs) - Math.min(...rungs) >= adjacentGroups
    ? [refuse('GROUPS_NOT_ADJACENT', { limit: adjacentGroups })]
    : [];
};

/** ENT-11: one entry per event, as many events and groups as the regulation allows. */
const againstPlaying = (rules: Rules, held: readonly Part[], made: NewCommitment): Refusal[] => {
  if (!made.athlete) return [];
  const played = held.filter(isAthlete);
  if (played.some(({ eventId }) => eventId === made.eventId)) return [refuse('ALREADY_ENTERED')];
  const { maxEvents, oneGroupOnly } = rules.participation;
  return [
    ...(oneGroupOnly && played.some(({ groupId }) => groupId !== made.groupId)
      ? [refuse('OTHER_GROUP_ENTERED')]
      : []),
    ...tooFarApart(rules, played, made),
    ...(maxEvents !== null && new Set(played.map(({ eventId }) => eventId)).size >= maxEvents
      ? [refuse('TOO_MANY_EVENTS', { limit: maxEvents })]
      : []),
    ...beyondLimits(rules, played, made),
  ];
};

/** ENT-2: an initiator who is an athlete here initiates only in groups in which they play. */
const initiatesElsewhere = (held: readonly Part[], made: NewCommitment): Refusal[] => {
  const groups = (parts: readonly Part[], mine: boolean) =>
    new Set([...parts.map(({ groupId }) => groupId), ...(mine ? [made.groupId] : [])]);
  const plays = groups(held.filter(isAthlete), made.athlete);
  const initiates = groups(held.filter(isInitiation), made.initiates);
  return plays.size > 0 && [...initiates].some((groupId) => !plays.has(groupId))
    ? [refuse('INITIATOR_NOT_OF_GROUP')]
    : [];
};

/**
 * What of a person's live commitments in the tournament stands against a new one; empty: nothing. Checked at every
 * entry and every confirmation (ENT-2, ENT-3, ENT-4, ENT-11).
 */
export const againstCommitting = (
  rules: Rules,
  parts: readonly Part[],
  made: NewCommitment,
): readonly Refusal[] => {
  const held = commitments(parts);
  return [
    ...againstInitiating(held, made),
    ...againstPlaying(rules, held, made),
    ...initiatesElsewhere(held, made),
  ];
};
