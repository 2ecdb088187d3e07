import { TICKET_NAME } from '../../domain/places/ledger';
import type { Secrets } from '../../domain/ports';

/** The name of the one ticket somebody can have in an event (CAP-2). */
export const ticketName = (
  secrets: Pick<Secrets, 'blindIndex'>,
  holder: string,
  tournamentId: string,
  eventId: string,
): string =>
  secrets.blindIndex('entry', `ticket|${holder}|${tournamentId}|${eventId}`).slice(0, TICKET_NAME);
