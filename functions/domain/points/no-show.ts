import type { Regulation } from '../../../src/contract/regulation';

/** SAN-2: what a no-show without cause does to points. */
export const NO_SHOW_RULES = ['void-event', 'void-stop', 'keep-won'] as const;
export type NoShowRule = (typeof NO_SHOW_RULES)[number];

/** Whether his line gives nothing, and whether nothing else of the stop gives him anything either. */
const VOID = {
  'void-event': { line: true, stop: false },
  'void-stop': { line: true, stop: true },
  'keep-won': { line: false, stop: false },
} as const satisfies Record<NoShowRule, { readonly line: boolean; readonly stop: boolean }>;

/**
 * SAN-2: what the regulation's rule of a no-show does to points: S1 voids the event, S3 the place and all of the stop,
 * S4 nothing that was won before. (decided) Without such a rule, too, the rest is kept: the match alone is lost.
 */
export const noShowRuleOf = ({ rules }: Pick<Regulation['penalties'], 'rules'>): NoShowRule => {
  const effects = new Set(
    rules
      .filter(({ offence }) => offence === 'no-show')
      .flatMap((rule) => rule.effects.map((effect) => effect.do)),
  );
  if (effects.has('stop-points-void')) return 'void-stop';
  return effects.has('event-void') || effects.has('place-void') ? 'void-event' : 'keep-won';
};

export const voidsLine = (rule: NoShowRule): boolean => VOID[rule].line;
export const voidsStop = (rule: NoShowRule): boolean => VOID[rule].stop;
