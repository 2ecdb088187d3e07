import type { EntryView } from '../../../src/contract/entries';
import type { EntryFee } from '../../../src/contract/prices';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';

const isFree = ({ personFen, entryFen }: EntryFee): boolean => personFen + entryFen === 0;

/**
 * FEE-3, ENT-13: in full before the cut-off, nothing from then on. Where money is collected offline the
 * platform has taken nothing and gives nothing back (PUB-7).
 */
export const refundAt = (
  collection: Tournament['rules']['money']['collection'],
  fee: EntryFee,
  changeCutoffAt: Instant,
  now: Instant,
): EntryView['withdrawal']['refund'] =>
  collection === 'offline' || isFree(fee) ? 'no-fee' : now < changeCutoffAt ? 'full' : 'none';

/**
 * PUB-7: who takes an entry's fee where the platform takes none, by name: the hosts, or where none is named the first of
 * the organisers. Nobody where nothing is to be paid or the app takes it.
 */
export const payeesOf = (
  { money, organisers }: Pick<Tournament['rules'], 'money' | 'organisers'>,
  fee: EntryFee,
): string[] => {
  if (money.collection !== 'offline' || isFree(fee)) return [];
  const hosts = organisers.filter(({ role }) => role === '主办');
  return (hosts.length > 0 ? hosts : organisers.slice(0, 1)).map(({ name }) => name);
};
