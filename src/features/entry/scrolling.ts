import { pageScrollTo } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import type { Step } from './form-check';

/** In browsers the page's own bar covers so much of the top. */
const BAR = process.env.TARO_ENV === 'h5' ? 64 : 12;

export const stepId = (step: Step): string => `entry-step-${step}`;

/** What has just happened stands at the top of the page. */
export const scrollToTop = (): void => void pageScrollTo({ scrollTop: 0, duration: 0 });

/** Where a refusal stands that belongs to no step. */
export const REFUSAL_ID = 'entry-form-refusal';

const scrollTo = (id: string): void =>
  void pageScrollTo({ selector: `#${id}`, offsetTop: -BAR, duration: 150 });

/**
 * Brings what has just changed into view: the step that was opened (the former one has shut above it), or was asked
 * for while it is open (another `turn`), and where a refusal stands.
 */
export const useFormScroll = (
  open: Step | null,
  turn: number,
  refusal: { readonly step: Step | null } | null,
): void => {
  const former = useRef({ open, turn });
  useEffect(() => {
    const { current } = former;
    former.current = { open, turn };
    if (open && (open !== current.open || turn !== current.turn)) scrollTo(stepId(open));
  }, [open, turn]);
  useEffect(() => {
    if (refusal) scrollTo(refusal.step ? stepId(refusal.step) : REFUSAL_ID);
  }, [refusal]);
};

/** Where numbers are typed and those that were read stand below. */
export const INVITED_ID = 'entry-invited';

/** After a paste of several numbers the field is short again: what was read comes into view. */
export const usePasteScroll = (count: number): void => {
  const former = useRef(count);
  useEffect(() => {
    const grown = count - former.current;
    former.current = count;
    if (grown > 1) scrollTo(INVITED_ID);
  }, [count]);
};
