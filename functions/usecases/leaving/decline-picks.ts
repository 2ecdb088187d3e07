import type { Use } from '../use';
import { declined } from '../../domain/entry/answer-invitation';
import { partsOfId, slotOf } from '../../domain/entry/entry';
import { partChanges } from '../../domain/entry/parts-of';
import { eventOf } from '../../domain/entry/rules-of';
import { ok, type Result } from '../../domain/result';
import { untilFresh } from '../commands/until-fresh';
import { heldAnew } from '../moving/held-anew';

/**
 * What a person who goes was picked for as an earlier partner is declined (ENT-24): nobody else would ever answer it.
 * What has closed lapses by itself. Nothing new comes, for who is leaving is picked no more. One Query, then a read and
 * a transaction for each; a repeat finds what is left.
 */
export const declinePicks = async (
  deps: Use<'clock' | 'entries'>,
  memberId: string,
): Promise<Result<null>> => {
  const { entries, clock } = deps;
  for (const { parts } of await entries.participationsOf(memberId))
    for (const { entryId } of parts.filter(({ state }) => state === 'invited')) {
      const done = await untilFresh<null>(async () => {
        const { tournament, entry, ledger } = await entries.load(partsOfId(entryId));
        const event = tournament && entry && eventOf(tournament, entry.eventId);
        const slot = entry && slotOf(entry, memberId);
        if (!tournament || !event || slot?.state !== 'invited') return ok(null);
        const next = declined(tournament, event, entry, slot, clock.now());
        if (!next.ok) return ok(null);
        const after = { ...next.value, version: entry.version + 1 };
        const written = await entries.commit({
          ...{ tournament, before: entry, after },
          parts: partChanges(event, entry, after, tournament),
          ...heldAnew(deps, { ledger, tournament }, entry, after),
        });
        return written === 'done' ? ok(null) : 'stale';
      });
      if (!done.ok) return done;
    }
  return ok(null);
};
