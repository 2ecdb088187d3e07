import type { Use } from '../use';
import type { MyEntry } from '../../../src/contract/entries';
import { listsOfVersion, withinLists } from '../../domain/acceptance/listed';
import { partsOfId } from '../../domain/entry/entry';
import { versionOf } from './load-lists';

/**
 * Where entries stand in the lists of their events, by entry (ACC-3); whose event has none, or who is in none, is
 * absent. For each event one Query, and one for the file that the process has not read yet.
 */
export const acceptedAs = async (
  deps: Use<'acceptances' | 'sha256'>,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, NonNullable<MyEntry['accepted']>>> => {
  const accepted = new Map<string, NonNullable<MyEntry['accepted']>>();
  const events = new Map(
    entryIds.map((id) => {
      const { tournamentId, eventId } = partsOfId(id);
      return [`${tournamentId}.${eventId}.`, { tournamentId, eventId }] as const;
    }),
  );
  await Promise.all(
    [...events].map(async ([prefix, of]) => {
      const head = (await deps.acceptances.read(of)).heads.at(-1);
      if (!head) return;
      const lists = withinLists(listsOfVersion(await versionOf(deps, of, head), deps.sha256));
      for (const id of entryIds.filter((one) => one.startsWith(prefix))) {
        const stands = lists.find(({ entry }) => entry === partsOfId(id).short);
        if (stands) accepted.set(id, { as: stands.as, within: stands.within });
      }
    }),
  );
  return accepted;
};
