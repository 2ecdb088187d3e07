import type { Instant } from '../../../src/contract/words';
import type { Entry, Slot } from './entry';
import type { Notice, NoticeKind } from './notice';

/** The entry with something to tell to some of its people. One write tells a person one thing: what is said first (TEL-1). */
export const withNotices = (
  entry: Entry,
  slots: readonly Slot[],
  kind: NoticeKind,
  now: Instant,
  by?: string,
): Entry => {
  const known = new Set(entry.notices.map(({ id }) => id));
  const added = slots.map(({ id: slotId }): Notice => ({
    id: `${entry.version + 1}-${slotId}`,
    ...{ kind, at: now, slotId },
    ...(by === undefined ? {} : { by }),
  }));
  return { ...entry, notices: [...entry.notices, ...added.filter(({ id }) => !known.has(id))] };
};
