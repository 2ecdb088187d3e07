import type { FileAddress } from '../../../src/contract/entries';
import type { Actor } from '../../domain/actor';
import { addSeconds } from '../../domain/calendar/calendar';
import { filesIn, mayReadFiles } from '../../domain/entry/entry-view';
import { ok, refuse, type Result } from '../../domain/result';
import type { Use } from '../use';
import { loadEntry, openedAs } from './change-entry';

/** How long an address can be read from. */
const ADDRESS_SECONDS = 300;

/**
 * Where a file handed in with an entry can be read from, for whoever handed it in and, while they are in
 * it together, the entry's initiator (ENT-16).
 * Refuses ENTRY_NOT_FOUND to strangers, FILE_NOT_FOUND for what is not there and for what is another's alike.
 */
export const getEntryFile = async (
  deps: Use<'clock' | 'entries' | 'files'>,
  actor: Actor,
  { entryId, slotId, field }: { entryId: string; slotId: string; field: string },
  memberId?: string,
): Promise<Result<FileAddress>> => {
  const opened = openedAs(deps, actor, await loadEntry(deps, actor, entryId), { memberId });
  if (!opened.ok) return opened;
  const { entry, slot: mine, tournament, now } = opened.value;
  const slot = entry.slots.find(({ id }) => id === slotId);
  if (!slot || !mayReadFiles(mine, slot)) return refuse('FILE_NOT_FOUND');
  const key = slot.answers?.[field];
  const isFile = filesIn(tournament, slot).some((file) => file.field === field);
  if (typeof key !== 'string' || !isFile) return refuse('FILE_NOT_FOUND');
  const expiresAt = addSeconds(now, ADDRESS_SECONDS);
  return ok({ url: await deps.files.downloadUrl(key, expiresAt), expiresAt });
};
