import type { AcceptedAs } from '../contract/acceptance-words';

/** The lists of an event (ACC-3). */
export const ACCEPTED_AS_TEXT: Readonly<Record<AcceptedAs, string>> = {
  main: '正选',
  'special-exempt': '特免',
  'main-wild-card': '正选外卡',
  qualifying: '预选',
  'qualifying-wild-card': '预选外卡',
  alternate: '替补',
};

/** 「正选第 12 位」 */
export const acceptedText = (as: AcceptedAs, place: number): string =>
  `${ACCEPTED_AS_TEXT[as]}第 ${place} 位`;

/** The way to the lists from elsewhere. */
export const acceptedCopy = { see: '看接收名单' } as const;
