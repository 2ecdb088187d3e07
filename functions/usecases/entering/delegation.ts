import type { EnterEvent } from '../../../src/contract/entries';
import { entryIdOf, kindOf } from '../../domain/entry/entry';
import type { Secrets } from '../../domain/ports';
import type { Tournament } from '../../domain/publishing/tournament';

/** What a sealed delegation is bound to. */
export const delegationContext = (entryId: string): string => `delegation:${entryId}`;

/**
 * ENT-17: leader, coach and others of a singles-only delegation; each may be left empty, all empty is
 * nothing. Names and phones of third persons: sealed.
 */
export const delegationSealed = (
  secrets: Pick<Secrets, 'seal'>,
  { id, rules }: Tournament,
  { eventId, delegation }: EnterEvent,
  short: string,
): string | null => {
  if (!delegation || !rules.entry.delegation || kindOf(eventId) !== 'singles') return null;
  const { leader, coach, others } = delegation;
  const said = [leader.name, leader.phone, coach.name, coach.phone, others].some(
    (text) => text.trim() !== '',
  );
  return said
    ? secrets.seal(JSON.stringify(delegation), delegationContext(entryIdOf(id, eventId, short)))
    : null;
};
