import * as z from 'zod/mini';
import type * as requests from './requests/entries';
import { Discipline, Instant } from './answer-words';
import { Price } from './prices';
import { RankingGroup } from './requests/desk';
import { EventId, Role } from './requests/entries';
import { Sex } from './requests/membership';
import { EntryId } from './requests/results';
import { Day, MemberId } from './word-schemas';

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

export type Answers = z.infer<typeof requests.Answers>;

/** ENT-19: the texts that can be accepted; src/copy/declaration.ts holds the words. */
export type DeclarationVersion = z.infer<typeof requests.Declaration>['version'];

export type OwnPerson = z.infer<typeof requests.OwnPerson>;
export type ForWhom = z.infer<typeof requests.ForWhom>;
export type Invitee = z.infer<typeof requests.Invitee>;
export type EarlierPerson = z.infer<typeof requests.EarlierPerson>;

export type EnterEvent = z.infer<typeof requests.EnterEvent>;

export type ConfirmEntry = z.infer<typeof requests.ConfirmEntry>;
export type ChangeRoster = z.infer<typeof requests.ChangeRoster>;
export type WithdrawEntry = z.infer<typeof requests.WithdrawEntry>;

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
  /** in the event's list of the latest issue (DRW-2); null: not ranked, not known yet or no list */
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

/** POST /me/files: what answers a field that asks for a file; it is of no use to anybody else. */
export const TakenFile = z.strictObject({ file: z.string() });
export type TakenFile = z.infer<typeof TakenFile>;

/** GET /entries/{entryId}/files/{slotId}/{field}: where it can be read from, for minutes. */
export const FileAddress = z.strictObject({ url: z.string(), expiresAt: Instant });
export type FileAddress = z.infer<typeof FileAddress>;

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

/** GET /entries/{entryId}, and the answer of every command on an entry. */
export const EntryView = z.strictObject({
  id: EntryId,
  /** of its ticket: in the order in which requests were accepted (CAP-2) */
  number: z.int(),
  tournamentId: z.string(),
  tournamentName: z.string(),
  firstDay: z.string(),
  lastDay: z.string(),
  /** province, city, district and address in a line */
  place: z.string(),
  eventId: EventId,
  groupName: z.string(),
  /** the group's ranking list, in which the slots' ranks are (DRW-2); null: none */
  rankingList: z.nullable(RankingGroup),
  discipline: Discipline,
  kind: z.enum(['singles', 'pair', 'team']),
  /** an invitee who has not confirmed does not see it: they type it (ENT-7) */
  teamName: z.nullable(z.string()),
  /** others do not read it: yet, or because it was found unfit; null: they do, or the viewer does not know it */
  nameHidden: z.nullable(z.enum(['pending', 'risky'])),
  unit: z.nullable(z.strictObject({ id: z.string(), name: z.string() })),
  /** ENT-7: whoever confirms types the team's name; singles may have none */
  asksTeamName: z.boolean(),
  /** CAP-5: whoever confirms says which unit they play for; left out it is the entry's */
  asksUnit: z.boolean(),
  /** others do not read the unit before it is on the kept list */
  unitHidden: z.boolean(),
  initiatorName: z.string(),
  viewer: z.enum(['initiator', 'invitee']),
  /** the person of the account it is shown for; null: the account was invited and has not said whom for */
  memberId: z.nullable(MemberId),
  shown: ShownStatus,
  slots: z.array(SlotView),
  missing: z.array(Missing),
  allowed: z.array(EntryAction),
  /** from when the initiator may remind those who have not confirmed (TEL-7); null: there is nobody to remind */
  remindFrom: z.nullable(Instant),
  withdrawal: Consequences,
  /** place in the waiting list, from 1; null when the place is held */
  waitingPosition: z.nullable(z.int()),
  /** by the instant at which it was made */
  price: Price,
  /** who takes the fee outside of the app (PUB-7); empty: nothing is to be paid, or the app takes it */
  payTo: z.array(z.string()),
  closesAt: Instant,
  changeCutoffAt: Instant,
  /** where the regulation has such an instant of its own (ENT-21) */
  freeWithdrawalUntil: z.nullable(Instant),
  enteredAt: Instant,
  /** of one that is over: whether what was paid comes back; null: it is not, or cost nothing (FEE-3) */
  refund: z.nullable(z.enum(['due', 'none'])),
  /** when who plays in it signs in, the earliest first (SGN-2); empty: it is not written, or it is over for them */
  signIn: z.array(
    z.strictObject({
      from: Instant,
      until: Instant,
      how: z.array(z.enum(['in-person', 'call', 'app'])),
      /** where, in person */
      place: z.nullable(z.string()),
      missed: z.enum(['out', 'last-alternate']),
      qualifying: z.boolean(),
    }),
  ),
  /** fields the viewer must answer when confirming */
  confirmForm: z.array(z.string()),
  history: z.array(HistoryEvent),
  now: Instant,
});
export type EntryView = z.infer<typeof EntryView>;

/** A line of 我的报名 (GET /me/entries). */
export const MyEntry = z.strictObject({
  id: EntryId,
  tournamentId: z.string(),
  tournamentName: z.string(),
  firstDay: Day,
  lastDay: Day,
  groupName: z.string(),
  discipline: Discipline,
  teamName: z.nullable(z.string()),
  initiatorName: z.string(),
  viewer: z.enum(['initiator', 'invitee']),
  /** whose it is, of the account's persons; null: the account was invited and has not said whom for */
  memberId: z.nullable(MemberId),
  role: Role,
  shown: ShownStatus,
  /** what there is to do, first things first; null: nothing */
  todo: z.nullable(z.enum(['confirm', 'pay', 'invite', 'remind'])),
  missing: z.array(Missing),
  /** until when the todo can be done */
  until: z.nullable(Instant),
  section: z.enum(['todo', 'live', 'ended']),
  updatedAt: Instant,
});
export type MyEntry = z.infer<typeof MyEntry>;
export const MyEntries = z.strictObject({ entries: z.array(MyEntry), now: Instant });
export type MyEntries = z.infer<typeof MyEntries>;

/** Where and when somebody was in an entry with the initiator. */
const together = {
  teamName: z.nullable(z.string()),
  tournamentName: z.string(),
  firstDay: Day,
};

/**
 * GET /me/earlier-partners: whom a person may invite again without a number, and whole teams, the latest first
 * (ENT-24). `id` is somebody's in every answer to this account, `pick` is good for it alone.
 */
export const EarlierPartners = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string(),
      pick: z.string(),
      /** as it is read in the entry they had in common */
      name: z.string(),
      role: Role,
      ...together,
    }),
  ),
  /** those with several of these people */
  teams: z.array(
    z.strictObject({
      entryId: EntryId,
      ...together,
      people: z.array(z.strictObject({ id: z.string(), role: Role })),
    }),
  ),
});
export type EarlierPartners = z.infer<typeof EarlierPartners>;

/** POST /entries/{entryId}/share-links: an opaque token for a share card (ENT-5). */
export const ShareLink = z.strictObject({
  token: z.string(),
  expiresAt: Instant,
  /** masked, as the card names who invites (TEL-6) */
  initiatorName: z.string(),
});
export type ShareLink = z.infer<typeof ShareLink>;
/** GET /invitations/{token}: what the card shows; the invited phone must still log in. */
export const InvitationView = z.strictObject({
  entryId: EntryId,
  tournamentId: z.string(),
  tournamentName: z.string(),
  groupName: z.string(),
  discipline: Discipline,
  /** of whom the link is for; null: a card for all of them */
  role: z.nullable(Role),
  /** masked, whoever's it is: a card goes outside the app (MEM-13) */
  initiatorName: z.string(),
  until: Instant,
});
export type InvitationView = z.infer<typeof InvitationView>;
