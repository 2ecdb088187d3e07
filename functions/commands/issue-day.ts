import { writtenDay, type DayNumber } from '../domain/calendar/day-number';
import { isWednesday } from '../domain/calendar/issue-weeks';
import { Advice } from '../local/say';

/** RNK-1: the number of the day an issue is dated on, as it was written behind --issue. */
export const issueDay = (text: string): DayNumber => {
  const day = writtenDay(text);
  if (day === null) throw new Advice(`--issue 的“${text}”不是存在的日期，应写成 2026-11-18`);
  if (!isWednesday(day)) throw new Advice(`${text} 不是星期三：排名每周三发布`);
  return day;
};
