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
