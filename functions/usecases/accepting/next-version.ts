import type { AcceptanceFile } from '../../../src/contract/replay/acceptance';
import type { Instant } from '../../../src/contract/words';
import type { ListIssue, ListVersion, Move, WildCard } from '../../domain/acceptance/acceptance';
import { acceptanceFaults } from '../../domain/acceptance/acceptance-faults';
import { acceptanceFileOf } from '../../domain/acceptance/acceptance-file';
import { listsOf, type Lists } from '../../domain/acceptance/listed';
import { latestDue, weeksAfter } from '../../domain/calendar/issue-calendar';
import type { Entry } from '../../domain/entry/entry';
import { factsOf } from '../../domain/entry/parts-of';
import { rankedMembers } from '../../domain/entry/ranked-slots';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';
import type { ListDeps, LoadedLists } from './load-lists';
import { rowsInIssue } from './rows-in-issue';

/** Issues looked through for one that was out: of some weeks, with their corrections. */
const LOOKED_THROUGH = 20;

/** What the next version would be. */
export interface NextVersion {
  readonly file: AcceptanceFile;
  readonly moves: readonly Move[];
  readonly issue: ListIssue | null;
  readonly lists: Lists;
  /** of the file: what was looked at is published, or nothing */
  readonly digest: string;
  /** nothing in it differs from the version that stands */
  readonly same: boolean;
  /** every entry, ended ones too */
  readonly entries: readonly Entry[];
  /** on the list and not confirmed (ENT-18) */
  readonly unconfirmed: number;
}

/** The issue that was out at an instant, the latest revision of it there was then; null: none was. One Query. */
export const issueAt = async (
  { ranking }: Use<'ranking'>,
  at: Instant,
): Promise<ListIssue | null> => {
  const heads = await ranking.heads(weeksAfter(latestDue(at), 1), LOOKED_THROUGH);
  const found = heads.find(({ publishedAt }) => publishedAt <= at);
  return found ? { date: found.date, edition: found.edition } : null;
};

const fileDigest = ({ sha256 }: Use<'sha256'>, file: AcceptanceFile): string =>
  sha256(JSON.stringify(file));

/** What lots of an event are drawn from: nobody can choose it, and its commitment is shown before closing. */
export const seedOf = (
  { secrets, sha256 }: Use<'secrets' | 'sha256'>,
  { tournamentId, eventId }: LoadedLists['of'],
): string => sha256(secrets.blindIndex('lot', `${tournamentId}|${eventId}`));

const isFrozen = ({ rule, latest }: LoadedLists, now: Instant): boolean =>
  latest !== null && now >= rule.frozenAt;

/** Wild cards as the version that stands has them. */
const givenIn = (latest: ListVersion | null): Pick<WildCard, 'entry' | 'draw'>[] => {
  const given = latest?.file.decisions.wildCards ?? { main: [], qualifying: [] };
  return [
    ...given.main.map((entry) => ({ entry, draw: 'main' as const })),
    ...given.qualifying.map((entry) => ({ entry, draw: 'qualifying' as const })),
  ];
};

const heldIn = (latest: ListVersion | null) =>
  latest && {
    held: latest.file.decisions.qualifyingHeld,
    qualifiers: latest.file.decisions.qualifiers,
  };

/**
 * The version that would follow: everybody who is entered and has not left, by the ranks of the first version's issue,
 * with what is decided by now, or (`decided` false) in the version that stands (ACC-1 to ACC-6). Before the freeze a
 * gap is filled so by order (ACC-4); after it the file stays, and moves alone change the lists. Refuses QUALIFIERS_OVER
 * where more is given away than the main draw has.
 */
export const nextVersion = async (
  deps: ListDeps,
  loaded: LoadedLists,
  { decided }: { readonly decided: boolean },
): Promise<Result<NextVersion>> => {
  const { of, event, rule, acceptance, latest } = loaded;
  const entries = await deps.entries.listOfEvent(of.tournamentId, of.eventId);
  const standing = entries.filter(({ ended, waitlisted }) => ended === null && !waitlisted);
  const complete = standing.filter((entry) => factsOf(event, entry).complete);
  const unconfirmed = standing.length - complete.length;
  if (latest && isFrozen(loaded, deps.clock.now())) {
    const { file, head } = latest;
    const lists = listsOf({ file, moves: head.moves }, deps.sha256);
    const { moves, issue, digest } = head;
    return ok({ file, moves, issue, digest, lists, same: true, entries, unconfirmed });
  }
  const issue = latest
    ? latest.head.issue
    : rule.asOf === null
      ? null
      : await issueAt(deps, rule.asOf);
  const { group } = rule;
  const members = rankedMembers(complete.flatMap(({ slots }) => slots));
  const ranks =
    issue && group !== null ? await rowsInIssue(deps, issue.edition, group, members) : null;
  const there = new Set(complete.map(({ short }) => short));
  const cards = decided ? acceptance.wildCards : givenIn(latest);
  const file = acceptanceFileOf(rule, {
    eventId: event.id,
    entries: complete,
    ranks,
    issue: issue?.date ?? null,
    qualifying: decided ? (acceptance.qualifying ?? heldIn(latest)) : heldIn(latest),
    wildCards: cards.filter(({ entry }) => there.has(entry)),
    countsMinimum: latest === null || latest.head.cancelled,
    seed: seedOf(deps, of),
  });
  if (acceptanceFaults(file).length > 0) {
    const given = file.decisions.wildCards.main.length;
    return refuse('QUALIFIERS_OVER', { limit: Math.max(0, file.regulation.size - given) });
  }
  const digest = fileDigest(deps, file);
  return ok({
    ...{ file, issue, digest, entries, unconfirmed },
    moves: [],
    lists: listsOf({ file, moves: [] }, deps.sha256),
    same: latest?.head.digest === digest,
  });
};
