/** Those of several that have the fewest of something, in the order they stand in. */
export const fewest = <T>(several: readonly T[], count: (one: T) => number): T[] => {
  let least = Infinity;
  let those: T[] = [];
  for (const one of several) {
    const counted = count(one);
    if (counted > least) continue;
    if (counted < least) those = [];
    least = counted;
    those.push(one);
  }
  return those;
};
