/** Where what stood before stands again, from the second time on. */
export const placesOfRepeats = (values: readonly string[]): number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [at] : [];
  });
};
