import type { Missing } from '../contract/entry-state';
import type { Discipline } from '../contract/words';
import { DISCIPLINE } from './words';

/** 「U12 混合双打」 */
export const eventText = (event: { groupName: string; discipline: Discipline }): string =>
  `${event.groupName} ${DISCIPLINE[event.discipline]}`;

const athletes = { M: '男运动员', F: '女运动员' } as const;

/** 「还差 1 名女运动员」「还有 2 人没确认」 (ENT-10, ENT-7) */
export const missingText = (missing: Missing): string =>
  missing.kind === 'athletes'
    ? `还差 ${missing.count} 名${missing.sex ? athletes[missing.sex] : '运动员'}`
    : `还有 ${missing.count} 人没确认`;
