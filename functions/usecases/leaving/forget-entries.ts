import type { Use } from '../use';
import { partsOfId } from '../../domain/entry/entry';
import { withoutPerson } from '../../domain/entry/forget-person';
import { partChanges } from '../../domain/entry/parts-of';
import { eventOf } from '../../domain/entry/rules-of';
import { ok, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';

/**
 * Takes a person's name out of the entries that are over for them, and out of every copy others hold.
 * One Query, then a read and a transaction for each entry; a repeat finds what is left.
 */
export const forgetEntries = async (
  { entries }: Use<'entries'>,
  personKey: string,
): Promise<Result<null>> => {
  for (const { parts } of await entries.participationsOf(personKey))
    for (const { entryId } of parts) {
      const done = await untilFresh<null>(async () => {
        const { tournament, entry } = await entries.load({ ...partsOfId(entryId), personKey });
        const event = tournament && entry && eventOf(tournament, entry.eventId);
        const next = entry && withoutPerson(entry, personKey);
        if (!tournament || !event || !next) return ok(null);
        const after = { ...next, version: entry.version + 1 };
        const changes = partChanges(event, entry, after, tournament);
        const written = await entries.commit({ tournament, before: entry, after, parts: changes });
        return written === 'done' ? ok(null) : 'stale';
      });
      if (!done.ok) return done;
    }
  return ok(null);
};
