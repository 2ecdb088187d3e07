/** @jest-environment jsdom */
import { act, useState } from 'react';
import type { List } from '../../src/client/use-list';
import type { CardFits } from '../../src/features/tournaments/fit-lines';
import { useFitting } from '../../src/features/tournaments/use-fitting';
import type { CardsFits } from '../../src/features/tournaments/use-card-fits';
import { onStage } from './hook-stage';
import { aCard } from './tournaments-world';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const OFFLINE = { reason: 'OFFLINE', sentence: '网络断了', params: {} } as never;
const fit = (mayEnter: boolean) => ({ mayEnter }) as CardFits;
/** Every so many tournaments one fits: 0 none. */
const fitsEvery = (nth: number, upTo: number): CardsFits => ({
  of: new Map(
    Array.from({ length: upTo }, (_, at): [string, CardFits] => [
      `t-${at}`,
      fit(nth > 0 && (at + 1) % nth === 0),
    ]),
  ),
  ...{ settled: true, problem: null },
});

/** A list of so many pages of twenty, read as far as `more` was asked. */
const world = (pages: number, nth: number) => {
  const state = { read: 1, asked: 0, fails: false, settled: true, problem: null as never };
  const list = (): List<'listTournaments'> =>
    ({
      data: Array.from({ length: state.read * 20 }, (_, at) => aCard({ id: `t-${at}` })),
      ...{ hasMore: state.read < pages, loadingMore: false, isFormer: false },
      ...{ isError: state.fails, problem: null },
      more: () => {
        state.asked += 1;
      },
    }) as unknown as List<'listTournaments'>;
  const fits = (): CardsFits => ({
    ...fitsEvery(nth, state.read * 20),
    ...{ settled: state.settled, problem: state.problem },
  });
  return { state, list, fits };
};

const open = async (
  { state, list, fits }: ReturnType<typeof world>,
  { wanted = true }: { wanted?: boolean } = {},
) => {
  const turn: { again?: () => void } = {};
  const stage = await onStage(() => {
    const [, set] = useState(0);
    turn.again = () => set((n) => n + 1);
    return useFitting(list(), fits(), wanted, 'open');
  });
  /** Answers every page that is asked for, until none is. */
  const goOn = () => {
    let pages = 0;
    while (state.asked > 0) {
      state.asked = 0;
      state.read += 1;
      pages += 1;
      act(() => turn.again?.());
    }
    return pages;
  };
  return { ...stage, goOn, again: () => act(() => turn.again?.()) };
};

test('it reads on by itself until six are found, and says meanwhile that it does', async () => {
  // every fifteenth of 100: six are in the first five pages
  const { now, goOn, leave } = await open(world(9, 15));
  expect([now().data?.length, now().loadingMore]).toEqual([1, true]);
  expect(goOn()).toBe(4);
  expect([now().data?.length, now().loadingMore, now().hasMore]).toEqual([6, false, true]);
  // and for six more when asked: the twelfth is the last of nine pages
  act(() => void now().more());
  expect(goOn()).toBe(4);
  expect([now().data?.length, now().hasMore]).toEqual([12, false]);
  leave();
});

test('while none is found it waits; at the end there is nothing, and nothing more to come', async () => {
  const { now, goOn, leave } = await open(world(4, 0));
  expect([now().data, now().loadingMore]).toEqual([undefined, true]);
  expect(goOn()).toBe(3);
  expect([now().data, now().loadingMore, now().hasMore]).toEqual([[], false, false]);
  leave();
});

test('it does not read for ever: after two hundred it asks whether to go on, and goes on', async () => {
  const { now, goOn, leave } = await open(world(40, 0));
  expect(goOn()).toBe(9);
  expect([now().data, now().hasMore, now().loadingMore]).toEqual([[], true, false]);
  act(() => void now().more());
  expect(goOn()).toBe(10);
  leave();
});

test('a page that does not come is not asked for again and again', async () => {
  const made = world(9, 0);
  made.state.fails = true;
  const { now, leave } = await open(made);
  expect([made.state.asked, now().loadingMore]).toEqual([0, false]);
  leave();
});

test('where it is not known what fits, that is said, not that nothing does', async () => {
  const made = world(9, 0);
  made.state.problem = OFFLINE;
  const { now, leave } = await open(made);
  expect([made.state.asked, now().problem]).toEqual([0, OFFLINE]);
  leave();
});

test('what fits is waited for, page by page', async () => {
  const made = world(2, 0);
  made.state.settled = false;
  const stage = await open(made);
  expect([made.state.asked, stage.now().data, stage.now().loadingMore]).toEqual([
    ...[0, undefined, true],
  ]);
  made.state.settled = true;
  stage.again();
  expect(stage.goOn()).toBe(1);
  stage.leave();
});

test('a list that is not narrowed to it is as it is', async () => {
  const made = world(9, 0);
  const { now, leave } = await open(made, { wanted: false });
  expect([made.state.asked, now().data?.length]).toEqual([0, 20]);
  leave();
});
