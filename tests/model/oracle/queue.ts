import { fault, type Fault } from '../fault';
import { keepsOut, type Full, type Ticket, type Rules } from './limits';

/** Held up by its own unit's people (CAP-3): such a head holds up nobody else. */
const byUnit = (full: ReadonlySet<Full>): boolean =>
  full.has('unit') || full.has('unit-entries') || full.has('staff');
const byRoom = (full: ReadonlySet<Full>): boolean => full.has('event') || full.has('tournament');

/**
 * CAP-2, CAP-3: whoever could have a place has one. A head that lacks room holds up its event, in order;
 * `passed` says whose turn is passed over (after closing: who is not complete).
 */
export const idleFault = (
  rules: Rules,
  tickets: readonly Ticket[],
  passed: (ticket: Ticket) => boolean,
): Fault | null => {
  const held = tickets.filter(({ waiting }) => !waiting).map(({ holding }) => holding);
  const heldUp = new Set<string>();
  for (const ticket of tickets.filter(({ waiting }) => waiting)) {
    const { eventId } = ticket.holding;
    if (passed(ticket) || heldUp.has(eventId)) continue;
    const full = keepsOut(rules, held, ticket.holding);
    if (full.size === 0)
      return fault(
        'place-lost',
        'CAP-2 CAP-3',
        `seq ${ticket.seq} waits in ${eventId} although there is room`,
      );
    if (byRoom(full)) heldUp.add(eventId);
  }
  return null;
};

/**
 * CAP-3: who came later to an event has got no place while somebody before them waits, unless that one's
 * own unit is full without those who came later.
 */
export const overtakenFault = (
  rules: Rules,
  before: readonly Ticket[],
  after: readonly Ticket[],
  passed: (ticket: Ticket) => boolean,
): Fault | null => {
  const had = new Set(before.filter(({ waiting }) => !waiting).map(({ short }) => short));
  const placed = after.filter(({ waiting, short }) => !waiting && !had.has(short));
  for (const later of placed)
    for (const earlier of after) {
      const waits = earlier.waiting && before.some(({ short }) => short === earlier.short);
      const sameEvent = earlier.holding.eventId === later.holding.eventId;
      if (!waits || !sameEvent || earlier.seq > later.seq || passed(earlier)) continue;
      const held = after
        .filter((one) => !one.waiting && !(placed.includes(one) && one.seq > earlier.seq))
        .map(({ holding }) => holding);
      if (!byUnit(keepsOut(rules, held, earlier.holding)))
        return fault(
          'overtaken',
          'CAP-2 CAP-3',
          `seq ${later.seq} got a place in ${later.holding.eventId}, seq ${earlier.seq} waits`,
        );
    }
  return null;
};
