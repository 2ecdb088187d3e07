import type { Day, Instant } from '../contract/words';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEKDAYS = '日一二三四五六';
const two = (value: number): string => String(value).padStart(2, '0');

/** Asia/Shanghai is UTC+8 all year, and the mini-program has no Intl: the shift is computed. */
const shanghai = (at: number) => {
  const shifted = new Date(at + 8 * HOUR);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    date: shifted.getUTCDate(),
    weekday: WEEKDAYS.charAt(shifted.getUTCDay()),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
};

const dateText = (at: number, now?: number): string => {
  const { year, month, date, weekday } = shanghai(at);
  const otherYear = now !== undefined && shanghai(now).year !== year;
  return `${otherYear ? `${year}年` : ''}${month}月${date}日 周${weekday}`;
};

/** 「17:00」, where the day is known. */
export const clockText = (instant: Instant): string => {
  const { hour, minute } = shanghai(Date.parse(instant));
  return `${two(hour)}:${two(minute)}`;
};

/** 「11月25日 周三 17:00」; with `now` given, another year is named. */
export const momentText = (instant: Instant, now?: Instant): string => {
  const at = Date.parse(instant);
  return `${dateText(at, now ? Date.parse(now) : undefined)} ${clockText(instant)}`;
};

/** As momentText, but the midnight at which something closes is 24:00 of the day before it. */
export const closingMomentText = (instant: Instant, now?: Instant): string => {
  const at = Date.parse(instant);
  const { hour, minute } = shanghai(at);
  if (hour !== 0 || minute !== 0) return momentText(instant, now);
  return `${dateText(at - DAY, now ? Date.parse(now) : undefined)} 24:00`;
};

/** 「3 天 2 小时」「2 小时 5 分」「5 分钟」「不到 1 分钟」; null when it is over. */
export const timeLeftText = (until: Instant, now: Instant): string | null => {
  const left = Date.parse(until) - Date.parse(now);
  if (left <= 0) return null;
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / 60_000);
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`;
  return minutes > 0 ? `${minutes} 分钟` : '不到 1 分钟';
};

/** 「11月25日 周三 17:00 截止 · 还剩 3 天 2 小时」, afterwards 「11月25日 周三 17:00 已截止」. */
export const deadlineText = (until: Instant, now: Instant): string => {
  const moment = closingMomentText(until, now);
  const left = timeLeftText(until, now);
  return left ? `${moment} 截止 · 还剩 ${left}` : `${moment} 已截止`;
};

/** 「11月25日 周三 00:00 开始 · 还有 3 天」, afterwards 「… 已开始」. */
export const openingText = (from: Instant, now: Instant): string => {
  const left = timeLeftText(from, now);
  const moment = momentText(from, now);
  return left ? `${moment} 开始 · 还有 ${left}` : `${moment} 已开始`;
};

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00+08:00`);

/** 「11月25日 周三」 */
export const dayText = (day: Day, today?: Day): string =>
  dateText(midnight(day), today ? midnight(today) : undefined);

/** 「11月25日」 */
export const shortDayText = (day: Day): string => {
  const { month, date } = shanghai(midnight(day));
  return `${month}月${date}日`;
};

/** 「2012年1月1日」 */
export const fullDayText = (day: Day): string => {
  const { year, month, date } = shanghai(midnight(day));
  return `${year}年${month}月${date}日`;
};

/** 「11月25日–27日」「11月30日–12月2日」; one day alone: 「11月25日 周三」. */
export const dayRangeText = (first: Day, last: Day): string => {
  if (first === last) return dayText(first);
  const from = shanghai(midnight(first));
  const to = shanghai(midnight(last));
  const sameMonth = from.month === to.month && from.year === to.year;
  return `${from.month}月${from.date}日–${sameMonth ? '' : `${to.month}月`}${to.date}日`;
};

/** The calendar day of Asia/Shanghai in which an instant falls. */
export const dayOf = (instant: Instant): Day => {
  const { year, month, date } = shanghai(Date.parse(instant));
  return `${year}-${two(month)}-${two(date)}`;
};

/** 「¥280」「¥280.50」, from fen. */
export const moneyText = (fen: number): string =>
  `¥${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}`;
