import { putTogether } from './put-together';
import { athleteItems } from '../../../adapters/dynamo/athlete-awards';
import { resultItem } from '../../../adapters/dynamo/result-item';
import type { EventResult } from '../../../domain/points/event-result';
import type { Wiring } from '../../../handlers/wiring';

/** A result whose athletes' own records are written beside it stands in no index. */
const indexed = (result: EventResult): Record<string, unknown> => {
  const { GSI1PK: _partition, GSI1SK: _sort, ...item } = resultItem(result);
  return item;
};

const byEvent = (results: readonly EventResult[]): readonly (readonly EventResult[])[] => {
  const events = new Map<string, EventResult[]>();
  for (const result of results) {
    const key = `${result.tournamentId} ${result.eventId}`;
    events.set(key, [...(events.get(key) ?? []), result]);
  }
  return [...events.values()];
};

/**
 * All results of the season and every athlete's record of them: the items the store writes one by one, in
 * batches. They are made from the same seed each time, so that writing them again changes nothing.
 */
export const loadResults = async (
  { table }: Wiring,
  results: readonly EventResult[],
): Promise<void> => {
  await putTogether(table, results.map(indexed));
  await putTogether(table, athleteItems(byEvent(results)));
};
