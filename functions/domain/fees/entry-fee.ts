import type { EntryView } from '../../../src/contract/entries';
import type { Discipline, Instant } from '../../../src/contract/words';
import type { Tournament } from '../publishing/tournament';

export interface EntryFee {
  readonly fen: number;
  readonly per: 'person' | 'entry';
}

/** FEE-1: what an event costs, in fen, per person or per entry; null: the regulation names none. */
export const namedFeeOf = (
  { fees }: Pick<Tournament['rules']['money'], 'fees'>,
  discipline: Discipline,
): EntryFee | null => {
  const fee = fees.find(({ disciplines }) => disciplines.includes(discipline));
  return fee ? { fen: fee.fen, per: fee.per } : null;
};

/** The same where nothing said costs nothing. */
export const entryFeeOf = (
  money: Tournament['rules']['money'],
  discipline: Discipline,
): EntryFee => {
  return namedFeeOf(money, discipline) ?? { fen: 0, per: 'entry' };
};

/**
 * FEE-3, ENT-21: in full while withdrawing is free, nothing from then on. Where money is collected offline the
 * platform has taken nothing and gives nothing back (PUB-7).
 */
export const refundAt = (
  collection: Tournament['rules']['money']['collection'],
  fee: EntryFee,
  freeUntil: Instant,
  now: Instant,
): EntryView['withdrawal']['refund'] =>
  collection === 'offline' || fee.fen === 0 ? 'no-fee' : now < freeUntil ? 'full' : 'none';

/**
 * PUB-7: who takes an entry's fee where the platform takes none, by name: the hosts, or where none is named the first of
 * the organisers. Nobody where nothing is to be paid or the app takes it.
 */
export const payeesOf = (
  { money, organisers }: Pick<Tournament['rules'], 'money' | 'organisers'>,
  fen: number,
): string[] => {
  if (money.collection !== 'offline' || fen === 0) return [];
  const hosts = organisers.filter(({ role }) => role === '主办');
  return (hosts.length > 0 ? hosts : organisers.slice(0, 1)).map(({ name }) => name);
};
