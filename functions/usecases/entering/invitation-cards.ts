import type { Use } from '../use';
import { disciplineOf, initiatorOf, type Entry } from '../../domain/entry/entry';
import { invitationSubject } from '../../domain/entry/invitation';
import { eventOf } from '../../domain/entry/rules-of';
import type { Ground } from '../../domain/ground';
import { nameOutside } from '../../domain/membership/publication';
import type { Tournament } from '../../domain/publishing/tournament';

/** The token of a link or a card: derived, so that a repeat is the same one. */
export const invitationToken = (
  { secrets }: Use<'secrets'>,
  entry: Entry,
  slotId: string | null,
): string => secrets.blindIndex('entry', invitationSubject(entry.id, slotId));

/** Writes what the card of an entry shows, or the link of one of its invitees: nobody in full (TEL-6). */
export const writeInvitation = (
  { invitations, secrets }: Use<'invitations' | 'secrets'>,
  tournament: Tournament,
  entry: Entry,
  slotId: string | null,
  grounds: readonly Ground[] = [],
): Promise<'done' | 'stale'> =>
  invitations.put(
    secrets.digest(invitationToken({ secrets }, entry, slotId)),
    {
      entryId: entry.id,
      tournamentId: tournament.id,
      tournamentName: tournament.rules.name,
      groupName: eventOf(tournament, entry.eventId)?.group.name ?? '',
      discipline: disciplineOf(entry.eventId),
      role: entry.slots.find(({ id }) => id === slotId)?.role ?? null,
      initiatorName: nameOutside(initiatorOf(entry).name ?? ''),
      until: entry.closesAt,
    },
    grounds,
  );
