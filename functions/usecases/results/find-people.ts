import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { documentIdentity } from '../../domain/membership/sealing';
import type { FindPerson, FoundPerson } from '../../domain/points/check-people';
import type { Entrant } from '../../domain/points/entrants';
import type { PlacedLine } from '../../domain/points/event-result';
import type { ReadLine } from '../../domain/points/read-rows';
import { ok, type Result } from '../../domain/result';
import { compareDocuments, namesakesOf } from './compare-documents';
import type { LoadedEvent } from './results-access';

const GUEST_ID = 16;

/** Who stands on a line that is kept, as they are shown. */
const standing = (
  { members, guests }: PlacedLine,
  at: number,
): Omit<FoundPerson, 'registered'> | null => {
  const member = members[at];
  if (member === undefined) return null;
  const guest = guests?.[at];
  if (!guest) return { id: member };
  const { id, name } = guest;
  return { id, guest: { name, member: member === id ? null : member, written: null } };
};

/**
 * The people a sheet can mean: entrants of the event, and who is kept from before, read together; and who stands in
 * the version before by name, where a reason might name one of them (`named`: there is one of the whole). Nobody else
 * is looked up (RES-3).
 */
export const findPeople = async (
  deps: Use<'accesses' | 'clock' | 'compared' | 'registered' | 'secrets'>,
  actor: Actor,
  loaded: LoadedEvent,
  lines: readonly ReadLine[],
  entrants: readonly Entrant[],
  former: readonly PlacedLine[],
  named: boolean,
): Promise<Result<{ find: FindPerson; formerNames: readonly string[] }>> => {
  const { registered, secrets } = deps;
  const reasons = named || lines.some(({ onSite }) => onSite !== '');
  const referred = lines.flatMap(({ people }) =>
    people.flatMap(({ formerLine }) => former[(formerLine ?? 0) - 1] ?? []),
  );
  const before = (reasons ? former : referred).flatMap(({ members, guests }) =>
    members.filter((_, at) => !guests?.[at]),
  );
  const entered = entrants.flatMap(({ athletes }) => athletes.map(({ memberId }) => memberId));
  const known = await registered.byId([...new Set([...before, ...entered])]);
  const namesakes = namesakesOf(entrants, known);
  const compare = await compareDocuments(deps, actor, loaded, lines, namesakes);
  if (!compare.ok) return compare;
  return ok({
    find: {
      entrants: namesakes,
      compare: compare.value,
      onFormerLine: (line, at) => {
        const kept = former[line - 1];
        const person = kept && standing(kept, at);
        if (!person) return null;
        return { ...person, registered: person.guest ? null : (known.get(person.id) ?? null) };
      },
      guestId: ({ kind, number }) => {
        const guest = `guest|${loaded.tournament.id}|${documentIdentity(kind, number)}`;
        return `on-site-${secrets.blindIndex('document', guest).slice(0, GUEST_ID)}`;
      },
    },
    formerNames: before.flatMap((memberId) => known.get(memberId)?.realName ?? []),
  });
};
