import type * as z from 'zod/mini';
import type { Use } from '../use';
import type { AcceptanceList } from '../../../src/contract/acceptance';
import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type {
  AcceptanceFileQuery,
  AcceptanceQuery,
} from '../../../src/contract/requests/acceptance';
import type { Actor } from '../../domain/actor';
import type { ListVersion, OfEvent } from '../../domain/acceptance/acceptance';
import { acceptedEntries } from '../../domain/acceptance/accepted-entries';
import {
  changesBetween,
  listsOfVersion,
  withinLists,
  type Lists,
} from '../../domain/acceptance/listed';
import { cutsOf, versionView } from '../../domain/acceptance/version-view';
import { entryIdOf } from '../../domain/entry/entry';
import { personsOf } from '../../domain/membership/persons';
import { isPublished } from '../../domain/membership/publication';
import { ok, refuse, type Result } from '../../domain/result';
import { loadLists, versionOf, type ListDeps, type LoadedLists } from './load-lists';
import { seedOf } from './next-version';

const PAGE = 50;
const MOST_CHANGES = 30;

type ReadDeps = ListDeps & Use<'members'>;

/** The version that is asked for; null: none is out, or the list is not for everybody. Refuses ACCEPTANCE_NOT_OUT. */
const askedVersion = async (
  deps: ReadDeps,
  { of, tournament, heads, latest }: LoadedLists,
  version: string | undefined,
): Promise<Result<ListVersion | null>> => {
  if (!tournament.rules.entry.listPublic || latest === null)
    return version === undefined ? ok(null) : refuse('ACCEPTANCE_NOT_OUT');
  if (version === undefined || Number(version) === latest.head.version) return ok(latest);
  const head = heads[Number(version) - 1];
  return head ? ok(await versionOf(deps, of, head)) : refuse('ACCEPTANCE_NOT_OUT');
};

/** Short names of the entries of the event in which the account's persons stand. One BatchGet for each person. */
const shortsOf = async (
  { entries }: Use<'entries'>,
  { tournamentId, eventId }: OfEvent,
  persons: readonly string[],
): Promise<readonly string[]> => {
  const loaded = await Promise.all(persons.map((id) => entries.loadPerson(tournamentId, id)));
  const prefix = entryIdOf(tournamentId, eventId, '');
  return loaded.flatMap(({ participation }) =>
    (participation?.parts ?? []).flatMap(({ entryId }) =>
      entryId.startsWith(prefix) ? [entryId.slice(prefix.length)] : [],
    ),
  );
};

/**
 * The lists of an event as everybody reads them (ACC-3, ACC-5): a page of the version that is asked for, or of the one
 * that stands, the reader's own lines first, and what is different from the version before. Names are as MEM-13 says
 * now. Before the first version, and of a list that is not public, what is known of when it comes. The tournament, the
 * versions, the file and the entries follow each other. Refuses TOURNAMENT_NOT_FOUND, EVENT_NOT_FOUND,
 * PLACES_NOT_BY_ORDER, ACCEPTANCE_NOT_OUT.
 */
export const getAcceptance = async (
  deps: ReadDeps,
  actor: Actor | null,
  of: OfEvent,
  { version, cursor }: z.infer<typeof AcceptanceQuery>,
): Promise<Result<AcceptanceList>> => {
  const [found, account] = await Promise.all([
    loadLists(deps, of),
    actor && deps.members.find(actor.memberId),
  ]);
  if (!found.ok) return found;
  const loaded = found.value;
  const asked = await askedVersion(deps, loaded, version);
  if (!asked.ok) return asked;
  const persons = account ? personsOf(account) : [];
  const shown = asked.value;
  const content = shown
    ? await shownVersion(deps, loaded, shown, persons, Number(cursor ?? 0))
    : NOTHING_SHOWN;
  const { tournament, event, rule, heads, latest } = loaded;
  const byLot = rule.order === 'lot' || rule.ties === 'lot';
  const { order, ties } = latest?.file.regulation ?? rule;
  const isPublic = tournament.rules.entry.listPublic;
  return ok({
    tournamentName: tournament.rules.name,
    ...{ eventId: event.id, groupName: event.group.name, discipline: event.discipline },
    outAt: rule.outAt,
    commitment: byLot ? deps.sha256(seedOf(deps, of)) : null,
    ...{ order, ties },
    shown: shown && versionView(shown.head),
    versions: isPublic ? heads.map(versionView).reverse() : [],
    ...content,
    now: deps.clock.now(),
  });
};

type Content = Pick<
  AcceptanceList,
  'cuts' | 'wildCardsOpen' | 'mine' | 'entries' | 'next' | 'changes' | 'changed'
>;

const NOTHING_SHOWN: Content = {
  ...{ cuts: { main: 0, qualifying: null }, wildCardsOpen: 0 },
  ...{ mine: [], entries: [], next: null, changes: [], changed: 0 },
};

/** Wild cards of the main draw that may still be given before the freeze. */
const wildCardsOpen = ({ rule }: LoadedLists, { file }: ListVersion, now: string): number =>
  now < rule.frozenAt ? rule.wildCards - file.decisions.wildCards.main.length : 0;

/** Against the version before; none in the first. */
const changesOf = async (
  deps: ReadDeps,
  { of, heads }: LoadedLists,
  { head }: ListVersion,
  lists: Lists,
) => {
  const before = heads[head.version - 2];
  if (!before) return [];
  return changesBetween(listsOfVersion(await versionOf(deps, of, before), deps.sha256), lists);
};

const shownVersion = async (
  deps: ReadDeps,
  loaded: LoadedLists,
  version: ListVersion,
  persons: readonly string[],
  from: number,
): Promise<Content> => {
  const { of, event } = loaded;
  const lists = listsOfVersion(version, deps.sha256);
  const all = withinLists(lists);
  const page = all.slice(from, from + PAGE);
  const [changes, shorts] = await Promise.all([
    changesOf(deps, loaded, version, lists),
    shortsOf(deps, of, persons),
  ]);
  const mine = all.filter(({ entry }) => shorts.includes(entry));
  const shownChanges = changes.slice(0, MOST_CHANGES);
  const wanted = new Set([...page, ...mine, ...shownChanges].map(({ entry }) => entry));
  const { entries, members } = await deps.entries.loadTogether(
    [...wanted].map((short) => entryIdOf(of.tournamentId, of.eventId, short)),
  );
  const published = [...members.values()].flatMap((one) => (isPublished(one) ? [one.id] : []));
  const reader = {
    ...{
      event,
      group: loaded.rule.group,
      file: version.file,
      mine: new Set(persons),
      published: new Set(published),
    },
    entries: new Map(entries.map((entry) => [entry.short, entry])),
  };
  return {
    cuts: cutsOf(version.file),
    wildCardsOpen: wildCardsOpen(loaded, version, deps.clock.now()),
    mine: acceptedEntries(reader, mine),
    entries: acceptedEntries(reader, page),
    next: from + PAGE < all.length ? String(from + PAGE) : null,
    changes: shownChanges.flatMap((change) => {
      const { entry, from: as, to } = change;
      const known = { entry, as: to ?? as ?? 'alternate', order: 0, place: null, within: 0 };
      const one = acceptedEntries(reader, [known])[0];
      return one
        ? [{ from: as, to, people: one.people, teamName: one.teamName, mine: one.mine }]
        : [];
    }),
    changed: changes.length,
  };
};

/**
 * What a version was computed from: everybody's ranks and times under ids that name nobody (ACC-5, MEM-13). Refuses
 * TOURNAMENT_NOT_FOUND, EVENT_NOT_FOUND, PLACES_NOT_BY_ORDER, ACCEPTANCE_NOT_OUT.
 */
export const getAcceptanceFile = async (
  deps: ReadDeps,
  of: OfEvent,
  { version }: z.infer<typeof AcceptanceFileQuery>,
): Promise<Result<AcceptanceFile>> => {
  const found = await loadLists(deps, of);
  if (!found.ok) return found;
  const asked = await askedVersion(deps, found.value, version);
  if (!asked.ok) return asked;
  return asked.value ? ok(asked.value.file) : refuse('ACCEPTANCE_NOT_OUT');
};
