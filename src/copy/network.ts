import type { Instant } from '../contract/words';
import { momentText } from './time';

export const OFFLINE_SENTENCE = '网络没有连上，请检查网络后再试';
export const TIMEOUT_SENTENCE = '网络太慢，没有等到回应，请再试一次';

/** 「数据截至 11月25日 周三 17:00」, beside what is shown from the device. */
export const asOfText = (instant: Instant): string =>
  `网络不可用 · 数据截至 ${momentText(instant)}`;

/** An address nobody knows. */
export const lostCopy = {
  title: '没有找到这个页面',
  note: '链接可能不完整，或页面已经搬走',
  toTournaments: '去看赛事',
} as const;

/** A part of the page did not come: a new version, or no network. */
export const oldVersionCopy = {
  title: '页面没有打开',
  note: '可能刚更新了版本，或网络断了。填过的内容都还在，请刷新后再试',
  reload: '刷新',
} as const;
