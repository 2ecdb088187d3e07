import { addPhoneCalendar } from '@tarojs/taro';

/** Whole days in a place. */
export interface CalendarDays {
  readonly title: string;
  readonly place: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

const HOURS_BEFORE = 12;
const secondsOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`) / 1000;

/**
 * Into the phone's own calendar, which WeChat asks leave for; there is nothing to do with a file there. With callbacks:
 * Taro makes no promise of this one.
 */
export const saveToCalendar = (
  { title, place, firstDay, lastDay }: CalendarDays,
  _file: string,
): Promise<'done' | 'failed' | 'cancelled'> =>
  new Promise((resolve) => {
    void addPhoneCalendar({
      title,
      location: place,
      allDay: true,
      startTime: secondsOf(firstDay),
      endTime: String(secondsOf(lastDay)),
      alarm: true,
      alarmOffset: HOURS_BEFORE * 3600,
      success: () => resolve('done'),
      fail: ({ errMsg }) => resolve(errMsg.includes('cancel') ? 'cancelled' : 'failed'),
    });
  });
