import { pageScrollTo } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import type { Step } from './form-check';

/** In browsers the page's own bar covers so much of the top. */
const BAR = process.env.TARO_ENV === 'h5' ? 64 : 12;

export const stepId = (step: Step): string => `entry-step-${step}`;

/** What has just happened stands at the top of the page. */
export const scrollToTop = (): void => void pageScrollTo({ scrollTop: 0, duration: 0 });

/** Brings the step that has just been opened into view; the former one has shut above it. */
export const useStepScroll = (open: Step | null): void => {
  const former = useRef(open);
  useEffect(() => {
    if (open && open !== former.current) {
      void pageScrollTo({ selector: `#${stepId(open)}`, offsetTop: -BAR, duration: 150 });
    }
    former.current = open;
  }, [open]);
};
