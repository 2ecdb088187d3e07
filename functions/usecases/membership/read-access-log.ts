import type { Use } from '../use';
import type { Day } from '../../../src/contract/words';
import type { Access, AccessedEvent } from '../../domain/membership/access-log';
import { shownName } from '../../domain/membership/publication';

/** A line of the log for who answers for it: people masked, and by their ids. */
export interface AccessLine extends Pick<Access, 'at' | 'what'> {
  readonly by: string;
  readonly whom: readonly string[];
  readonly event: AccessedEvent | null;
}

/**
 * Who looked at whose documents on a day of UTC, in the order of time (MEM-6). One Query, and a GetItem for each member
 * named.
 */
export const readAccessLog = async (
  { accesses, members }: Use<'accesses' | 'members'>,
  day: Day,
): Promise<readonly AccessLine[]> => {
  const logged = await accesses.ofDay(day);
  const ids = [...new Set(logged.flatMap(({ by, members: whom }) => [by, ...whom]))];
  const names = new Map(
    await Promise.all(
      ids.map(async (id): Promise<[string, string]> => {
        const name = (await members.find(id))?.profile?.realName;
        const masked = name === undefined ? '' : `${shownName({ name, published: false })} `;
        return [id, `${masked}${id}`];
      }),
    ),
  );
  const named = (id: string): string => names.get(id) ?? id;
  return logged.map(({ at, by, what, members: whom, event }) => ({
    ...{ at, what, event },
    by: named(by),
    whom: whom.map(named),
  }));
};
