import type { Actor } from '../domain/actor';
import { canonical } from '../domain/canonical';
import type { CommandMark } from '../domain/entry/entry';
import { TICKET_NAME } from '../domain/places/ledger';
import type { Secrets } from '../domain/ports';

/** 72 bits: enough to tell a person's commands apart, short enough to stand in every history. */
const MARK = 12;

/** A command of a person by its Idempotency-Key and by what it asks for. */
export const commandMark = (
  secrets: Pick<Secrets, 'blindIndex'>,
  actor: Actor,
  idempotencyKey: string,
  request: unknown,
): CommandMark => ({
  key: secrets.blindIndex('entry', `${actor.memberId}|${idempotencyKey}`).slice(0, MARK),
  body: secrets.blindIndex('entry', canonical(request) ?? '').slice(0, MARK),
});

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
