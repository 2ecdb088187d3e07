import type { EntryWindow, Regulation } from './regulation';
import type { Instant } from './words';

type Rules = Pick<Regulation, 'money'>;
type Free = Pick<EntryWindow, 'freeUntil'>;

/** All of it, in percent. */
export const WHOLE = 100;

interface RefundStep {
  readonly until: string;
  readonly percent: number;
}

/** FEE-3: the regulation's steps, or everything while withdrawing from an event is free (ENT-13, ENT-21). */
export const refundStepsOf = ({ money }: Rules, { freeUntil }: Free): readonly RefundStep[] =>
  money.refunds ?? [{ until: freeUntil, percent: WHOLE }];

/** FEE-3: how much of what was paid a withdrawal at an instant gives back, in percent. */
export const refundPercentAt = (rules: Rules, window: Free, at: Instant): number =>
  refundStepsOf(rules, window).find(({ until }) => Date.parse(at) < Date.parse(until))?.percent ??
  0;
