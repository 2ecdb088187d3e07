import type { Use } from '../use';
import { canonical } from '../../domain/canonical';
import { keepsItsPlace } from '../../domain/entry/end-entry';
import type { Entry } from '../../domain/entry/entry';
import { entryHolding, placeRulesIn } from '../../domain/entry/rules-of';
import { freePlace, renamePlace } from '../../domain/places/free-place';
import { ticketOfEntry, type Ledger } from '../../domain/places/ledger';
import type { LedgerWrite } from '../../domain/places/ledger-write';
import type { Tournament } from '../../domain/publishing/tournament';

/**
 * The places hold what an entry does that nobody was added to (CAP-1): a number has become another (MEM-8), or
 * somebody went; where it has ended with them, nothing (ENT-1). Whoever gets room by it the sweep tells (CAP-3).
 */
export const heldAnew = (
  { clock }: Use<'clock'>,
  { ledger, tournament }: { readonly ledger: Ledger | null; readonly tournament: Tournament },
  before: Entry,
  after: Entry,
): { readonly ledger?: LedgerWrite } => {
  const rulesOf = placeRulesIn(tournament);
  const rules = rulesOf(before.eventId);
  if (!ledger || !rules || before.ended !== null) return {};
  if (!keepsItsPlace(after)) {
    const freed = freePlace(ledger, rulesOf, ticketOfEntry(after), clock.now());
    return freed ? { ledger: freed.write } : {};
  }
  const holding = entryHolding(rules, after);
  if (canonical(holding) === canonical(entryHolding(rules, before))) return {};
  const renamed = renamePlace(ledger, rulesOf, ticketOfEntry(after), holding, clock.now());
  return renamed ? { ledger: renamed.write } : {};
};
