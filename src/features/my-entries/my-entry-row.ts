import { personOf } from '../../client/persons';
import type { MyEntries, MyEntry } from '../../contract/entries';
import type { PersonOfAccount } from '../../contract/membership';
import type { Instant } from '../../contract/words';
import { acceptedText } from '../../copy/acceptance-words';
import { eventText, missingText } from '../../copy/event';
import { myEntriesCopy, TODO_VERB } from '../../copy/my-entries';
import { personsCopy } from '../../copy/persons';
import { signInStepText } from '../../copy/sign-in';
import { SHOWN_STATUS, STATUS_TONE } from '../../copy/statuses';
import { dayText, deadlineText } from '../../copy/time';
import type { TicketProps } from '../../ui/ticket';
import { TICKET_MARK } from '../ticket-of';
import { nextSignIn } from './next-sign-in';

/** A line of 我的报名: event, team, my state, what next, until when. */
export interface MyEntryRow {
  readonly id: string;
  /** as it is named in an address: two persons of an account may stand in one entry */
  readonly key: string;
  /** the person of the account; null: it is not said yet, or there is only one (MEM-1) */
  readonly forWhom: string | null;
  /** whose it is, or that it is not said yet; null where there is only one person */
  readonly whose: string | null;
  readonly tournament: string;
  readonly event: string;
  /** the team, and who invited me */
  readonly team: string | null;
  readonly status: string;
  readonly tone: 'go' | 'wait' | 'stop' | 'mute';
  /** what there is to do, as a verb */
  readonly todo: string | null;
  readonly lacking: string | null;
  readonly until: string | null;
  /** when and how to sign in next (SGN-2); null: it is not written, or over */
  readonly signIn: string | null;
  /** where it stands in the lists: 「正选第 12 位」 */
  readonly accepted: string | null;
  readonly mark: TicketProps['mark'];
  /** nothing of it is still to come */
  readonly over: boolean;
  /** what its button asks at once on the page of the entry; null: the page itself is the place for it */
  readonly doing: 'confirm' | 'change-roster' | null;
  readonly label: string;
}

const rowKey = (id: string, memberId: string | null): string =>
  memberId === null ? id : `${id}~${memberId}`;

/** Which entry a key names, and of whom. */
export const readRowKey = (
  key: string,
): { readonly id: string; readonly memberId: string | null } => {
  const [id = '', memberId] = key.split('~');
  return { id, memberId: memberId ?? null };
};

/** Where a todo has a question of its own on the page of the entry. */
const DOING: Record<NonNullable<MyEntry['todo']>, MyEntryRow['doing']> = {
  confirm: 'confirm',
  invite: 'change-roster',
  pay: null,
  remind: null,
};

const whoseOf = (
  { memberId, shown }: MyEntry,
  persons: readonly PersonOfAccount[],
): string | null => {
  if (persons.length < 2) return null;
  if (memberId === null) return shown === 'to-confirm' ? personsCopy.undecided : null;
  return personOf(persons, memberId)?.name ?? null;
};

export const rowOf = (
  entry: MyEntry,
  now: Instant,
  persons: readonly PersonOfAccount[] = [],
): MyEntryRow => {
  const lacking =
    entry.section === 'ended' || entry.shown === 'to-confirm'
      ? null
      : entry.missing.map(missingText).join('，') || null;
  const invitedBy =
    entry.viewer === 'invitee' ? myEntriesCopy.invitedBy(entry.initiatorName) : null;
  const until =
    entry.until !== null
      ? deadlineText(entry.until, now)
      : entry.section === 'live'
        ? myEntriesCopy.startsOn(dayText(entry.firstDay, now.slice(0, 10)))
        : null;
  const signsIn = nextSignIn(entry.signIn, now);
  const row = {
    id: entry.id,
    key: rowKey(entry.id, entry.memberId),
    forWhom: persons.length > 1 ? entry.memberId : null,
    whose: whoseOf(entry, persons),
    tournament: entry.tournamentName,
    event: eventText(entry),
    team: [entry.teamName, invitedBy].filter(Boolean).join(' · ') || null,
    status: SHOWN_STATUS[entry.shown],
    tone: STATUS_TONE[entry.shown],
    todo: entry.todo && TODO_VERB[entry.todo],
    lacking,
    until,
    signIn: signsIn && signInStepText(signsIn),
    accepted: entry.accepted && acceptedText(entry.accepted.as, entry.accepted.within),
    mark: TICKET_MARK[entry.shown],
    over: entry.section === 'ended',
    doing: entry.todo && DOING[entry.todo],
  };
  const { whose, event, tournament, team, status, accepted, todo, signIn } = row;
  const said = [whose, event, tournament, team, status, accepted, todo, lacking, until, signIn];
  return { ...row, label: myEntriesCopy.rowLabel(said) };
};

export type Sections = Record<MyEntry['section'], MyEntryRow[]>;

/** The rows by section: what presses first; what ended last stands first among the ended. */
export const sectionsOf = (
  { entries }: MyEntries,
  now: Instant,
  persons: readonly PersonOfAccount[] = [],
): Sections => {
  const of = (section: MyEntry['section']) => entries.filter((entry) => entry.section === section);
  const byUntil = (a: MyEntry, b: MyEntry) => ((a.until ?? '~') < (b.until ?? '~') ? -1 : 1);
  const byDay = (a: MyEntry, b: MyEntry) => (a.firstDay < b.firstDay ? -1 : 1);
  const byUpdate = (a: MyEntry, b: MyEntry) => (a.updatedAt > b.updatedAt ? -1 : 1);
  const rows = (of: MyEntry[]) => of.map((entry) => rowOf(entry, now, persons));
  return {
    todo: rows(of('todo').sort(byUntil)),
    live: rows(of('live').sort(byDay)),
    ended: rows(of('ended').sort(byUpdate)),
  };
};
