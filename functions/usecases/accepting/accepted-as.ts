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
  const byEvent = new Map<string, readonly string[]>();
  for (const id of entryIds) {
    const { tournamentId, eventId } = partsOfId(id);
    const event = `${tournamentId}.${eventId}`;
    byEvent.set(event, [...(byEvent.get(event) ?? []), id]);
  }
  await Promise.all(
    [...byEvent.values()].map(async (ids) => {
      const of = partsOfId(ids[0] ?? '');
      const head = (await deps.acceptances.read(of)).heads.at(-1);
      if (!head) return;
      const lists = withinLists(listsOfVersion(await versionOf(deps, of, head), deps.sha256));
      for (const id of ids) {
        const stands = lists.find(({ entry }) => entry === partsOfId(id).short);
        if (stands) accepted.set(id, { as: stands.as, within: stands.within });
      }
    }),
  );
  return accepted;
};
