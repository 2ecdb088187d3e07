import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { epochSeconds } from '../../domain/calendar';
import type { Invitation, InvitationStore } from '../../domain/entry/invitation';
import type { Table } from './client';
import { inviteTokenKey } from './keys';

/** INVITE#<digest of the token>/INVITE: what a card shows; its ttl is the entry's closing. */
export const dynamoInvitationStore = ({ client, name: TableName }: Table): InvitationStore => ({
  put: async (tokenDigest, invitation) => {
    await client.send(
      new PutCommand({
        TableName,
        Item: {
          ...inviteTokenKey(tokenDigest),
          invitation,
          ttl: epochSeconds(invitation.until),
        },
      }),
    );
  },
  find: async (tokenDigest) => {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: inviteTokenKey(tokenDigest) }),
    );
    return Item ? (Item.invitation as Invitation) : null;
  },
});
