import type { MyEntry } from '../../../src/contract/entries';
import type { Instant } from '../../../src/contract/words';
import { shanghaiDay } from '../calendar/calendar';
import { formerHolderOf, type FormerHolder } from '../membership/former-holder';
import { nameForInvited } from './forget-person';
import {
  deadlinesOfPart,
  type Part,
  type PartDeadlines,
  type Participation,
  type PartTournament,
} from './participation';
import { shownStatus } from './shown-status';

const todoOf = (
  part: Part,
  { changeCutoffAt }: PartDeadlines,
  shown: MyEntry['shown'],
  now: Instant,
): MyEntry['todo'] => {
  if (shown === 'to-confirm') return 'confirm';
  if (shown === 'payment-due') return 'pay';
  if (!part.initiator || (shown !== 'waiting-for-players' && shown !== 'waitlisted')) return null;
  if (part.missing.some(({ kind }) => kind === 'athletes') && now < changeCutoffAt) return 'invite';
  return part.missing.some(({ kind }) => kind === 'confirmations') ? 'remind' : null;
};

const OVER: readonly MyEntry['shown'][] = [
  'not-needed',
  'withdrawn',
  'dissolved',
  'late-withdrawal',
  'lapsed',
  'rejected',
  'tournament-cancelled',
];

/** Who is in: signing in is what comes next for them (SGN-2). */
const IN: readonly MyEntry['shown'][] = ['entered', 'entered-player-cancelled'];

/** A line of 我的报名, from a person's own copy, as it is now; of an account being deleted nothing is to be done. */
export const myEntry = (
  part: Part,
  tournament: PartTournament,
  now: Instant,
  leaving = false,
): MyEntry => {
  const deadlines = deadlinesOfPart(part, tournament);
  const { closesAt, changeCutoffAt } = deadlines;
  const facts = { ...part.facts, closesAt };
  const shown = shownStatus(facts, { state: part.state, feeDue: false }, now);
  const { first, last } = part.days ?? { first: tournament.firstDay, last: tournament.lastDay };
  const over = OVER.includes(shown) || shanghaiDay(now) > last;
  const todo = over || leaving ? null : todoOf(part, deadlines, shown, now);
  return {
    id: part.entryId,
    tournamentId: tournament.tournamentId,
    tournamentName: tournament.tournamentName,
    firstDay: first,
    lastDay: last,
    groupName: part.groupName,
    discipline: part.discipline,
    teamName: part.teamName,
    // whatever the copy holds: it may be older than who the reader is to the entry (MEM-13)
    initiatorName:
      part.memberId === undefined ? nameForInvited(part.initiatorName) : part.initiatorName,
    viewer: part.initiator ? 'initiator' : 'invitee',
    memberId: part.memberId ?? null,
    role: part.role,
    shown,
    todo,
    missing: over ? [] : [...part.missing],
    until: todo === null ? null : todo === 'invite' ? changeCutoffAt : closesAt,
    section: todo !== null ? 'todo' : over ? 'ended' : 'live',
    signIn: !over && IN.includes(shown) ? [...(part.signIn ?? [])] : [],
    // the lists are kept apart: who asks for them adds it
    accepted: null,
    updatedAt: part.updatedAt,
  };
};

const ORDER: Record<MyEntry['section'], number> = { todo: 0, live: 1, ended: 2 };

/** What a phone was invited to since the account has it: what came before follows to whoever had it then (MEM-8). */
export const invitedSince = (
  invited: readonly Participation[],
  formers: readonly FormerHolder[],
  accountId: string,
): Participation[] =>
  invited.map((one) => ({
    ...one,
    parts: one.parts.filter(
      ({ invitedAt }) =>
        invitedAt === undefined || formerHolderOf(formers, accountId, invitedAt) === null,
    ),
  }));

/** What a phone was invited to, without what it has answered where one of the persons stands in the entry now. */
const stillTheirs = (
  persons: readonly Participation[],
  invited: readonly Participation[],
): Participation[] => {
  const stands = new Set(persons.flatMap(({ parts }) => parts.map(({ entryId }) => entryId)));
  return invited.map((one) => ({
    ...one,
    parts: one.parts.filter(({ entryId, state }) => state === 'invited' || !stands.has(entryId)),
  }));
};

/** What is to be done first, the nearest deadline first; then the latest change first. */
export const myEntries = (
  persons: readonly Participation[],
  invited: readonly Participation[],
  now: Instant,
  leaving = false,
): MyEntry[] =>
  [...persons, ...stillTheirs(persons, invited)]
    .flatMap((participation) =>
      participation.parts.map((part) => myEntry(part, participation, now, leaving)),
    )
    .sort(
      (one, other) =>
        ORDER[one.section] - ORDER[other.section] ||
        (one.until ?? '').localeCompare(other.until ?? '') ||
        other.updatedAt.localeCompare(one.updatedAt) ||
        one.id.localeCompare(other.id) ||
        (one.memberId ?? '').localeCompare(other.memberId ?? ''),
    );
