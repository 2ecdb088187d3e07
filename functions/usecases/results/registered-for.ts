import type { Use } from '../use';
import type { RegisteredPerson } from '../../domain/membership/registered-people';
import { documentIdentity } from '../../domain/membership/sealing';
import type { FindPerson } from '../../domain/points/check-people';
import type { PlacedLine } from '../../domain/points/event-result';
import type { ReadLine } from '../../domain/points/read-rows';

/**
 * Everybody who has registered one of the documents or is kept from before, in a few round trips for all; and
 * who stands in the version before by name, where a reason might name one of them (`named`: there is one of the whole).
 */
export const registeredFor = async (
  { registered, secrets }: Use<'registered' | 'secrets'>,
  lines: readonly ReadLine[],
  former: readonly PlacedLine[],
  named: boolean,
): Promise<{ find: FindPerson; formerNames: readonly string[] }> => {
  const identities = lines.flatMap(({ people }) =>
    people.flatMap(({ documents }) =>
      documents.map(({ kind, number }) => documentIdentity(kind, number)),
    ),
  );
  const indexes = new Map(
    identities.map((identity) => [identity, secrets.blindIndex('document', identity)]),
  );
  const found = await registered.byDocument([...indexes.values()]);
  const reasons = named || lines.some(({ onSite }) => onSite !== '');
  const wanted = reasons
    ? former.flatMap(({ members }) => members)
    : lines.flatMap(({ people }) =>
        people.flatMap(({ formerLine }) => former[(formerLine ?? 0) - 1]?.members ?? []),
      );
  const known =
    wanted.length > 0 ? await registered.byId(wanted) : new Map<string, RegisteredPerson>();
  return {
    find: {
      byDocument: (kind, number) =>
        found.get(indexes.get(documentIdentity(kind, number)) ?? '') ?? null,
      onFormerLine: (line, at) => {
        const id = former[line - 1]?.members[at];
        return id === undefined ? null : { id, registered: known.get(id) ?? null };
      },
    },
    formerNames: [...known.values()].map(({ realName }) => realName),
  };
};
