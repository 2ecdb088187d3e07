import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { checkAnswer } from '../support/answer-of';

export interface Asked {
  /** 「GET /me」, with the query */
  readonly what: string;
  readonly body: unknown;
}

/** A server that answers what a route can answer, and nothing else; what it was asked, in order. */
export const canned = (answers: Readonly<Record<string, unknown>>): Asked[] => {
  const asked: Asked[] = [];
  jest.spyOn(Taro, 'request').mockImplementation((({
    url,
    method,
    data,
  }: {
    url: string;
    method: string;
    data?: string;
  }) => {
    const what = `${method} ${url.replace('/api', '')}`;
    asked.push({ what, body: data === undefined ? null : (JSON.parse(data) as unknown) });
    const answer = answers[what];
    if (answer === undefined) throw new Error(`nobody expected ${what}`);
    checkAnswer(method, url.replace('/api', '').split('?')[0] ?? '', 200, answer);
    return Promise.resolve({ statusCode: 200, data: answer });
  }) as never);
  return asked;
};

const stages: (() => void)[] = [];
/** Takes down what a test has put up, for its `afterEach`. */
export const clearStage = (): void => stages.splice(0).forEach((leave) => leave());

/** Something in the document with a query client of its own: what is on it, a press, and the end of it. */
export const onScreen = async (screen: ReactNode) => {
  const queries = new QueryClient();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const render = (shown: ReactNode) =>
    act(() => root.render(<QueryClientProvider client={queries}>{shown}</QueryClientProvider>));
  /** Until nothing is being asked for any more, and nothing that was answered asks for more. */
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
      if (queries.isFetching() > 0) quiet = -1;
    }
  };
  /** The last of the buttons with these words: that of a sheet, where one lies over the page. */
  const press = async (words: string) => {
    const found = [...document.querySelectorAll('.ui-press')].filter(({ textContent }) =>
      textContent?.includes(words),
    );
    act(() => (found.at(-1) as HTMLElement).click());
    await settle();
  };
  let isUp = true;
  const leave = () => {
    if (!isUp) return;
    isUp = false;
    act(() => root.unmount());
    place.remove();
  };
  stages.push(leave);
  render(screen);
  await settle();
  return { place, queries, text: () => place.textContent ?? '', press, render, settle, leave };
};

/** A hook on a screen of its own: what it says now, and the end of it. */
export const onStage = async <T,>(useIt: () => T) => {
  const shown: { now?: T } = {};
  const Screen = () => {
    shown.now = useIt();
    return null;
  };
  const { settle, leave } = await onScreen(<Screen />);
  return { now: () => shown.now as T, settle, leave };
};
