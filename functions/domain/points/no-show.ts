import type { Regulation } from '../../../src/contract/regulation';

/** SAN-2: what a no-show without cause does to points. */
export const NO_SHOW_RULES = ['void-event', 'void-stop', 'keep-won'] as const;
export type NoShowRule = (typeof NO_SHOW_RULES)[number];

/** (decided) `none` names no penalty: whoever does not come to a match has lost that match and keeps the rest. */
const RULE_OF = {
  'void-event-and-bar-next-stop': 'void-event', // S1 十一(二)
  'void-place-and-stop-points': 'void-stop', // S3 九(一)4, 十(六)③
  'walkover-and-out': 'keep-won', // S4 十三(九)
  none: 'keep-won',
} as const satisfies Record<Regulation['penalties']['noShow'], NoShowRule>;

/** Whether his line gives nothing, and whether nothing else of the stop gives him anything either. */
const VOID = {
  'void-event': { line: true, stop: false },
  'void-stop': { line: true, stop: true },
  'keep-won': { line: false, stop: false },
} as const satisfies Record<NoShowRule, { readonly line: boolean; readonly stop: boolean }>;

export const noShowRuleOf = ({ noShow }: Pick<Regulation['penalties'], 'noShow'>): NoShowRule =>
  RULE_OF[noShow];

export const voidsLine = (rule: NoShowRule): boolean => VOID[rule].line;
export const voidsStop = (rule: NoShowRule): boolean => VOID[rule].stop;
