import { athleteAwards } from '../../domain/points/athlete-awards';
import type { EventResult } from '../../domain/points/event-result';
import type { AthleteAward } from '../../domain/points/results-store';
import type { Table } from './client';
import { attribute, ex } from './expression';
import { itemOf, json, map, number, type Item } from './item';
import { read } from './read';
import { athleteKey } from './keys';
import { write } from './write';

/** Writes under way at a time: an event has up to some hundred athletes. */
const AT_ONCE = 16;

/** An attribute of one event: the revision it was written from, and the award. */
interface Kept {
  readonly rev: number;
  readonly json: string;
}

const attributeOf = ({ tournamentId, eventId }: AthleteAward): string =>
  `${tournamentId}.${eventId}`;
const latestOf = (revisions: readonly EventResult[]): number =>
  Math.max(...revisions.map(({ revision }) => revision));

/** Athletes' whole records from all revisions of all events there are: what the writes below add up to. */
export const athleteItems = (events: readonly (readonly EventResult[])[]): Item[] => {
  const items = new Map<string, Item>();
  for (const revisions of events)
    for (const [memberId, award] of athleteAwards(revisions))
      items.set(memberId, {
        ...(items.get(memberId) ?? athleteKey(memberId)),
        [attributeOf(award)]: {
          rev: latestOf(revisions),
          json: JSON.stringify(award),
        } satisfies Kept,
      });
  return [...items.values()];
};

/**
 * ATHLETE#<member>/AWARDS, an attribute `<tournament>.<event>` for each event. It is derived: written from
 * all revisions of an event, never over what a later revision has written.
 */
export const writeAthleteAwards = async (
  table: Table,
  revisions: readonly EventResult[],
): Promise<void> => {
  const rev = latestOf(revisions);
  const waiting = [...athleteAwards(revisions)];
  const keep = async ([memberId, award]: readonly [string, AthleteAward]): Promise<void> => {
    const event = attribute(attributeOf(award));
    const kept: Kept = { rev, json: JSON.stringify(award) };
    await write(table, {
      update: athleteKey(memberId),
      change: ex`SET ${event} = ${kept}`,
      when: ex`attribute_not_exists(${event}) OR ${event}.rev <= ${rev}`,
    });
  };
  for (let at = 0; at < waiting.length; at += AT_ONCE)
    await Promise.all(waiting.slice(at, at + AT_ONCE).map(keep));
};

const keptOf = itemOf<{ readonly rev: number; readonly json: AthleteAward }>({ rev: number, json });
const awardsOf = ({ PK, SK, ...events }: Item): AthleteAward[] =>
  Object.values(events).map((kept) => keptOf({ PK, SK, ...map(kept) }).json);

/** One strongly consistent GetItem. */
export const readAthleteAwards = async (
  table: Table,
  memberId: string,
): Promise<readonly AthleteAward[]> => (await read(table, awardsOf, athleteKey(memberId))) ?? [];

export const deleteAthleteAwards = async (table: Table, memberId: string): Promise<void> => {
  await write(table, { delete: athleteKey(memberId) });
};
