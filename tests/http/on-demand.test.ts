import { onDemand } from '../../functions/handlers/on-demand';

const counted = () => {
  const calls: string[] = [];
  const of = (name: string) => () => {
    calls.push(name);
    return { name };
  };
  return { calls, made: onDemand({ one: of('one'), two: of('two') }) };
};

test('what nobody asks for is not made, and what is made is made once', () => {
  const { calls, made } = counted();
  expect(calls).toEqual([]);
  const { one } = made;
  expect([made.one, calls]).toEqual([one, ['one']]);
  expect(made.one).toBe(one);
});

test('a copy has all of it, and the same', () => {
  const { calls, made } = counted();
  const copy = { ...made };
  expect(Object.keys(copy)).toEqual(['one', 'two']);
  expect([copy.one, copy.two]).toEqual([{ name: 'one' }, { name: 'two' }]);
  expect([made.two === copy.two, calls]).toEqual([true, ['one', 'two']]);
});

test('what refers to another of them makes it', () => {
  const chain: { readonly first: number; readonly second: number } = onDemand({
    first: () => 20,
    second: () => chain.first + 1,
  });
  expect(chain.second).toBe(21);
});
