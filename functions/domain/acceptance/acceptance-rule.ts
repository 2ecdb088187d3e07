import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import { listNamed, sexesOf, signInOf, utc, type Event } from '../../../src/contract/regulation';
import { entryKindOf, type Instant, type RankingGroup } from '../../../src/contract/words';
import { deadlinesOf } from '../entry/deadlines';
import { readAt } from '../publishing/list-issue';
import type { Tournament } from '../publishing/tournament';

type FileRule = AcceptanceFile['regulation'];

/** By what an event's entries are ordered, in the terms of the file, and which list of the association that reads. */
interface Ordered extends Pick<FileRule, 'order' | 'ties'> {
  readonly group: RankingGroup | null;
  /** the list's day; null: no list is read */
  readonly asOf: Instant | null;
}

/** What a regulation says of the lists of one event (ACC-1, ACC-2, ACC-4, ACC-6). */
export interface AcceptanceRule extends Ordered, Pick<FileRule, 'wildCards' | 'qualifying'> {
  /** of the main draw; null: as many as enter */
  readonly size: number | null;
  /** of entries at closing; 0: the event is held with however many */
  readonly minimumEntries: number;
  readonly closesAt: Instant;
  /** when the lists come out, where the regulation says so; at closing else */
  readonly outAt: Instant;
  /** from then on only who has signed in for qualifying moves up (ACC-4) */
  readonly frozenAt: Instant;
  /** of the event's first day: nothing moves any more */
  readonly beginsAt: Instant;
}

/**
 * Ranks of one list order singles of one sex; whatever else is ordered by a list is by the sum of points (ACC-1). By
 * lot all are equal (CAP-6). null: places are given as they are asked for or to who is invited, or the order needs what
 * is not known here, a list of others or more than one.
 */
const orderOf = (
  rules: Tournament['rules'],
  { places, discipline, group: own }: Event,
  closesAt: Instant,
): Ordered | null => {
  if (places.by === 'lot') return { order: 'lot', ties: 'lot', group: null, asOf: null };
  if (places.by !== 'order') return null;
  const [criterion, ...more] = places.criteria;
  const list = criterion && listNamed(rules, criterion.list);
  const alone = entryKindOf(discipline) === 'singles';
  if (list?.kind !== 'ctj' || more.length > 0 || (criterion?.several === 'best' && !alone))
    return null;
  const group = list.group ?? own.rankingList;
  const { ties } = places;
  if (group === null) return { order: ties, ties, group, asOf: null };
  const ranked = criterion?.by === 'rank' && alone && sexesOf(discipline).length === 1;
  return { order: ranked ? 'rank' : 'total', ties, group, asOf: readAt(list, closesAt) };
};

/**
 * The rule of an event's lists, read from the regulation here alone; null: nothing orders its entries here, and the book
 * of places is the list (CAP-2).
 */
export const acceptanceRuleOf = (tournament: Tournament, event: Event): AcceptanceRule | null => {
  const { rules } = tournament;
  const { closesAt, beginsAt } = deadlinesOf(event);
  const ordered = orderOf(rules, event, closesAt);
  if (!ordered) return null;
  const { draw, tooFew } = event;
  const qualifying = draw?.qualifying ?? null;
  const signIn = signInOf(rules, event).find((window) => window.for.qualifying);
  const { freezeAt } = event.window;
  const listsAt = rules.entry.listsAt === null ? closesAt : utc(rules.entry.listsAt);
  return {
    size: draw?.size ?? null,
    wildCards: draw?.sources.wildCards?.max ?? 0,
    qualifying: qualifying && {
      size: qualifying.size,
      wildCards: qualifying.wildCards?.max ?? 0,
      maxQualifiers: draw?.sources.qualifiers ?? 0,
    },
    minimumEntries: tooFew?.counted === 'entered' ? tooFew.minimum : 0,
    ...ordered,
    closesAt,
    // an event that closes later has its lists then
    outAt: listsAt < closesAt ? closesAt : listsAt,
    frozenAt: freezeAt ?? (signIn ? utc(signIn.until) : beginsAt),
    beginsAt,
  };
};
