import type { ShownStatus, SlotState } from '../contract/entry-state';
import type { Instant } from '../contract/words';
import { SHOWN_STATUS } from './statuses';
import { closingMomentText, momentText } from './time';

/** Words of a ticket: what it says of an entry beside the event and its people. */
export const ticketCopy = {
  number: (number: number) => `票号 ${number}`,
  when: '日期',
  where: '地点',
  fee: '报名费',
  noFee: '不收报名费',
  feeNotes: '费用说明',
  me: '我',
  unnamed: '待确认的队员',
} as const;

/** The state of a person in an entry, in a word. */
export const SLOT_STATE: Record<SlotState, string> = {
  invited: '待确认',
  confirmed: '已确认',
  declined: '已谢绝',
  removed: '已移除',
  cancelled: '已取消参赛',
};

/** The status in the rulebook's words; in the waiting list with the place in the row (CAP-3). */
export const stampText = (shown: ShownStatus, position: number | null): string =>
  shown === 'waitlisted' && position !== null
    ? `${SHOWN_STATUS.waitlisted}第 ${position} 位`
    : SHOWN_STATUS[shown];

/** When an entry was accepted; what was accepted at the very end has the instant of closing as closing says it (ENT-13). */
export const acceptedText = (at: Instant, closesAt: Instant, now: Instant): string =>
  at === closesAt ? closingMomentText(at, now) : momentText(at, now);
