import type { Entry } from '../../domain/entry/entry';
import type { Notice } from '../../domain/entry/notice';
import { NOTICE_RULES } from '../../domain/entry/notice';
import { addSeconds } from '../../domain/calendar/calendar';
import type { EntryDeps } from '../entering/entry-deps';
import { sendNotices } from '../entering/send-notices';

/** Entries whose messages are sent in one round of the sweep. */
const BATCH = 100;

/**
 * Sends what is due: messages of WeChat, and SMS whose sender died or met an outage. They are leased
 * first, so that two sweeps at a time do not send the same one.
 */
export const sweepNotices = async (deps: EntryDeps): Promise<void> => {
  for (const found of await deps.entries.withDueNotices(deps.clock.now(), BATCH)) {
    // the index may lag behind the entry
    const entry = await deps.entries.find(found.id);
    if (!entry) continue;
    const now = deps.clock.now();
    const due = entry.notices.filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) continue;
    const leasedUntil = addSeconds(now, NOTICE_RULES.leaseSeconds);
    const notices: Notice[] = entry.notices.map((notice) =>
      due.includes(notice) ? { ...notice, dueAt: leasedUntil } : notice,
    );
    if (!(await deps.entries.settleNotices(entry, notices))) continue;
    const leased: Entry = { ...entry, notices, version: entry.version + 1 };
    const { tournament } = await deps.entries.load({
      tournamentId: entry.tournamentId,
      eventId: entry.eventId,
      short: entry.short,
    });
    const ids = new Set(due.map(({ id }) => id));
    if (tournament)
      await sendNotices(
        deps,
        tournament,
        leased,
        leased.notices.filter(({ id }) => ids.has(id)),
      );
  }
};
