import { SHOWN_STATUS } from '../../src/copy/statuses';
import { closingMomentText } from '../../src/copy/time';
import { DISCIPLINE } from '../../src/copy/words';
import type { NoticeWords } from '../domain/entry/notice-words';

/** The words of messages are those of the screens. */
export const noticeWords: NoticeWords = {
  status: (shown) => SHOWN_STATUS[shown],
  event: (groupName, discipline) => `${groupName}${DISCIPLINE[discipline]}`,
  until: (closesAt) => closingMomentText(closesAt),
};
