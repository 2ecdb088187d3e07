import type { EntryFee } from '../../../src/contract/prices';
import type { EntryWindow } from '../../../src/contract/regulation';
import { refundPercentAt, WHOLE } from '../../../src/contract/refunds';
import type { Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';

/** Nothing is to be paid, to nobody. */
export const isFree = ({ personFen, entryFen }: EntryFee): boolean => personFen + entryFen === 0;

/**
 * FEE-3, ENT-21, PUB-7: what withdrawing now gives back of what the platform has taken, in percent; null: it has taken
 * nothing, since nothing is to be paid or somebody else takes it. Who only waits for a place loses nothing.
 */
export const refundOf = (
  rules: Pick<Tournament['rules'], 'money'>,
  window: Pick<EntryWindow, 'freeUntil'>,
  fee: EntryFee,
  now: Instant,
  waits: boolean,
): number | null => {
  if (rules.money.collection === 'offline' || isFree(fee)) return null;
  return waits ? WHOLE : refundPercentAt(rules, window, now);
};

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
