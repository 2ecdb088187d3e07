import type { Table } from '../../functions/adapters/dynamo/client';

interface Span {
  readonly began: number;
  ended: number;
}

/**
 * Counts round trips: calls made side by side are one. How many there were is the length of the longest row of
 * calls of which each began after the one before had been answered.
 */
export const roundTripsOf = ({ client }: Table) => {
  let spans: Span[] = [];
  let at = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const span = { began: (at += 1), ended: Infinity };
      spans.push(span);
      try {
        return await next(args);
      } finally {
        span.ended = at += 1;
      }
    },
    { step: 'initialize', name: 'round-trips', priority: 'low' },
  );
  return async (work: () => Promise<unknown>): Promise<number> => {
    spans = [];
    await work();
    let [trips, over] = [0, 0];
    for (const { began, ended } of [...spans].sort((one, other) => one.ended - other.ended))
      if (began > over) [trips, over] = [trips + 1, ended];
    return trips;
  };
};
