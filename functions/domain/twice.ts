/** What stands in a list again, by what it is known by: each from the second time on, with its place. */
export const repeatsIn = <T>(
  items: readonly T[],
  keyOf: (item: T) => string | number,
): { readonly item: T; readonly at: number }[] => {
  const seen = new Set<string | number>();
  return items.flatMap((item, at) => {
    const key = keyOf(item);
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain ? [{ item, at }] : [];
  });
};
