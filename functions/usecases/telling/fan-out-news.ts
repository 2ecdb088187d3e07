import { eventsOf, type Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import { toldOfBond } from '../../domain/telling/bonds';
import { closingReminders } from '../../domain/entry/tellings-of';
import { activeSlots, type Entry } from '../../domain/entry/entry';
import { eventOf } from '../../domain/entry/rules-of';
import type { Tournament } from '../../domain/publishing/tournament';
import type { Telling } from '../../domain/telling/message';
import type { OfMember, OfTournament, Progress } from '../../domain/telling/news';
import { TELLING_RULES } from '../../domain/telling/telling-rules';
import { eachAlone } from '../commands/each-alone';
import { accountOfNumber, tellAccount, tellMember } from './put-message';
import { stepOfList } from './tell-list';
import type { TellingDeps } from './telling-deps';
import { tellInEntry } from './unasked-sms';

/** News looked at in one round, steps of all of them, and entries or watchers of one step, told at once. */
const BATCH = 20;
const STEPS = 40;
const A_STEP = 25;

/**
 * Tells everybody whom news concern, in steps behind a cursor that moves once a step is told: whoever dies in a step
 * leaves it to the next, whose messages have the same ids (TEL-5). Where it fails for one, the others of the step are
 * told, it is tried again for some minutes, and then goes on: nobody is kept waiting for ever by another.
 */
export const fanOutNews = async (deps: TellingDeps): Promise<void> => {
  let steps = STEPS;
  await eachAlone(
    deps,
    'fan-out',
    await deps.news.untold(BATCH),
    async (found) => {
      steps = await tellAll(deps, found, steps);
    },
    { about: ({ news }) => ({ news: news.is }) },
  );
};

/** Where the next step begins, null: there is none; and for how many of this one it failed. */
interface Step {
  readonly next: string | null;
  readonly failed: number;
}

/** Those of one step, all at once. */
const tellStep = <T>(
  deps: TellingDeps,
  { is }: OfTournament | OfMember,
  people: readonly T[],
  tell: (one: T) => Promise<void>,
): Promise<number> =>
  eachAlone(deps, 'fan-out-one', people, tell, { about: () => ({ news: is }), atOnce: A_STEP });

/** Goes on with news for so many steps at most; how many are left. */
const tellAll = async (deps: TellingDeps, found: Progress, steps: number): Promise<number> => {
  let progress = found;
  for (let left = steps; left > 0; left -= 1) {
    const { news } = progress;
    const { next, failed } =
      'memberId' in news
        ? await tellAboutMember(deps, news)
        : 'to' in news
          ? await tellAboutOrganisation(deps, news)
        : 'list' in news
          ? await stepOfList(deps, { ...progress, news })
          : await stepOfTournament(deps, { ...progress, news });
    if (failed > 0 && progress.tries < TELLING_RULES.stepTries) {
      await deps.news.failed(progress);
      return left - 1;
    }
    if (!(await deps.news.advance(progress, next)) || next === null) return left - 1;
    progress = { news, cursor: next, tries: 0 };
  }
  return 0;
};

const toldOfReview = ({
  id,
  at,
  is,
  approved,
  note,
}: Extract<OfMember, { approved: boolean }>): Telling => {
  const verdict = approved ? 'approved' : 'rejected';
  const kind = is === 'role-reviewed' ? (`role-${verdict}` as const) : verdict;
  return { kind, at, facts: note === undefined ? {} : { note }, source: id };
};

const tellAboutMember = async (deps: TellingDeps, news: OfMember): Promise<Step> => {
  const failed =
    'approved' in news
      ? await tellStep(deps, news, [news.memberId], (one) =>
          tellMember(deps, one, toldOfReview(news)),
        )
      : await tellStep(
          deps,
          news,
          toldOfBond(news, await deps.members.find(news.memberId)),
          ({ accountId, telling }) => tellAccount(deps, accountId, telling),
        );
  return { next: null, failed };
};

const tellAboutOrganisation = async (deps: TellingDeps, news: OrganisationNews): Promise<Step> => {
  const { id, at, is, to, facts } = news;
  const telling: Telling = { kind: is, at, facts, source: id };
  const accountId = 'accountId' in to ? to.accountId : await accountOfNumber(deps, to.phoneKey, at);
  const failed = await tellStep(deps, news, accountId === null ? [] : [accountId], (one) =>
    tellAccount(deps, one, telling),
  );
  return { next: null, failed };
};

/** Whom a tournament's news concern: its entries' people, who watches it, or both, one after the other. */
const ENTRANTS: readonly OfTournament['is'][] = ['closing-48', 'closing-6'];
const WATCHERS: readonly OfTournament['is'][] = ['opening', 'place-free', 'list-out'];

/** Where a step begins: `entries~<event>~<short>` or `watchers~<member>`. */
const cursorOf = (...parts: readonly string[]): string => parts.join('~');

const stepOfTournament = async (
  deps: TellingDeps,
  progress: Progress & { readonly news: OfTournament },
): Promise<Step> => {
  const { news, cursor } = progress;
  const found = await deps.tournaments.detail(news.tournamentId);
  if (!found) return { next: null, failed: 0 };
  const begin = WATCHERS.includes(news.is) ? cursorOf('watchers', '') : cursorOf('entries', '', '');
  const [of, ...from] = (cursor ?? begin).split('~');
  if (of === 'watchers') return watchersStep(deps, found.tournament, news, from);
  const step = await entriesStep(deps, found.tournament, progress, from);
  if (step.next !== null || ENTRANTS.includes(news.is)) return step;
  return { ...step, next: cursorOf('watchers', '') };
};

/** The events that news are of: those that open, or close, then. */
const eventsOfNews = ({ rules }: Tournament, { is, of }: OfTournament): Event[] =>
  eventsOf(rules).filter(
    ({ window }) => of === undefined || window[is === 'opening' ? 'opensAt' : 'closesAt'] === of,
  );

/** Until when entry is open of events: the first closing that is still to come, else the last. */
const untilOf = (events: readonly Event[], now: Instant): Instant | undefined => {
  const closings = events.map(({ window }) => window.closesAt).sort();
  return closings.find((at) => now < at) ?? closings.at(-1);
};

const toldOf = (tournament: Tournament, news: OfTournament): Telling | null => {
  const { id, is, at, note } = news;
  if (is === 'closing-48' || is === 'closing-6') return null;
  const facts = {
    ...{ tournamentId: tournament.id, tournamentName: tournament.rules.name },
    ...(is === 'opening' || is === 'place-free'
      ? { until: untilOf(eventsOfNews(tournament, news), at) }
      : {}),
    ...(note === undefined ? {} : { note }),
  };
  return { kind: is, at, facts, source: id };
};

const watchersStep = async (
  deps: TellingDeps,
  tournament: Tournament,
  news: OfTournament,
  [after = '']: readonly string[],
): Promise<Step> => {
  const telling = toldOf(tournament, news);
  const memberIds = await deps.watches.of(news.tournamentId, after, A_STEP);
  const failed = await tellStep(deps, news, telling ? memberIds : [], async (memberId) => {
    if (telling) await tellMember(deps, memberId, telling);
  });
  const last = memberIds.at(-1);
  const next = memberIds.length < A_STEP || last === undefined ? null : cursorOf('watchers', last);
  return { next, failed };
};

const entriesStep = async (
  deps: TellingDeps,
  tournament: Tournament,
  progress: Progress & { readonly news: OfTournament },
  [from = '', after = '']: readonly string[],
): Promise<Step> => {
  const ids = eventsOfNews(tournament, progress.news).map(({ id }) => id);
  const eventId = from === '' ? ids[0] : from;
  if (eventId === undefined) return { next: null, failed: 0 };
  const page = await deps.entries.pageOfEvent(tournament.id, eventId, after, A_STEP);
  const failed = await tellStep(deps, progress.news, page.entries, (entry) =>
    tellEntry(deps, tournament, entry, progress),
  );
  if (page.next !== null) return { next: cursorOf('entries', eventId, page.next), failed };
  const nextEvent = ids[ids.indexOf(eventId) + 1];
  return { next: nextEvent === undefined ? null : cursorOf('entries', nextEvent, ''), failed };
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
  for (const one of toTell) await tellInEntry(deps, place, one);
};
