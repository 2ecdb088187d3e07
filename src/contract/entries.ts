import * as z from 'zod/mini';
import type * as requests from './requests/entries';
import { ACCEPTED_AS } from './acceptance-words';
import { Discipline, Instant } from './answer-words';
import {
  Consequences,
  EntryAction,
  HistoryEvent,
  Missing,
  ShownStatus,
  SlotView,
} from './entry-state';
import { Price } from './prices';
import { RankingGroup } from './requests/desk';
import { EventId, Role } from './requests/entries';
import { EntryId } from './requests/results';
import { Sport } from './requests/tournaments';
import { Day, MemberId } from './word-schemas';

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

/** POST /me/files: what answers a field that asks for a file; it is of no use to anybody else. */
export const TakenFile = z.strictObject({ file: z.string() });
export type TakenFile = z.infer<typeof TakenFile>;

/** GET /entries/{entryId}/files/{slotId}/{field}: where it can be read from, for minutes. */
export const FileAddress = z.strictObject({ url: z.string(), expiresAt: Instant });
export type FileAddress = z.infer<typeof FileAddress>;

/** A time in which who is in an entry signs in (SGN-2). */
export const SignIn = z.strictObject({
  from: Instant,
  until: Instant,
  how: z.array(z.enum(['in-person', 'call', 'app'])),
  /** where, in person */
  place: z.nullable(z.string()),
  missed: z.enum(['out', 'last-alternate']),
  qualifying: z.boolean(),
});
export type SignIn = z.infer<typeof SignIn>;

/** GET /entries/{entryId}, and the answer of every command on an entry. */
export const EntryView = z.strictObject({
  id: EntryId,
  /** of its ticket: in the order in which requests were accepted (CAP-2) */
  number: z.int(),
  tournamentId: z.string(),
  tournamentName: z.string(),
  sport: Sport,
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
  /** who plays, as a picture that goes outside the app names them: masked, whoever it is (MEM-13) */
  sharedNames: z.array(z.string()),
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
  signIn: z.array(SignIn),
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
  /** of who is in: when they sign in, the earliest first (SGN-2) */
  signIn: z.array(SignIn),
  /** where it stands in the lists of its event, and at which place there (ACC-3); null: none is out, or it is in none */
  accepted: z.nullable(z.strictObject({ as: z.enum(ACCEPTED_AS), within: z.int() })),
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
