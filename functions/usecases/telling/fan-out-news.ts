import { eventsOf } from '../../../src/contract/regulation';
import { closingReminders } from '../../domain/entry/tellings-of';
import { activeSlots, type Entry } from '../../domain/entry/entry';
import { eventOf } from '../../domain/entry/rules-of';
import type { Tournament } from '../../domain/publishing/tournament';
import type { Telling } from '../../domain/telling/message';
import type { OfMember, OfTournament, Progress } from '../../domain/telling/news';
import { tellMember, tellSlot } from './put-message';
import type { TellingDeps } from './telling-deps';

/** News looked at in one round, steps of all of them, and entries or watchers of one step, told at once. */
const BATCH = 20;
const STEPS = 40;
const A_STEP = 25;

/**
 * Tells everybody whom news concern, in steps behind a cursor that moves once a step is told: whoever dies in a step
 * leaves it to the next, whose messages have the same ids (TEL-5).
 */
export const fanOutNews = async (deps: TellingDeps): Promise<void> => {
  let steps = STEPS;
  for (const found of await deps.news.untold(BATCH)) {
    try {
      steps = await tellAll(deps, found, steps);
    } catch (error) {
      deps.logger.error('fan-out', { news: found.news.is, error: (error as Error).name });
    }
  }
};

/** Goes on with news for so many steps at most; how many are left. */
const tellAll = async (deps: TellingDeps, found: Progress, steps: number): Promise<number> => {
  let progress = found;
  for (let left = steps; left > 0; left -= 1) {
    const { news } = progress;
    const next =
      'memberId' in news
        ? await tellAboutMember(deps, news)
        : await stepOfTournament(deps, { ...progress, news });
    if (!(await deps.news.advance(progress, next)) || next === null) return left - 1;
    progress = { news, cursor: next };
  }
  return 0;
};

const tellAboutMember = async (deps: TellingDeps, news: OfMember): Promise<null> => {
  const { id, at, memberId } = news;
  if (news.is === 'child-moved') {
    const { by, who, phone } = news;
    const telling = { kind: 'child-moved', at, facts: { who, phone }, source: id } as const;
    // the child's own phone showed the code, and who did it knows
    await tellMember(deps, memberId, telling, [memberId, by]);
    return null;
  }
  const { approved, note } = news;
  const kind = approved ? 'approved' : 'rejected';
  const facts = note === undefined ? {} : { note };
  await tellMember(deps, memberId, { kind, at, facts, source: id });
  return null;
};

/** Whom a tournament's news concern: its entries' people, who watches it, or both, one after the other. */
const ENTRANTS: readonly OfTournament['is'][] = ['closing-48', 'closing-6'];
const WATCHERS: readonly OfTournament['is'][] = ['opening', 'place-free', 'list-out'];

/** Where a step begins: `entries~<event>~<short>` or `watchers~<member>`. */
const cursorOf = (...parts: readonly string[]): string => parts.join('~');

const stepOfTournament = async (
  deps: TellingDeps,
  progress: Progress & { readonly news: OfTournament },
): Promise<string | null> => {
  const { news, cursor } = progress;
  const found = await deps.tournaments.detail(news.tournamentId);
  if (!found) return null;
  const begin = WATCHERS.includes(news.is) ? cursorOf('watchers', '') : cursorOf('entries', '', '');
  const [of, ...from] = (cursor ?? begin).split('~');
  if (of === 'watchers') return watchersStep(deps, found.tournament, news, from);
  const next = await entriesStep(deps, found.tournament, progress, from);
  if (next !== null) return next;
  return ENTRANTS.includes(news.is) ? null : cursorOf('watchers', '');
};

const toldOf = (tournament: Tournament, { id, is, at, note }: OfTournament): Telling | null => {
  if (is === 'closing-48' || is === 'closing-6') return null;
  const facts = {
    ...{ tournamentId: tournament.id, tournamentName: tournament.rules.name },
    ...(is === 'opening' || is === 'place-free' ? { until: tournament.closesAt } : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { kind: is, at, facts, source: id };
};

const watchersStep = async (
  deps: TellingDeps,
  tournament: Tournament,
  news: OfTournament,
  [after = '']: readonly string[],
): Promise<string | null> => {
  const telling = toldOf(tournament, news);
  const memberIds = await deps.watches.of(news.tournamentId, after, A_STEP);
  if (telling) await Promise.all(memberIds.map((memberId) => tellMember(deps, memberId, telling)));
  const last = memberIds.at(-1);
  return memberIds.length < A_STEP || last === undefined ? null : cursorOf('watchers', last);
};

const entriesStep = async (
  deps: TellingDeps,
  tournament: Tournament,
  progress: Progress & { readonly news: OfTournament },
  [from = '', after = '']: readonly string[],
): Promise<string | null> => {
  const ids = eventsOf(tournament.rules).map(({ id }) => id);
  const eventId = from === '' ? ids[0] : from;
  if (eventId === undefined) return null;
  const page = await deps.entries.pageOfEvent(tournament.id, eventId, after, A_STEP);
  await Promise.all(page.entries.map((entry) => tellEntry(deps, tournament, entry, progress)));
  if (page.next !== null) return cursorOf('entries', eventId, page.next);
  const nextEvent = ids[ids.indexOf(eventId) + 1];
  return nextEvent === undefined ? null : cursorOf('entries', nextEvent, '');
};

const tellEntry = async (
  deps: TellingDeps,
  tournament: Tournament,
  entry: Entry,
  progress: Progress & { readonly news: OfTournament },
): Promise<void> => {
  const event = eventOf(tournament, entry.eventId);
  if (!event || entry.ended !== null) return;
  const place = { tournament, event, entry };
  const telling = toldOf(tournament, progress.news);
  const toTell =
    telling === null
      ? closingReminders(place, progress, deps.clock.now())
      : activeSlots(entry).map((slot) => ({ slot, telling }));
  for (const one of toTell) await tellSlot(deps, one.slot, one.telling);
};
