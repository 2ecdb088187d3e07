/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Scoreboard, type BoardFigure } from '../../src/ui/scoreboard';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const place = document.createElement('div');
const root = createRoot(place);
const show = (...figures: BoardFigure[]) =>
  act(() => root.render(<Scoreboard label="U14 女子组" figures={figures} />));
const rolling = () =>
  [...place.querySelectorAll('.ui-plate-rolls')].map(({ textContent }) => textContent);
afterAll(() => act(() => root.unmount()));

it('is heard as one sentence, with the words that colours stand for', () => {
  show(
    { value: '12', label: '排名', note: '上升 3 位', noteTone: 'go' },
    { value: '1,240.5', label: '总积分' },
  );
  expect(place.querySelector('.ui-board')?.getAttribute('aria-label')).toBe(
    'U14 女子组：排名 12 上升 3 位，总积分 1,240.5',
  );
});

it('rolls what changes, and that alone; what stands there first stands still', () => {
  show({ value: '3', label: '天' }, { value: '2', label: '小时' });
  act(() => root.render(null));
  show({ value: '3', label: '天' }, { value: '2', label: '小时' });
  expect(rolling()).toEqual([]);
  show({ value: '3', label: '天' }, { value: '1', label: '小时' });
  expect(rolling()).toEqual(['1']);
});
