import type { Use } from '../use';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Work of which each piece stands alone, `atOnce` at a time: one that fails is logged as `event`, by the name of its
 * error and what `about` says of it, and holds up no other (TEL-5). How many failed.
 */
export const eachAlone = async <T>(
  { logger }: Use<'logger'>,
  event: string,
  all: AsyncIterable<T> | Iterable<T>,
  work: (one: T) => Promise<unknown>,
  {
    about = () => ({}),
    atOnce = 1,
  }: { readonly about?: (one: T) => Fields; readonly atOnce?: number } = {},
): Promise<number> => {
  let failed = 0;
  let batch: Promise<void>[] = [];
  const alone = async (one: T): Promise<void> => {
    try {
      await work(one);
    } catch (error) {
      failed += 1;
      logger.error(event, { ...about(one), error: (error as Error).name });
    }
  };
  for await (const one of all) {
    batch.push(alone(one));
    if (batch.length < atOnce) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  return failed;
};
