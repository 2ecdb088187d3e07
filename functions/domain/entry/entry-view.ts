import type { EntryView } from '../../../src/contract/entries';
import type {
  EntryAction,
  Missing,
  ShownStatus,
  SlotView,
} from '../../../src/contract/entry-state';
import { fieldsAsked, type Event } from '../../../src/contract/regulation';
import type { Instant } from '../../../src/contract/words';
import type { EntryFee } from '../../../src/contract/prices';
import { priceOf } from '../../../src/contract/price-of';
import { isFree, payeesOf, refundOf } from '../fees/entry-fee';
import { ticketOfEntry, waitingPosition, type Ledger } from '../places/ledger';
import type { Tournament } from '../publishing/tournament';
import {
  INITIATOR_SLOT,
  initiatorOf,
  isActive,
  isInPerson,
  knowsTeamName,
  kindOf,
  mayWithdraw,
  memberOf,
  type Entry,
  type Slot,
} from './entry';
import { FORGOTTEN_NAME, isForgotten, nameFor, nameForInvited } from './forget-person';
import { fieldsFor } from './form-answers';
import { factsOf } from './parts-of';
import { standingOf, type Standings } from './ranked-slots';
import { dueForReminder, remindableFrom } from './remind';
import { missingIn } from './roster';
import { isLapsed, shownStatus } from './shown-status';
import { placeText, signInsOf } from './sign-ins';
import { withdrawalAt, type Withdrawal } from './withdrawal';

export interface Viewed {
  readonly tournament: Tournament;
  readonly event: Event;
  readonly entry: Entry;
  /** the viewer's slot */
  readonly mine: Slot;
  /** the persons of the viewer's account */
  readonly persons: readonly string[];
  /** the viewer's real name, known to them before they confirm */
  readonly myName: string | null;
  /** the viewer's account is being deleted: nothing new begins in it */
  readonly leaving?: boolean;
  /** for the position in the waiting list */
  readonly ledger: Ledger | null;
  /** what the initiator wrote beside the numbers of those who are invited, by slot */
  readonly notes: ReadonlyMap<string, string>;
  /** ranks by member in the event's list; absent: they were not asked for */
  readonly ranks?: Standings;
  readonly now: Instant;
}

/** What withdrawing is now, for whose it is (ENT-9); null: nobody's, or it is not done any more. */
const ownWithdrawal = ({ tournament, event, entry, mine, now }: Viewed): Withdrawal | null => {
  if (!mayWithdraw(entry, mine)) return null;
  const withdrawal = withdrawalAt(tournament, event, entry, now);
  return withdrawal.ok ? withdrawal.value : null;
};

/** The actions a viewer may take now; the rules that refuse them stand in the commands. */
export const allowedActions = (viewed: Viewed): EntryAction[] => {
  const { tournament, event, entry, mine, leaving, now } = viewed;
  if (leaving || entry.ended !== null || tournament.state === 'cancelled') return [];
  const own = ownWithdrawal(viewed);
  const withdraw: EntryAction[] = own ? [own.late ? 'late-withdraw' : 'withdraw'] : [];
  if (now >= entry.closesAt) return withdraw;
  const changeable = now < entry.cutoffAt;
  if (mine.id !== initiatorOf(entry).id) {
    if (mine.state === 'invited') return ['confirm', 'decline'];
    if (kindOf(event.id) === 'singles') return withdraw;
    return mine.state === 'confirmed' && changeable ? ['cancel-own'] : [];
  }
  if (isInPerson(entry)) return withdraw;
  const pending = entry.slots.some(({ state }) => state === 'invited');
  return [
    ...(changeable && kindOf(event.id) !== 'singles' ? (['change-roster'] as const) : []),
    ...(dueForReminder(entry, now).due.length > 0 ? (['remind'] as const) : []),
    ...(pending ? (['share'] as const) : []),
    ...withdraw,
  ];
};

/** ENT-16: whoever handed it in reads a paper, and the initiator while they are in the entry together. */
export const mayReadFiles = (viewer: Slot, slot: Slot): boolean =>
  slot.id === viewer.id || (viewer.id === INITIATOR_SLOT && isActive(slot));

/** ENT-16: which of the attachments asked for somebody has handed in. */
export const filesIn = ({ rules }: Tournament, { answers = {} }: Slot): SlotView['files'] =>
  rules.entry.attachments
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id, name }) => ({ field: id, name }));

const slotView = (
  viewed: Viewed,
  slot: Slot,
  missingFacts: ReturnType<typeof factsOf>,
): SlotView => {
  const me = slot.id === viewed.mine.id;
  const viewerInitiates = viewed.mine.id === initiatorOf(viewed.entry).id;
  const whose = memberOf(slot);
  const known = slot.name === undefined ? null : nameFor(viewed.mine, slot.name);
  return {
    id: slot.id,
    role: slot.role,
    name:
      known ??
      (me
        ? (slot.called ?? viewed.myName)
        : isForgotten(slot)
          ? FORGOTTEN_NAME
          : viewerInitiates
            ? (slot.called ?? null)
            : null),
    sex: slot.sex ?? null,
    phoneMasked: (viewerInitiates || me) && slot.called === undefined ? slot.phoneMasked : null,
    note: viewerInitiates ? (viewed.notes.get(slot.id) ?? null) : null,
    state: slot.state,
    shown: shownStatus(missingFacts, { state: slot.state, feeDue: false }, viewed.now),
    unit: slot.unit && slot.unit.id !== viewed.entry.unit?.id ? slot.unit.name : null,
    rank: viewed.ranks ? (standingOf(slot, viewed.ranks)?.rank ?? null) : null,
    initiator: slot.id === initiatorOf(viewed.entry).id,
    me,
    memberId: whose !== undefined && viewed.persons.includes(whose) ? whose : null,
    invitedAt: slot.invitedAt,
    files: mayReadFiles(viewed.mine, slot) ? filesIn(viewed.tournament, slot) : [],
  };
};

const CONFIRMED = { state: 'confirmed', feeDue: false } as const;

/** FEE-3: whether what was paid for an entry that is over is due back: of a lapse, a rejection and a cancellation in full. */
const refundWhenOver = (
  { ended }: Entry,
  shown: ShownStatus,
  price: EntryFee,
): EntryView['refund'] => {
  const backInFull = shown === 'lapsed' || shown === 'rejected' || shown === 'tournament-cancelled';
  if (backInFull) return isFree(price) ? null : 'due';
  return ended?.refund ?? null;
};

/** What the entry's own page shows to one of its people. Team name: not before confirming (ENT-7). */
export const entryView = (viewed: Viewed): EntryView => {
  const { tournament, event, entry, mine, ledger, now } = viewed;
  const { rules } = tournament;
  const facts = factsOf(event, entry);
  const initiator = initiatorOf(entry);
  const viewerInitiates = mine.id === initiator.id;
  const price = priceOf(rules, event, entry.enteredAt);
  const withdrawal = ownWithdrawal(viewed);
  const ended = entry.ended !== null || isLapsed(facts, now);
  const display = (id: string | undefined): string | null => {
    const slot = entry.slots.find((one) => one.id === id);
    if (slot?.name !== undefined) return nameFor(mine, slot.name);
    return slot && viewerInitiates ? (slot.called ?? slot.phoneMasked) : null;
  };
  // whoever is out of the entry sees their own slot, the initiator and what was before: not who plays now
  const out = !isActive(mine);
  const mayBeSeen = (slot: Slot) =>
    slot.id === mine.id || slot.id === initiator.id || (!out && isActive(slot));
  const last = entry.history
    .map(({ by, whom }) => by === mine.id || whom === mine.id)
    .lastIndexOf(true);
  const known = out ? entry.history.slice(0, last + 1) : entry.history;
  const missing: Missing[] = ended ? [] : missingIn(event, entry);
  return {
    id: entry.id,
    number: entry.seq,
    tournamentId: tournament.id,
    tournamentName: rules.name,
    sport: rules.sport,
    firstDay: event.days.first,
    lastDay: event.days.last,
    place: placeText(event.venue),
    eventId: event.id,
    groupName: event.group.name,
    rankingList: event.group.rankingList,
    discipline: event.discipline,
    kind: kindOf(event.id),
    teamName: knowsTeamName(mine) ? entry.teamName : null,
    nameHidden: knowsTeamName(mine) ? (entry.nameHidden ?? null) : null,
    unit: entry.unit,
    asksTeamName: mine.state === 'invited' && entry.teamName !== null,
    asksUnit:
      mine.state === 'invited' &&
      mine.role === 'athlete' &&
      kindOf(event.id) === 'pair' &&
      rules.entry.unit !== 'none',
    unitHidden: entry.unitHidden !== undefined,
    initiatorName: nameFor(mine, initiator.name ?? ''),
    sharedNames: entry.slots
      .filter(({ role, state }) => role === 'athlete' && state === 'confirmed')
      .flatMap(({ name }) => (name === undefined ? [] : [nameForInvited(name)])),
    viewer: viewerInitiates ? 'initiator' : 'invitee',
    memberId: memberOf(mine) ?? null,
    shown: shownStatus(facts, { state: mine.state, feeDue: false }, now),
    slots: entry.slots
      .filter((slot) => viewerInitiates || mayBeSeen(slot))
      .map((slot) => slotView(viewed, slot, facts)),
    missing,
    allowed: allowedActions(viewed),
    remindFrom: viewerInitiates && !ended ? remindableFrom(entry, now) : null,
    withdrawal: {
      late: withdrawal?.late ?? false,
      until: withdrawal?.until ?? null,
      placeLost: mayWithdraw(entry, mine) && !entry.waitlisted,
      teamDissolved: viewerInitiates && kindOf(event.id) !== 'singles',
      refundPercent: refundOf(rules, event.window, price, now, entry.waitlisted),
    },
    waitingPosition:
      entry.waitlisted && !ended && ledger
        ? waitingPosition(ledger, entry.eventId, ticketOfEntry(entry))
        : null,
    price,
    payTo: payeesOf(rules, price),
    closesAt: entry.closesAt,
    changeCutoffAt: entry.cutoffAt,
    freeWithdrawalUntil: entry.freeUntil === entry.cutoffAt ? null : entry.freeUntil,
    enteredAt: entry.enteredAt,
    refund: out ? null : refundWhenOver(entry, shownStatus(facts, CONFIRMED, now), price),
    signIn: ended || out ? [] : signInsOf(rules, event),
    confirmForm:
      mine.state === 'invited'
        ? fieldsFor(fieldsAsked(rules.entry), mine.role, false).map(({ id }) => id)
        : [],
    history: known.map(({ at, kind, by, whom }) => ({
      at,
      kind,
      by: display(by),
      whom: display(whom),
    })),
    now,
  };
};
