import { dynamoLiveEntries } from '../../functions/adapters/dynamo/live-entries';
import type { Table } from '../../functions/adapters/dynamo/client';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { dynamoSessionStore } from '../../functions/adapters/dynamo/session-store';
import { dynamoSmsCodeStore } from '../../functions/adapters/dynamo/sms-code-store';
import { dynamoUnitStore } from '../../functions/adapters/dynamo/unit-store';
import type { LiveEntries, MemberStore } from '../../functions/domain/membership/member-store';
import type { Member } from '../../functions/domain/membership/member';
import type { UnitStore } from '../../functions/domain/membership/unit';
import type { SessionStore } from '../../functions/domain/session/session-store';
import type { SmsCodeStore } from '../../functions/domain/session/sms-code-store';
import type { MoveStore } from '../../functions/domain/membership/move-store';
import { dynamoMoveStore } from '../../functions/adapters/dynamo/move-store';
import { dynamoEntryStores } from '../support/entry-world';
import { fakeEntryStores, type EntryStores } from '../support/fakes/entry-stores';
import { fakeMembershipStores } from '../support/fakes/membership-stores';

/** One table as entering and membership see it: the same members in both. */
export interface ModelStores extends EntryStores {
  readonly members: MemberStore;
  readonly sessions: SessionStore;
  readonly units: UnitStore;
  readonly codes: SmsCodeStore;
  readonly moves: MoveStore;
  readonly live: LiveEntries;
}

export const fakeModelStores = (): ModelStores => {
  const members = new Map<string, Member>();
  const entering = fakeEntryStores(members);
  const { sessions, units, codes, moves, ...membership } = fakeMembershipStores(members);
  return {
    ...entering,
    ...{ sessions, units, codes, moves, members: membership.members },
    live: {
      any: async (personKey, today) =>
        (await entering.entries.participationsOf(personKey)).some(
          ({ live, lastDay }) => live > 0 && lastDay >= today,
        ),
    },
  };
};

export const dynamoModelStores = (table: Table): ModelStores => ({
  ...dynamoEntryStores(table),
  members: dynamoMemberStore(table),
  moves: dynamoMoveStore(table),
  sessions: dynamoSessionStore(table),
  units: dynamoUnitStore(table),
  codes: dynamoSmsCodeStore(table),
  live: dynamoLiveEntries(table),
});
