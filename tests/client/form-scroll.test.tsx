/** @jest-environment jsdom */
import { pageScrollTo } from '@tarojs/taro';
import { act, useState } from 'react';
import { useFormScroll, usePasteScroll } from '../../src/features/entry/scrolling';
import type { Step } from '../../src/features/entry/form-check';
import { onStage } from './hook-stage';

jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual<object>('@tarojs/taro'),
  pageScrollTo: jest.fn(),
}));
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const scrolled = () => jest.mocked(pageScrollTo).mock.calls.map(([{ selector }]) => selector);
beforeEach(() => jest.mocked(pageScrollTo).mockClear());

interface Shown {
  readonly open: Step | null;
  readonly turn: number;
  readonly refusal: { readonly step: Step | null } | null;
}

test('a paste of several numbers brings what was read into view, one number does not', async () => {
  const { now, leave } = await onStage(() => {
    const [count, setCount] = useState(1);
    usePasteScroll(count);
    return setCount;
  });
  for (const count of [2, 5, 4]) act(() => now()(count));
  expect(scrolled()).toEqual(['#entry-invited']);
  leave();
});

test('the form scrolls to what has changed: an opened step, one asked for again, a refusal', async () => {
  const { now, leave } = await onStage(() => {
    const [shown, setShown] = useState<Shown>({ open: 'event', turn: 0, refusal: null });
    useFormScroll(shown.open, shown.turn, shown.refusal);
    return setShown;
  });
  const show = (part: Partial<Shown>) => act(() => now()((former) => ({ ...former, ...part })));
  expect(scrolled()).toEqual([]);
  show({ open: 'people', turn: 1 });
  // the check list leads to the step that is open already
  show({ turn: 2 });
  show({});
  // refused for what stands in the open step, then for what stands in none
  show({ refusal: { step: 'people' } });
  show({ refusal: { step: null } });
  expect(scrolled()).toEqual([
    '#entry-step-people',
    '#entry-step-people',
    '#entry-step-people',
    '#entry-form-refusal',
  ]);
  leave();
});
