import { DeleteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { epochSeconds } from '../../domain/calendar/calendar';
import type { Invitation, InvitationStore } from '../../domain/entry/invitation';
import type { Table } from './client';
import { transactWhile } from './grounds';
import { inviteTokenKey } from './keys';

/** INVITE#<digest of the token>/INVITE: what a card shows; its ttl is the entry's closing. */
export const dynamoInvitationStore = (table: Table): InvitationStore => ({
  put: async (tokenDigest, invitation, grounds) => {
    const Item = {
      ...inviteTokenKey(tokenDigest),
      invitation,
      ttl: epochSeconds(invitation.until),
    };
    const failed = await transactWhile(table, grounds, [{ Put: { TableName: table.name, Item } }]);
    return failed === 'stale' ? 'stale' : 'done';
  },
  find: async (tokenDigest) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: inviteTokenKey(tokenDigest) }),
    );
    return Item ? (Item.invitation as Invitation) : null;
  },
  remove: async (tokenDigest) => {
    const Key = inviteTokenKey(tokenDigest);
    await table.client.send(new DeleteCommand({ TableName: table.name, Key }));
  },
});
