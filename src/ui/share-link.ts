/** WeChat shares by its own card, and a link goes to the clipboard. */
import { setClipboardData } from '@tarojs/taro';

/** Puts a text on the clipboard; false when that was not possible. */
export const copyText = (text: string): Promise<boolean> =>
  setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );

/** The whole address of a page: in WeChat there is none. */
export const addressOfPage = (path: string): string => path;

/** WeChat's button of open type `share` opens the card itself: there is nothing to do at a tap. */
export const shareLink = (
  _path: string,
  _title: string,
): Promise<'shared' | 'copied' | 'failed' | 'none'> => Promise.resolve('none');
