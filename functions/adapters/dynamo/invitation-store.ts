import { epochSeconds } from '../../domain/calendar/calendar';
import type { Invitation, InvitationStore } from '../../domain/entry/invitation';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { itemOf, map } from './item';
import { read } from './read';
import { write } from './write';
import { inviteTokenKey } from './keys';

const shownOf = itemOf<{ readonly invitation: Invitation }>({ invitation: map });

/** INVITE#<digest of the token>/INVITE: what a card shows; its ttl is the entry's closing. */
export const dynamoInvitationStore = (table: Table): InvitationStore => ({
  put: async (tokenDigest, invitation, grounds) => {
    const put = { ...inviteTokenKey(tokenDigest), invitation, ttl: epochSeconds(invitation.until) };
    return (await transactWhile(table, grounds, [{ put }])) === 'stale' ? 'stale' : 'done';
  },
  remove: async (tokenDigest) => {
    await write(table, { delete: inviteTokenKey(tokenDigest) });
  },
  find: async (tokenDigest) =>
    (await read(table, shownOf, inviteTokenKey(tokenDigest), false))?.invitation ?? null,
});
