import type { UploadState } from '../../../src/contract/desk';
import type { Day, Instant } from '../../../src/contract/words';
import { closingOf } from '../ranking/issue-calendar';
import { isOver, weekOf } from './result-week';

/**
 * How far the results of a tournament are (PTS-8). `events` is how many give points; `firstUploads` has one
 * instant for each event that was uploaded.
 */
export const uploadState = (
  lastDay: Day,
  events: number,
  firstUploads: readonly Instant[],
  now: Instant,
): UploadState => {
  if (!isOver(lastDay, now)) return 'playing';
  const closing = closingOf(weekOf(lastDay));
  const complete = firstUploads.length >= events;
  if (firstUploads.some((at) => at >= closing) || (!complete && now >= closing)) return 'late';
  if (complete) return 'uploaded';
  return firstUploads.length === 0 ? 'missing' : 'partial';
};
