import type { Day } from '../../../src/contract/words';
import type { EventResult } from '../../domain/points/event-result';
import type { ResultsStore } from '../../domain/points/results-store';

const AT_ONCE = 4;

const sameEvent = (one: EventResult, other: EventResult): boolean =>
  one.tournamentId === other.tournamentId && one.eventId === other.eventId;

/** A week's results come in the order of their keys: the revisions of an event one after the other. */
const loadWeek = async (
  results: Pick<ResultsStore, 'ofWeek'>,
  week: Day,
  onEvent: (revisions: readonly EventResult[]) => void,
): Promise<void> => {
  let event: EventResult[] = [];
  const close = (): void => {
    if (event.length > 0) onEvent(event);
    event = [];
  };
  for await (const page of results.ofWeek(week))
    for (const result of page) {
      if (event[0] && !sameEvent(event[0], result)) close();
      event.push(result);
    }
  close();
};

/** Every event of some weeks with all its revisions; a few weeks at once, a megabyte of each in memory. */
export const loadResults = async (
  results: Pick<ResultsStore, 'ofWeek'>,
  weeks: readonly Day[],
  onEvent: (revisions: readonly EventResult[]) => void,
  onWeek: (done: number) => Promise<void> = async () => undefined,
): Promise<void> => {
  const waiting = [...weeks];
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let week = waiting.shift(); week !== undefined; week = waiting.shift()) {
      await loadWeek(results, week, onEvent);
      done += 1;
      await onWeek(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
};
