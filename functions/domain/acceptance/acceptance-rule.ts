import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { sexesOf, signInOf, type Event } from '../../../src/contract/regulation';
import { entryKindOf, type Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import { deadlinesOf } from '../entry/deadlines';
import { utc, type Tournament } from '../publishing/tournament';

const DAY_SECONDS = 86_400;

type FileRule = AcceptanceFile['regulation'];

/** What a regulation says of the lists of one event (ACC-1, ACC-2, ACC-4, ACC-6). */
export interface AcceptanceRule extends Pick<
  FileRule,
  'wildCards' | 'qualifying' | 'order' | 'ties'
> {
  /** of the main draw; null: as many as enter */
  readonly size: number | null;
  /** of entries at closing; 0: the event is held with however many */
  readonly minimumEntries: number;
  readonly closesAt: Instant;
  /** the ranking is the one that was out at this instant */
  readonly rankedAt: Instant;
  /** when the lists come out, where the regulation says so; at closing else */
  readonly outAt: Instant;
  /** from then on only who has signed in for qualifying moves up (ACC-4) */
  readonly frozenAt: Instant;
  /** of the event's first day: nothing moves any more */
  readonly beginsAt: Instant;
}

/** Ranks of one list order singles of one sex; whatever else is ordered by points is by their sum (ACC-1). */
const orderOf = (rules: Tournament['rules'], event: Event): FileRule['order'] => {
  if (event.group.rankingList === null || !rules.seeding.criteria.includes('ctj-points'))
    return 'time';
  const single = entryKindOf(event.discipline) === 'singles';
  return single && sexesOf(event.discipline).length === 1 ? 'rank' : 'total';
};

/**
 * The rule of an event's lists, read from the regulation here alone; null: its places are given as they are asked for
 * (CAP-2), and the book of places is the list.
 */
export const acceptanceRuleOf = (tournament: Tournament, event: Event): AcceptanceRule | null => {
  if (event.places.by !== 'ranking') return null;
  const { rules } = tournament;
  const { closesAt, beginsAt } = deadlinesOf(tournament, event);
  const { draw, tooFew } = event;
  const qualifying = draw?.qualifying ?? null;
  const signIn = signInOf(rules, event).find((window) => window.for.qualifying);
  const frozen = rules.entry.freezeAt ?? signIn?.until;
  return {
    size: draw?.size ?? null,
    wildCards: draw?.wildCards ?? 0,
    qualifying: qualifying && {
      size: qualifying.size,
      wildCards: qualifying.wildCards,
      maxQualifiers: qualifying.maxQualifiers,
    },
    minimumEntries: tooFew?.counted === 'entered' ? tooFew.minimum : 0,
    order: orderOf(rules, event),
    ties: 'time',
    closesAt,
    rankedAt: addSeconds(closesAt, -rules.seeding.rankingDaysBeforeClosing * DAY_SECONDS),
    outAt: rules.entry.listsAt === null ? closesAt : utc(rules.entry.listsAt),
    frozenAt: frozen === undefined ? beginsAt : utc(frozen),
    beginsAt,
  };
};
