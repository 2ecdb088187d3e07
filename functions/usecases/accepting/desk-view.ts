import type { Use } from '../use';
import type { DeskAcceptance } from '../../../src/contract/acceptance';
import type { OfEvent } from '../../domain/acceptance/acceptance';
import { acceptedEntries } from '../../domain/acceptance/accepted-entries';
import { changesBetween, countsOf, listsOf, withinLists } from '../../domain/acceptance/listed';
import { gapsIn, nextInto, type Moving } from '../../domain/acceptance/move-entry';
import { usualQualifying } from '../../domain/acceptance/acceptance-file';
import { versionView } from '../../domain/acceptance/version-view';
import { entryIdOf } from '../../domain/entry/entry';
import { ok, refuse, type Refusal, type Result } from '../../domain/result';
import { loadLists, type ListDeps, type LoadedLists } from './load-lists';
import { nextVersion, type NextVersion } from './next-version';

/** Why no version may be published now; null: one may. ENTRIES_UNSETTLED, PLAY_BEGUN. */
export const notNow = ({ settled, rule }: LoadedLists, now: string): Refusal | null => {
  if (!settled) return refuse('ENTRIES_UNSETTLED');
  return now >= rule.beginsAt ? refuse('PLAY_BEGUN') : null;
};

/** ENT-18: why the list may not be confirmed; null: it may. */
export const notFinal = ({ heads }: LoadedLists, { unconfirmed }: NextVersion): Refusal | null => {
  if (heads.some(({ kind }) => kind === 'final')) return refuse('LIST_FINAL');
  return unconfirmed > 0 ? refuse('ROSTERS_SHORT', { count: unconfirmed }) : null;
};

/** What a move is judged by, of the version that stands. */
export const movingOf = (
  { sha256 }: Use<'sha256'>,
  { acceptance, latest }: LoadedLists,
  { entries }: Pick<NextVersion, 'entries'>,
): Moving | null =>
  latest && {
    lists: listsOf({ file: latest.file, moves: latest.head.moves }, sha256),
    drawn: listsOf({ file: latest.file, moves: [] }, sha256),
    moves: latest.head.moves,
    signedIn: new Set(acceptance.signedIn),
    gone: new Set(entries.flatMap(({ short, ended }) => (ended === null ? [] : [short]))),
  };

const gapsOf = (moving: Moving | null, frozen: boolean, idOf: (short: string) => string) =>
  moving && frozen
    ? (['main', 'qualifying'] as const).flatMap((draw) => {
        const open = gapsIn(draw, moving);
        const next = nextInto(draw, moving);
        return open > 0 ? [{ draw, open, next: next && idOf(next.entry) }] : [];
      })
    : [];

/**
 * The lists of an event at the desk: what stands with full names, what is decided, and the dry run, which is what would
 * be published now with its differences. Everything a version is made of is read for it. Refuses
 * TOURNAMENT_NOT_FOUND, EVENT_NOT_FOUND, PLACES_NOT_BY_ORDER.
 */
export const deskAcceptance = async (
  deps: ListDeps & Use<'sentence'>,
  of: OfEvent,
): Promise<Result<DeskAcceptance>> => {
  const found = await loadLists(deps, of);
  return found.ok ? shownAtDesk(deps, found.value) : found;
};

const shownAtDesk = async (
  deps: ListDeps & Use<'sentence'>,
  loaded: LoadedLists,
): Promise<Result<DeskAcceptance>> => {
  const { of, tournament, event, rule, acceptance, heads, latest } = loaded;
  const now = deps.clock.now();
  const next = await nextVersion(deps, loaded, { decided: true });
  const entries = next.ok
    ? next.value.entries
    : await deps.entries.listOfEvent(of.tournamentId, of.eventId);
  const moving = movingOf(deps, loaded, { entries });
  const idOf = (short: string): string => entryIdOf(of.tournamentId, of.eventId, short);
  const said = (refusal: Refusal | null) =>
    refusal && { reason: refusal.reason, sentence: deps.sentence(refusal) };
  const shown = latest ?? (next.ok ? { file: next.value.file } : null);
  const lists = moving?.lists ?? (next.ok ? next.value.lists : { cancelled: false, all: [] });
  const byShort = new Map(entries.map((entry) => [entry.short, entry]));
  const reader = shown && {
    ...{ event, group: rule.group, file: shown.file, entries: byShort, published: null },
    mine: new Set<string>(),
  };
  const linesOf = (listed: Parameters<typeof acceptedEntries>[1]) =>
    reader ? acceptedEntries(reader, listed) : [];
  const refusal = next.ok ? notNow(loaded, now) : next;
  const frozen = latest !== null && now >= rule.frozenAt;
  const inFile = new Set(Object.values(latest?.file.decisions.wildCards ?? {}).flat());
  const usual = usualQualifying(rule, entries.length);
  const drawn = next.ok ? next.value.file.decisions : null;
  return ok({
    tournamentName: tournament.rules.name,
    ...{ eventId: event.id, groupName: event.group.name, discipline: event.discipline },
    ...{ closesAt: rule.closesAt, outAt: rule.outAt, frozenAt: rule.frozenAt, frozen },
    order: shown?.file.regulation.order ?? rule.order,
    ties: rule.ties,
    versions: heads.map(versionView).reverse(),
    entries: withinLists(lists).flatMap((one) =>
      linesOf([one]).map((line) => ({
        ...line,
        id: idOf(one.entry),
        signedIn: acceptance.signedIn.includes(one.entry),
      })),
    ),
    wildCards: acceptance.wildCards.map(({ entry, draw, reason, at }) => ({
      ...{ entryId: idOf(entry), draw, reason, at, published: inFile.has(entry) },
    })),
    most: {
      wildCards: rule.wildCards,
      qualifyingWildCards: rule.qualifying?.wildCards ?? 0,
      qualifiers: rule.qualifying?.maxQualifiers ?? null,
    },
    qualifying: acceptance.qualifying ?? {
      held: drawn?.qualifyingHeld ?? usual.held,
      qualifiers: drawn?.qualifiers ?? usual.qualifiers,
    },
    next: next.ok
      ? {
          ...{ digest: next.value.digest, same: next.value.same },
          ...{ cancelled: next.value.lists.cancelled, counts: { ...countsOf(next.value.lists) } },
          changes: changesBetween(latest && lists, next.value.lists).map(({ entry, from, to }) => ({
            ...{ entryId: idOf(entry), from, to },
            people:
              linesOf([{ entry, as: to ?? 'alternate', order: 0, place: null, within: 0 }])[0]
                ?.people ?? [],
          })),
        }
      : null,
    refusal: said(refusal),
    confirmRefusal: said(refusal ?? (next.ok ? notFinal(loaded, next.value) : next)),
    gaps: gapsOf(moving, frozen, idOf),
    moves: (latest?.head.moves ?? []).map(({ entry, to, reason, at }) => ({
      ...{ entryId: idOf(entry), to, reason, at },
    })),
    now,
  });
};
