import { repeatedly } from '../../functions/local/repeatedly';

test('never twice at once, goes on after an error, ends when told', async () => {
  let [at, most, rounds] = [0, 0, 0];
  const errors: unknown[] = [];
  const stop = repeatedly(
    1,
    async () => {
      at += 1;
      most = Math.max(most, at);
      rounds += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      at -= 1;
      if (rounds === 2) throw new Error('once');
    },
    (error) => errors.push(error),
  );
  while (rounds < 4) await new Promise((resolve) => setTimeout(resolve, 2));
  stop();
  const done = rounds;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([most, rounds, errors.length]).toEqual([1, done, 1]);
});
