import { eventOf } from '../../domain/entry/rules-of';
import { tellingOf } from '../../domain/entry/tellings-of';
import { partsOfId, type Entry } from '../../domain/entry/entry';
import { eachAlone } from '../commands/each-alone';
import type { TellingDeps } from './telling-deps';
import { tellInEntry } from './unasked-sms';

/** Entries whose notices are spread in one round. */
const BATCH = 100;

/**
 * Puts what entries owe their people into inboxes, and takes it out of the entries after that: whoever dies between
 * leaves notices whose messages are there already, and writing those again is nothing (TEL-5).
 */
export const spreadNotices = async (deps: TellingDeps): Promise<void> => {
  await eachAlone(deps, 'spread-notices', await deps.entries.withNotices(BATCH), (found) =>
    spread(deps, found),
  );
};

const spread = async (deps: TellingDeps, found: Entry): Promise<void> => {
  // the index may lag behind the entry
  const { tournament, entry } = await deps.entries.load(partsOfId(found.id));
  const event = tournament && eventOf(tournament, found.eventId);
  if (!tournament || !event || !entry || entry.notices.length === 0) return;
  for (const notice of entry.notices) {
    const slot = entry.slots.find(({ id }) => id === notice.slotId);
    const place = { tournament, event, entry };
    const telling = slot && tellingOf(place, notice, slot, deps.clock.now());
    if (slot && telling) await tellInEntry(deps, place, { slot, telling });
  }
  await settle(deps, entry, new Set(entry.notices.map(({ id }) => id)));
};

const settle = async (
  { entries }: TellingDeps,
  entry: Entry,
  told: ReadonlySet<string>,
): Promise<void> => {
  const left = (present: Entry) => present.notices.filter(({ id }) => !told.has(id));
  let present: Entry | null = entry;
  while (present && !(await entries.settleNotices(present, left(present))))
    present = await entries.find(entry.id);
};
