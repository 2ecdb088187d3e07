import type { Actor } from '../../domain/actor';
import { TICKET_NAME } from '../../domain/places/ledger';
import type { Secrets } from '../../domain/ports';

/** The name of the one ticket a person can have in an event (CAP-2). */
export const ticketName = (
  secrets: Pick<Secrets, 'blindIndex'>,
  { personKey }: Pick<Actor, 'personKey'>,
  tournamentId: string,
  eventId: string,
): string =>
  secrets
    .blindIndex('entry', `ticket|${personKey}|${tournamentId}|${eventId}`)
    .slice(0, TICKET_NAME);
