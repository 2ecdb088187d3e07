import { placeRulesIn } from '../domain/entry/rules-of';
import { handOnRoom } from '../domain/places/free-place';
import { holdingOf, type Ledger } from '../domain/places/ledger';
import type { LedgerWrite } from '../domain/places/ledger-write';
import { orphanStep, unsweptTickets } from '../domain/places/orphans';
import type { Tournament } from '../domain/publishing/tournament';
import type { EntryDeps } from './entry-deps';
import { lapseAtClosing } from './lapse-at-closing';
import { releaseTicket } from './release-ticket';
import { settlePromotions } from './settle-promotions';

/** One ledger, brought to rest: every ticket has its entry, every promotion is told, closing is done. */
export const sweepLedger = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
): Promise<void> => {
  let present = await sweepOrphans(deps, tournament, ledger);
  const promoted = Object.keys(present.promoted);
  if (promoted.length > 0) await settlePromotions(deps, tournament, present, promoted);
  present = await handOn(deps, tournament, present);
  const atRest = present.swept === present.seq;
  if (deps.clock.now() >= tournament.closesAt && !present.lapsed && atRest)
    await lapseAtClosing(deps, tournament, present);
};

const reread = async (deps: EntryDeps, ledger: Ledger): Promise<Ledger> =>
  (await deps.ledgers.find(ledger.tournamentId, ledger.eventId)) ?? ledger;

/** Tickets without an entry: seen once they are marked, a minute later they are buried and go back. */
const sweepOrphans = async (
  deps: EntryDeps,
  tournament: Tournament,
  ledger: Ledger,
): Promise<Ledger> => {
  const unswept = unsweptTickets(ledger);
  if (unswept.length === 0 && ledger.swept === ledger.seq) return ledger;
  const found = new Map<string, 'entry' | 'grave'>();
  const byEvent = new Map<string, string[]>();
  for (const { short } of unswept) {
    const { eventId } = holdingOf(ledger, short);
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), short]);
  }
  for (const [eventId, shorts] of byEvent)
    for (const [short, what] of await deps.entries.existing(tournament.id, eventId, shorts))
      found.set(short, what);
  const step = orphanStep(ledger, found, deps.clock.now());
  if (step.write) await deps.ledgers.write(ledger, step.write);
  for (const short of step.giveUp) {
    const { eventId } = holdingOf(ledger, short);
    const buried = await deps.entries.bury(tournament.id, eventId, short, deps.clock.now());
    if (buried) await releaseTicket(deps, tournament, await reread(deps, ledger), short);
  }
  return reread(deps, ledger);
};

/** Room that nobody was handed: a promotion that met a ledger which would not hold still (CAP-3). */
const handOn = async (deps: EntryDeps, tournament: Tournament, ledger: Ledger): Promise<Ledger> => {
  const freed = handOnRoom(ledger, placeRulesIn(tournament));
  if (!freed) return ledger;
  const write: LedgerWrite = freed.write;
  const written = await deps.ledgers.write(ledger, write);
  if (written.is === 'done') await settlePromotions(deps, tournament, ledger, freed.promoted);
  return reread(deps, ledger);
};
