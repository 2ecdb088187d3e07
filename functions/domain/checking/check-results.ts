import type { Check } from './check';

/** RES-1: more places awarded, or counted for it, than the largest draw has. */
const placed: Check = ({ eventRules, results }) => {
  const sizes = eventRules.map(({ draw }) => draw?.size ?? Infinity);
  const size = Math.max(...sizes);
  return (['placed', 'minusOneBelow', 'noneBelow'] as const)
    .filter((which) => results[which] > (which === 'placed' ? size : size + 1))
    .map((which) => ({
      path: `results.${which}`,
      code: 'PLACED_OVER_DRAW',
      detail: { placed: results[which], size },
    }));
};

/** RES-1: one fewer is awarded before none is, and who is counted is counted for something. */
const few: Check = ({ results: { counted, minusOneBelow, noneBelow } }) => [
  ...(minusOneBelow > 0 && noneBelow >= minusOneBelow
    ? [
        {
          path: 'results.noneBelow',
          code: 'NONE_OVER_MINUS_ONE',
          detail: { noneBelow, minusOneBelow },
        } as const,
      ]
    : []),
  ...(counted !== undefined && minusOneBelow + noneBelow === 0
    ? [{ path: 'results.counted', code: 'COUNTED_FOR_NOTHING' } as const]
    : []),
];

/** What is awarded (RES-1). */
export const resultChecks: readonly Check[] = [placed, few];
