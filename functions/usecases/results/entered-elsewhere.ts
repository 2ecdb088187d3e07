import type { Use } from '../use';
import { eventsOf, type Event } from '../../../src/contract/regulation';
import type { ResultPreview } from '../../../src/contract/results';
import { foldTyped } from '../../../src/contract/folding';
import { entrantsOf } from '../../domain/points/entrants';
import type { LoadedEvent } from './results-access';

const most = (count: number, of: number): boolean => 2 * count > of;

/**
 * RES-3: whether most of the people of a sheet have entered another event of the tournament, by their names alone:
 * then it is a sheet of that one, and one sentence says more than a fault on every line. Asked only where most of them
 * (`strangers` of `names`) have not entered this one; one Query for each other event. null: no such event.
 */
export const enteredElsewhere = async (
  { entries }: Use<'entries'>,
  { tournament, event }: LoadedEvent,
  names: readonly string[],
  strangers: number,
): Promise<ResultPreview['elsewhere']> => {
  if (names.length === 0 || !most(strangers, names.length)) return null;
  const others = eventsOf(tournament.rules).filter(({ id }) => id !== event.id);
  const counted = await Promise.all(
    others.map(async (other): Promise<readonly [Event, number]> => {
      const all = await entries.listOfEvent(tournament.id, other.id);
      const entered = new Set(
        entrantsOf(other, all).flatMap(({ athletes }) =>
          athletes.map(({ name }) => foldTyped(name ?? '')),
        ),
      );
      return [other, names.filter((name) => entered.has(foldTyped(name))).length];
    }),
  );
  const [best] = counted
    .filter(([, count]) => most(count, names.length))
    .sort(([, one], [, other]) => other - one);
  if (!best) return null;
  const [{ id, group, discipline }] = best;
  return { eventId: id, groupName: group.name, discipline };
};
