import type { Use } from '../use';
import type { Actor } from '../../domain/actor';
import { documentIdentity } from '../../domain/membership/sealing';
import { isGuest, type CheckedEvent, type FoundPerson } from '../../domain/points/check-people';
import type { PlacedLine } from '../../domain/points/event-result';
import { accessedEvent, type LoadedEvent } from './results-access';

/**
 * Who was let in on site and is registered gets the points of the line (PTS-7), and nobody is told: this is asked when
 * nothing but the write is left, and shown by nothing that is answered (RES-3). Noted with whom it concerns.
 */
export const lookUpGuests = async (
  { registered, secrets, accesses, clock }: Use<'accesses' | 'clock' | 'registered' | 'secrets'>,
  actor: Actor,
  { tournament, event }: LoadedEvent,
  checked: CheckedEvent,
  people: readonly FoundPerson[],
  lines: readonly PlacedLine[],
): Promise<readonly PlacedLine[]> => {
  const asked = people.flatMap(({ id, guest }) => {
    if (!guest?.written) return [];
    const { name, document } = guest.written;
    const identity = documentIdentity(document.kind, document.number);
    return [{ id, name, index: secrets.blindIndex('document', identity) }];
  });
  if (asked.length === 0) return lines;
  const found = await registered.byDocument(asked.map(({ index }) => index));
  const members = new Map(
    asked.flatMap(({ id, name, index }): [string, string][] => {
      const person = found.get(index);
      return isGuest(checked, name, person) ? [[id, person.id]] : [];
    }),
  );
  await accesses.note({
    ...{ at: clock.now(), by: actor.memberId, what: 'on-site-looked-up' },
    members: [...members.values()],
    event: accessedEvent(tournament, event),
  });
  return lines.map((line) => ({
    ...line,
    members: line.members.map((member) => members.get(member) ?? member),
  }));
};
