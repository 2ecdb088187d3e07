import type { EntryView } from '../../src/contract/entries';
import type { Actor } from '../domain/actor';
import type { EntryStore } from '../domain/entry/entry-store';
import type { Clock } from '../domain/ports';
import { ok, type Result } from '../domain/result';
import { openEntry, viewOf } from './change-entry';

export interface GetEntryDeps {
  readonly entries: Pick<EntryStore, 'load'>;
  readonly clock: Clock;
}

/** An entry as one of its people sees it now: one BatchGet. Refuses ENTRY_NOT_FOUND to strangers. */
export const getEntry = async (
  deps: GetEntryDeps,
  actor: Actor,
  entryId: string,
): Promise<Result<EntryView>> => {
  const opened = await openEntry(deps, actor, entryId, { key: '', body: '' });
  return opened.ok ? ok(viewOf(deps, actor, opened.value, opened.value.entry)) : opened;
};
