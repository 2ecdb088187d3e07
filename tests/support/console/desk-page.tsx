import { QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { queryClient } from '../../../src/client/query-client';
import { forgetSession, startSession } from '../../../src/client/session';
import type { PlainReason } from '../../../src/contract/reasons';
import { checkAnswer, problemOf } from '../answer-of';
import { Themed } from '../../../src/console/theme/themed';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly key: string | null;
}
const TURN_MS = 30;

/** `silent`: no answer while the test lasts. */
type Answer = { readonly status: number; readonly body: unknown } | 'offline' | 'silent';

/** A page of the console in jsdom, the server played by `answers`: the last of a path stands for good. */
export const aDeskPage = () => {
  const sent: Sent[] = [];
  const answers = new Map<string, Answer[]>();
  const faults: string[] = [];
  let root: Root | null = null;
  let address = '';
  const Address = () => {
    const { pathname, search } = useLocation();
    address = `${pathname}${search}`;
    return null;
  };

  const answer = (path: string): Answer => {
    const queue = answers.get(path) ?? [];
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (next === undefined) throw new Error(`nothing to answer ${path} with`);
    return next;
  };
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    const path = url.replace(/^\/api/, '').replace(/\?.*$/, '');
    const method = init.method ?? 'GET';
    const headers = init.headers as Record<string, string>;
    sent.push({
      method,
      path,
      body: init.body === undefined ? null : (JSON.parse(init.body as string) as unknown),
      key: headers['Idempotency-Key'] ?? null,
    });
    const given = answer(`${method} ${path}`);
    if (given === 'offline') throw new TypeError('Failed to fetch');
    if (given === 'silent') return new Promise(() => undefined);
    try {
      checkAnswer(method, path, given.status, given.body);
    } catch (error) {
      // to the page it is an answer that never came: the test is told when it shuts the page
      faults.push((error as Error).message);
    }
    return { status: given.status, text: async () => JSON.stringify(given.body) };
  }) as never;

  const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));
  /** At least so long, and until nothing is asked any more and nothing has been for a turn. */
  const settle = async (ms = TURN_MS): Promise<void> => {
    await wait(ms);
    for (let seen = -1; seen < sent.length || queryClient.isFetching() > 0;) {
      seen = sent.length;
      await wait(TURN_MS);
    }
  };
  const text = () => document.body.textContent ?? '';
  const button = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll('button')]
      .filter(({ textContent }) => textContent === name)
      .at(-1);
  const field = (label: string): HTMLInputElement => {
    const found = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent === label,
    );
    const named = () => document.querySelector(`input[aria-label="${label}"]`);
    return (document.getElementById(found?.htmlFor ?? '') ?? named()) as HTMLInputElement;
  };

  return {
    sent,
    settle,
    text,
    button,
    /** `answers('GET /desk/week', first, second)` */
    answers: (route: string, ...given: Answer[]) => void answers.set(route, given),
    /** somebody who is logged in opens it */
    open: async (page: ReactNode, at: string) => {
      startSession('secret', '2099-01-01T00:00:00.000Z');
      root = createRoot(document.body.appendChild(document.createElement('div')));
      await act(async () =>
        root?.render(
          <QueryClientProvider client={queryClient}>
            <Themed>
              <MemoryRouter initialEntries={[at]}>
                <Address />
                {page}
              </MemoryRouter>
            </Themed>
          </QueryClientProvider>,
        ),
      );
      await settle();
    },
    /** where the person is */
    address: () => address,
    press: async (name: string) => {
      act(() => button(name)?.click());
      await settle();
    },
    /** one of the radio buttons */
    choose: (label: string) =>
      act(() =>
        [...document.querySelectorAll('label')]
          .find(({ textContent }) => textContent === label)
          ?.click(),
      ),
    type: (label: string, value: string) =>
      act(() => {
        const target = field(label);
        const proto = Object.getPrototypeOf(target) as object;
        Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(target, value);
        target.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    field,
    shut: () => {
      act(() => root?.unmount());
      forgetSession();
      document.body.innerHTML = '';
      queryClient.clear();
      expect(faults).toEqual([]);
    },
  };
};

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const refused = (reason: PlainReason): Answer => problemOf({ reason });
