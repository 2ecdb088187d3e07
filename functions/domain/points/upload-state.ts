import type { UploadState } from '../../../src/contract/desk';
import type { ResultPreview } from '../../../src/contract/results';
import type { Day, Instant } from '../../../src/contract/words';
import { shanghaiDay } from '../calendar/calendar';
import { closingOf, weekOf } from '../calendar/issue-calendar';

/** Whether the last day is over in Asia/Shanghai: results before the end are none. */
export const isOver = (lastDay: Day, now: Instant): boolean => shanghaiDay(now) > lastDay;

/** PTS-8: what an upload now would be; `revision` is the one that stands, 0: none. */
export const kindOfUpload = (week: Day, revision: number, now: Instant): ResultPreview['kind'] => {
  const inTime = now < closingOf(week);
  if (revision === 0) return inTime ? 'first' : 'late';
  return inTime ? 'replacement' : 'correction';
};

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
