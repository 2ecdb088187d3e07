import type { EntryView } from '../contract/entries';
import type { ShownStatus } from '../contract/entry-state';
import type { PersonOfAccount } from '../contract/membership';
import { eventText } from '../copy/event';
import { priceNotes, priceText } from '../copy/fees';
import { STATUS_TONE } from '../copy/statuses';
import { SLOT_STATE, stampText, ticketCopy } from '../copy/ticket';
import { dayRangeText } from '../copy/time';
import type { TicketFact, TicketProps, TicketStub } from '../ui/ticket';
import { isOver, peopleOf, slotName, SLOT_TONE, whoseSlot } from './entry-people';

/** How an entry's ticket looks, by what its person is shown. */
export const TICKET_MARK: Record<ShownStatus, TicketProps['mark']> = {
  'waiting-for-players': 'pencilled',
  'payment-due': 'pencilled',
  'to-confirm': 'pencilled',
  'not-needed': 'torn',
  entered: 'stamped',
  'entered-player-cancelled': 'stamped',
  withdrawn: 'torn',
  dissolved: 'torn',
  'late-withdrawal': 'torn',
  lapsed: 'torn',
  rejected: 'torn',
  'tournament-cancelled': 'torn',
  waitlisted: 'queued',
};

const notesOf = ({ price, discipline }: EntryView): string =>
  priceNotes(price, [discipline]).join('；');

/** When, how much and what that is made of, where. */
export const ticketFacts = (entry: EntryView): TicketFact[] => [
  { label: ticketCopy.when, value: dayRangeText(entry.firstDay, entry.lastDay) },
  { label: ticketCopy.fee, value: priceText(entry.price, entry.kind) },
  ...(notesOf(entry) ? [{ label: ticketCopy.feeNotes, value: notesOf(entry), aside: true }] : []),
  { label: ticketCopy.where, value: entry.place },
];

/** The people who stand in an entry; of one that is over, without states that say nothing any more. */
export const ticketStubs = (entry: EntryView, persons: readonly PersonOfAccount[]): TicketStub[] =>
  peopleOf(entry).present.map((slot) => ({
    key: slot.id,
    name: slotName(slot),
    state: isOver(entry) ? null : SLOT_STATE[slot.state],
    tone: SLOT_TONE[slot.state],
    mine: whoseSlot(slot, persons) !== null,
  }));

/** What stands on top of an entry's ticket: its mark, its number, the event and the tournament. */
export const ticketHead = (
  entry: EntryView,
): Pick<TicketProps, 'mark' | 'tone' | 'state' | 'position' | 'number' | 'title' | 'about'> => ({
  mark: TICKET_MARK[entry.shown],
  tone: STATUS_TONE[entry.shown],
  state: stampText(entry.shown, entry.waitingPosition),
  position: entry.shown === 'waitlisted' ? entry.waitingPosition : null,
  number: ticketCopy.number(entry.number),
  title: eventText(entry),
  about: entry.tournamentName,
});
