import { addSeconds } from '../../domain/calendar/calendar';
import {
  closingsOf,
  eventsIn,
  holdingOf,
  shortOf,
  type Closing,
  type Ledger,
} from '../../domain/places/ledger';
import { ORPHAN_SECONDS, orphanStep, unsweptTickets } from '../../domain/places/orphans';
import type { Tournament } from '../../domain/publishing/tournament';
import type { EntryDeps } from '../entering/entry-deps';
import { lapseAtClosing } from '../entering/lapse-at-closing';
import { releaseTicket } from '../entering/release-ticket';
import { handOn, settlePromotions } from '../entering/settle-promotions';

/** One ledger, brought to rest: every ticket has its entry, every promotion is told, closing is done. */
export const sweepLedger = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
): Promise<void> => {
  let present = await sweepOrphans(deps, tournament, ledger);
  const promoted = Object.entries(present.promoted).map(([name, seq]) => ({ name, seq }));
  if (promoted.length > 0) await settlePromotions(deps, tournament, present, promoted);
  const events = eventsIn(tournament.rules, ledger).map(({ id }) => id);
  for (const closing of closingsOf(present, events)) {
    // no request that was judged before closing still writes by then (ENT-13)
    const over = addSeconds(closing.closesAt, ORPHAN_SECONDS) <= deps.clock.now();
    if (!over || closing.lapsed === 'all' || !isAtRest(present, closing)) continue;
    await lapseAtClosing(deps, tournament, present, closing);
    present = await reread(deps, present);
  }
  // a promotion that met a ledger which would not hold still
  await handOn(deps, tournament, present);
};

/** Every ticket of these events has its entry; others may still be taken (ENT-13). */
const isAtRest = (ledger: Ledger, { eventIds }: Closing): boolean =>
  unsweptTickets(ledger).every(({ name }) => !eventIds.includes(holdingOf(ledger, name).eventId));

const reread = async (deps: EntryDeps, ledger: Ledger): Promise<Ledger> =>
  (await deps.ledgers.find(ledger.tournamentId, ledger.eventId)) ?? ledger;

/** Tickets without an entry: seen once they are marked, a minute later they are buried and go back. */
const sweepOrphans = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
): Promise<Ledger> => {
  const unswept = unsweptTickets(ledger);
  const noted = Object.keys(ledger.orphans).length > 0;
  if (unswept.length === 0 && ledger.swept === ledger.seq && !noted) return ledger;
  const found = new Map<string, 'entry' | 'grave'>();
  const byEvent = new Map<string, string[]>();
  for (const ticket of unswept) {
    const { eventId } = holdingOf(ledger, ticket.name);
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), shortOf(ticket)]);
  }
  for (const [eventId, shorts] of byEvent)
    for (const [short, what] of await deps.entries.existing(tournament.id, eventId, shorts))
      found.set(short, what);
  const step = orphanStep(ledger, found, deps.clock.now());
  if (step.write) await deps.ledgers.write(ledger, step.write);
  for (const ticket of step.giveUp) {
    const { eventId } = holdingOf(ledger, ticket.name);
    const now = deps.clock.now();
    const buried = await deps.entries.bury(tournament.id, eventId, shortOf(ticket), now);
    if (buried) await releaseTicket(deps, tournament, await reread(deps, ledger), ticket);
  }
  return reread(deps, ledger);
};
