import type { Use } from '../use';
import type { EntryView } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { rankedMembers } from '../../domain/entry/ranked-slots';
import { listIssueOf } from '../../domain/publishing/list-issue';
import { ok, type Result } from '../../domain/result';
import { loadEntry, openedAs, viewOf } from './change-entry';
import { ranksOf } from './ranks-of';

/**
 * An entry as one of its people sees it now, with the athletes' ranks: one BatchGet for the entry, one for
 * the ranks where the event has a list. Refuses ENTRY_NOT_FOUND to strangers.
 */
export const getEntry = async (
  deps: Use<'clock' | 'entries' | 'published' | 'ranking' | 'secrets'>,
  actor: Actor,
  entryId: string,
  memberId?: string,
): Promise<Result<EntryView>> => {
  const opened = openedAs(deps, actor, await loadEntry(deps, actor, entryId), { memberId });
  if (!opened.ok) return opened;
  const { entry, event, tournament } = opened.value;
  const ranks = await ranksOf(
    deps,
    listIssueOf(tournament.rules, event),
    rankedMembers(entry.slots),
  );
  return ok(viewOf(deps, opened.value, entry, ranks));
};
