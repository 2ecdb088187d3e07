import { activeSlots, type Entry } from '../../domain/entry/entry';
import { eventOf } from '../../domain/entry/rules-of';
import { entryFacts, type InPlace } from '../../domain/entry/tellings-of';
import { changesBetween, listsOfVersion, withinLists } from '../../domain/acceptance/listed';
import type { OfList, Progress } from '../../domain/telling/news';
import { versionOf } from '../accepting/load-lists';
import { eachAlone } from '../commands/each-alone';
import type { TellingDeps } from './telling-deps';
import { tellInEntry } from './unasked-sms';

/** Entries of one step, told at once. */
const A_STEP = 25;

/** Where the next step begins, null: there is none; and for how many of this one it failed. */
interface Step {
  readonly next: string | null;
  readonly failed: number;
}

/** Who is told of a version, and what: the first one tells all in it, a later one who stands elsewhere (TEL-1, ACC-4). */
const toldOf = async (deps: TellingDeps, { list, version }: OfList) => {
  const { heads } = await deps.acceptances.read(list);
  const [before, head] = [heads[version - 2], heads[version - 1]];
  if (!head) return null;
  const lists = listsOfVersion(await versionOf(deps, list, head), deps.sha256);
  const former = before ? listsOfVersion(await versionOf(deps, list, before), deps.sha256) : null;
  const told = new Set(changesBetween(former, lists).map(({ entry }) => entry));
  const standing = withinLists(lists).filter(({ entry }) => told.has(entry));
  return new Map(standing.map((one) => [one.entry, one]));
};

/** One step of telling people of a version of the lists of an event; the cursor is an entry's short name. */
export const stepOfList = async (
  deps: TellingDeps,
  { news, cursor }: Progress & { readonly news: OfList },
): Promise<Step> => {
  const { tournamentId, eventId } = news.list;
  const [found, told] = await Promise.all([
    deps.tournaments.detail(tournamentId),
    toldOf(deps, news),
  ]);
  const event = found && eventOf(found.tournament, eventId);
  if (!found || !event || !told) return { next: null, failed: 0 };
  const kind = news.version === 1 ? ('accepted' as const) : ('moved' as const);
  const tellEntry = async (entry: Entry): Promise<void> => {
    const stands = told.get(entry.short);
    if (!stands || entry.ended !== null) return;
    const place: InPlace = { tournament: found.tournament, event, entry };
    const facts = { ...entryFacts(place), acceptedAs: stands.as, place: stands.within };
    for (const slot of activeSlots(entry))
      await tellInEntry(deps, place, {
        slot,
        telling: { kind, at: news.at, facts, source: `${news.id}|${entry.id}|${slot.id}` },
      });
  };
  const page = await deps.entries.pageOfEvent(tournamentId, eventId, cursor ?? '', A_STEP);
  const failed = await eachAlone(deps, 'fan-out-one', page.entries, tellEntry, {
    about: () => ({ news: news.is }),
    atOnce: A_STEP,
  });
  return { next: page.next, failed };
};
