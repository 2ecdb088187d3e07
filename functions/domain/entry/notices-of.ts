import type { ShownStatus } from '../../../src/contract/entries';
import type { Instant } from '../../../src/contract/words';
import { addSeconds } from '../calendar/calendar';
import type { Entry, Slot } from './entry';
import { NOTICE_RULES, type Notice } from './notice';

type Told = Pick<Notice, 'kind' | 'channel'> & { readonly status?: ShownStatus };

/**
 * The entry with messages to some of its people. The request that made an SMS sends it, within its
 * lease; what goes through WeChat is the sweep's from the start.
 */
export const withNotices = (
  entry: Entry,
  slots: readonly Slot[],
  told: readonly Told[],
  now: Instant,
): Entry => ({
  ...entry,
  notices: [
    ...entry.notices,
    ...slots.flatMap(({ id }) =>
      told.map((one) => ({
        ...one,
        id: `${entry.version + 1}-${one.kind}-${one.channel}-${id}`,
        slotId: id,
        dueAt: one.channel === 'sms' ? addSeconds(now, NOTICE_RULES.leaseSeconds) : now,
        tries: 0,
      })),
    ),
  ],
});

export const INVITED: readonly Told[] = [
  { kind: 'invited', channel: 'sms' },
  { kind: 'invited', channel: 'wechat' },
];
export const REMOVED: readonly Told[] = [
  { kind: 'removed', channel: 'sms' },
  { kind: 'removed', channel: 'wechat' },
];
/** A result the person did not bring about: by SMS too where something is lost or won unexpectedly. */
export const result = (status: ShownStatus, urgent: boolean): Told[] => [
  ...(urgent ? [{ kind: 'result', channel: 'sms', status } as const] : []),
  { kind: 'result', channel: 'wechat', status },
];
