import { INBOX } from '../../../src/contract/limits';

/** How people are told; ours (TEL). */
export const TELLING_RULES = {
  /** TEL-5: seconds a sender has before another one takes over */
  leaseSeconds: 60,
  /** seconds of waiting are doubled per try, from here */
  retrySeconds: 60,
  /** then it is a dead letter: about an hour of outage */
  maxTries: 8,
  /** minutes in which a step of news is tried again for whom it failed, before it goes on without them */
  stepTries: 10,
  /** tries by WeChat, after which an SMS goes where the kind has one */
  wechatTries: 3,
  /** TEL-3 */
  keptDays: INBOX.keptDays,
  /** of a number that has no account: kept for its sending alone */
  keptDaysWithoutAccount: 30,
  /** TEL-7: hours before closing at which those who have not confirmed are reminded */
  remindersBefore: [48, 6],
  /** news of a moment that passed longer ago is told to nobody: nothing was looked after meanwhile */
  lateSeconds: 86_400,
  /** messages of one page of the inbox, and those among which unread ones are counted */
  page: 20,
  counted: INBOX.counted,
} as const;
