import * as z from 'zod/mini';
import { Instant } from './answer-words';
import { Role } from './requests/entries';
import { Sex } from './requests/membership';
import { MemberId } from './word-schemas';

/** What a person sees for an entry (S0 四(一)3); the exact words stand in src/copy/statuses.ts. */
export const ShownStatus = z.enum([
  'waiting-for-players', // 待队员确认
  'payment-due', // 待支付
  'to-confirm', // 待确认报名
  'not-needed', // 无需参赛（团队成员变更）
  'entered', // 已报名
  'entered-player-cancelled', // 已报名（队员取消参赛）
  'withdrawn', // 已撤销
  'dissolved', // 团队解散
  'late-withdrawal', // 弃赛
  'lapsed', // 未成功（逾期未确认）
  'rejected', // 已驳回
  'tournament-cancelled', // 赛事取消
  'waitlisted', // 候补
]);
export type ShownStatus = z.infer<typeof ShownStatus>;

export const SlotState = z.enum(['invited', 'confirmed', 'declined', 'removed', 'cancelled']);
export type SlotState = z.infer<typeof SlotState>;

export const SlotView = z.strictObject({
  id: z.string(),
  role: Role,
  /** known once confirmed (and always one's own); to the initiator also of an earlier partner who was picked (ENT-24) */
  name: z.nullable(z.string()),
  sex: z.nullable(Sex),
  /** 199****0001, for the initiator; null for others, and of who was invited without a number (ENT-24) */
  phoneMasked: z.nullable(z.string()),
  /** what the initiator wrote beside the number, for them alone and until it is answered (ENT-5) */
  note: z.nullable(z.string()),
  state: SlotState,
  shown: ShownStatus,
  /** the unit they play for, where it is another than the entry's (CAP-5) */
  unit: z.nullable(z.string()),
  /** in the event's list as of its day (DRW-2); null: not ranked, not known yet or no list */
  rank: z.nullable(z.int()),
  initiator: z.boolean(),
  /** the slot it is shown for */
  me: z.boolean(),
  /** a person of the viewer's account; null: somebody else, or nobody yet */
  memberId: z.nullable(MemberId),
  invitedAt: Instant,
  /** handed in by them (ENT-16), for the initiator and for themselves; `field` is the attachment's id */
  files: z.array(z.strictObject({ field: z.string(), name: z.string() })),
});
export type SlotView = z.infer<typeof SlotView>;

/** What an entry still needs before it succeeds. */
export const Missing = z.discriminatedUnion('kind', [
  /** still to be invited, of that sex where it matters (ENT-10) */
  z.strictObject({ kind: z.literal('athletes'), sex: z.nullable(Sex), count: z.int() }),
  /** invited, not yet confirmed */
  z.strictObject({ kind: z.literal('confirmations'), count: z.int() }),
]);
export type Missing = z.infer<typeof Missing>;

/** The actions the viewer may take now; the client shows these and no others. */
export const EntryAction = z.enum([
  'confirm',
  'decline',
  'cancel-own',
  'change-roster',
  'remind',
  'share',
  'withdraw',
  'late-withdraw', // 弃赛
]);
export type EntryAction = z.infer<typeof EntryAction>;

export const HistoryEvent = z.strictObject({
  at: Instant,
  kind: z.enum([
    'entered',
    'invited',
    'confirmed',
    'declined',
    'removed',
    'cancelled-own',
    'succeeded',
    'reopened', // waits again after a change
    'withdrawn',
    'dissolved',
    'late-withdrawal',
    'lapsed',
    'waitlisted',
    'promoted', // from the waiting list
    'reminded',
  ]),
  /** display name of who did it; null: the system */
  by: z.nullable(z.string()),
  /** display name or masked phone of whom it concerns */
  whom: z.nullable(z.string()),
});
export type HistoryEvent = z.infer<typeof HistoryEvent>;

/** What withdrawing (or cancelling one's part) will do now; asked once, shown before. */
export const Consequences = z.strictObject({
  /** it is 弃赛 by now (ENT-21) */
  late: z.boolean(),
  /** until when it does that; null: it is not withdrawn any more, or the viewer is not who withdraws */
  until: z.nullable(Instant),
  placeLost: z.boolean(),
  teamDissolved: z.boolean(),
  /** of what was paid, by the regulation's steps; null: the platform has taken nothing */
  refundPercent: z.nullable(z.int()),
});
