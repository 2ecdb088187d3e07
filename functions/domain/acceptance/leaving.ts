import type { EntryCommit } from '../entry/entry-store';
import { eventOf } from '../entry/rules-of';
import { acceptanceRuleOf } from './acceptance-rule';

/**
 * Whether a change takes an entry out of the lists once entry has closed (ENT-21, ACC-4): the next version is made
 * without it. What lapses at closing was in none yet (ENT-14).
 */
export const leavesTheLists = ({
  tournament,
  before,
  after,
}: Pick<EntryCommit, 'tournament' | 'before' | 'after'>): boolean => {
  const { ended } = after;
  if (before === null || before.ended !== null || ended === null || ended.as === 'lapsed')
    return false;
  const event = eventOf(tournament, after.eventId);
  const rule = event && acceptanceRuleOf(tournament, event);
  return rule !== null && rule !== undefined && ended.at >= rule.closesAt;
};
