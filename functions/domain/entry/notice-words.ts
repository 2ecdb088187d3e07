import type { ShownStatus } from '../../../src/contract/entries';
import type { Discipline, Instant } from '../../../src/contract/words';

/** The words of messages, from the copy. */
export interface NoticeWords {
  status(shown: ShownStatus): string;
  event(groupName: string, discipline: Discipline): string;
  until(closesAt: Instant): string;
}
