/** @jest-environment jsdom */
import Taro from '@tarojs/taro';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useCommand, type Command } from '../../src/client/use-command';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Answer = { statusCode: number; data: unknown } | Error;
const DONE: Answer = { statusCode: 200, data: { id: 'e1' } };
const refused = (title: string, statusCode = 409): Answer => ({ statusCode, data: { title } });

let root: Root | undefined;
afterEach(() => act(() => root?.unmount()));

/** A page with 退赛, and the keys under which it was sent. */
const openPage = (...answers: Answer[]) => {
  const keys: unknown[] = [];
  jest.spyOn(Taro, 'request').mockImplementation((({
    header,
  }: {
    header: Record<string, string>;
  }) => {
    keys.push(header['Idempotency-Key']);
    const answer = answers.shift() ?? DONE;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as never);
  const shown: { command?: Command<'withdrawEntry'> } = {};
  const Page = () => {
    shown.command = useCommand('withdrawEntry');
    return null;
  };
  root = createRoot(document.createElement('div'));
  act(() => root?.render(<Page />));
  const command = () => shown.command as Command<'withdrawEntry'>;
  const press = (entryId = 'e1') => act(() => command().send({ params: { entryId }, body: {} }));
  return { keys, command, press };
};

test.each<[string, Answer[]]>([
  ['no network, twice', [new Error('request:fail'), new Error('request:fail')]],
  ['no answer in time', [new Error('request:fail timeout')]],
  ['TRY_AGAIN', [refused('TRY_AGAIN', 503)]],
  ['UNEXPECTED', [refused('UNEXPECTED', 500)]],
  ['a gateway page', [{ statusCode: 502, data: '<html>' }]],
])('after %s the same again is the same command', async (_, answers) => {
  const { keys, press, command } = openPage(...answers);
  expect((await press()).ok).toBe(false);
  expect(command().problem).not.toBeNull();
  expect((await press()).ok).toBe(true);
  expect(command().problem).toBeNull();
  expect(new Set(keys).size).toBe(1);
});

test.each<[string, Answer]>([
  ['a refusal that says what happened', refused('ENTRY_CLOSED')],
  ['success', DONE],
])('after %s it is another', async (_, answer) => {
  const { keys, press } = openPage(answer);
  await press();
  await press();
  expect(new Set(keys).size).toBe(2);
});

test('other content is another command, also after a lost answer', async () => {
  const { keys, press } = openPage(new Error('request:fail timeout'));
  await press('e1');
  await press('e2');
  expect(new Set(keys).size).toBe(2);
});
