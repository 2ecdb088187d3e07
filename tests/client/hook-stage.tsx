import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import Taro from '@tarojs/taro';
import { act } from 'react';
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

/** A hook on a screen of its own: what it says now, and the end of it. */
export const onStage = async <T,>(useIt: () => T) => {
  const shown: { now?: T } = {};
  const Screen = () => {
    shown.now = useIt();
    return null;
  };
  const queries = new QueryClient();
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <QueryClientProvider client={queries}>
        <Screen />
      </QueryClientProvider>,
    ),
  );
  /** Until nothing is being asked for any more, and nothing that was answered asks for more. */
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
      if (queries.isFetching() > 0) quiet = -1;
    }
  };
  await settle();
  return { now: () => shown.now as T, settle, leave: () => act(() => root.unmount()) };
};
