import type { Instant } from '../../contract/words';
import { momentText } from '../../copy/time';
import { serverNow } from '../../client/clock';

/** 「11月25日 周三 17:00」 in a table or a drawer; another year than this is named. */
export const deskMoment = (at: Instant): string => momentText(at, serverNow());
