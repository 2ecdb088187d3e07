const FILE = 'kaipai.ics';

/** A calendar file, which the browser downloads and the device opens with its own calendar. */
export const saveToCalendar = (
  _days: object,
  file: string,
): Promise<'done' | 'failed' | 'cancelled'> => {
  const url = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE;
  link.click();
  // the download has its own hold on the file by then
  setTimeout(() => URL.revokeObjectURL(url), 1000);
  // the browser says by itself what it has downloaded
  return Promise.resolve('cancelled');
};
