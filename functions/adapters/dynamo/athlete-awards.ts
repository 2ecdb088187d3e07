import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { athleteAwards } from '../../domain/points/athlete-awards';
import type { EventResult } from '../../domain/points/event-result';
import type { AthleteAward } from '../../domain/points/results-store';
import type { Table } from './client';
import { held } from './conditions';
import { athleteKey } from './keys';

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
export const athleteItems = (
  events: readonly (readonly EventResult[])[],
): Record<string, unknown>[] => {
  const items = new Map<string, Record<string, unknown>>();
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
  { client, name: TableName }: Table,
  revisions: readonly EventResult[],
): Promise<void> => {
  const rev = latestOf(revisions);
  const waiting = [...athleteAwards(revisions)];
  const write = async ([memberId, award]: readonly [string, AthleteAward]): Promise<void> => {
    await held(
      client.send(
        new UpdateCommand({
          TableName,
          Key: athleteKey(memberId),
          UpdateExpression: 'SET #event = :kept',
          ConditionExpression: 'attribute_not_exists(#event) OR #event.#rev <= :rev',
          ExpressionAttributeNames: {
            '#event': attributeOf(award),
            '#rev': 'rev',
          },
          ExpressionAttributeValues: {
            ':kept': { rev, json: JSON.stringify(award) } satisfies Kept,
            ':rev': rev,
          },
        }),
      ),
    );
  };
  for (let at = 0; at < waiting.length; at += AT_ONCE)
    await Promise.all(waiting.slice(at, at + AT_ONCE).map(write));
};

/** One strongly consistent GetItem. */
export const readAthleteAwards = async (
  { client, name: TableName }: Table,
  memberId: string,
): Promise<readonly AthleteAward[]> => {
  const { Item } = await client.send(
    new GetCommand({ TableName, Key: athleteKey(memberId), ConsistentRead: true }),
  );
  if (!Item) return [];
  const { PK: _partition, SK: _sort, ...events } = Item;
  return Object.values(events as Record<string, Kept>).map(
    ({ json }) => JSON.parse(json) as AthleteAward,
  );
};

export const deleteAthleteAwards = async (
  { client, name: TableName }: Table,
  memberId: string,
): Promise<void> => {
  await client.send(new DeleteCommand({ TableName, Key: athleteKey(memberId) }));
};
