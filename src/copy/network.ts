import type { Instant } from '../contract/words';
import { momentText } from './time';

export const OFFLINE_SENTENCE = '网络没有连上，请检查网络后再试';
export const TIMEOUT_SENTENCE = '网络太慢，没有等到回应，请再试一次';

/** 「数据截至 11月25日 周三 17:00」, beside what is shown from the device. */
export const asOfText = (instant: Instant): string =>
  `网络不可用 · 数据截至 ${momentText(instant)}`;
