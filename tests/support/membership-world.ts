import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoAccountMessages } from '../../functions/adapters/dynamo/account-messages';
import { dynamoAccessLog } from '../../functions/adapters/dynamo/access-log';
import type { Table } from '../../functions/adapters/dynamo/client';
import { ex } from '../../functions/adapters/dynamo/expression';
import { consentPrefix, participationKey } from '../../functions/adapters/dynamo/keys';
import { dynamoEntryStore } from '../../functions/adapters/dynamo/entry-store';
import { dynamoInvitationStore } from '../../functions/adapters/dynamo/invitation-store';
import { dynamoForgottenStore } from '../../functions/adapters/dynamo/forgotten-store';
import { dynamoLiveEntries } from '../../functions/adapters/dynamo/live-entries';
import { dynamoMemberStore } from '../../functions/adapters/dynamo/member-store';
import { dynamoMoveStore } from '../../functions/adapters/dynamo/move-store';
import { dynamoPasswordTries } from '../../functions/adapters/dynamo/password-tries';
import { queryAll } from '../../functions/adapters/dynamo/query';
import { dynamoRankingStore } from '../../functions/adapters/dynamo/ranking-store';
import { dynamoResultsStore } from '../../functions/adapters/dynamo/results-store';
import { dynamoRoles } from '../../functions/adapters/dynamo/roles';
import { dynamoSessionStore } from '../../functions/adapters/dynamo/session-store';
import { dynamoSmsCodeStore } from '../../functions/adapters/dynamo/sms-code-store';
import { dynamoUnitStore } from '../../functions/adapters/dynamo/unit-store';
import type { AccountMessages } from '../../functions/domain/membership/account-sms';
import type { ConsentRecord } from '../../functions/domain/membership/consent';
import { randomIds } from '../../functions/adapters/ids';
import { portraitPictures } from '../../functions/adapters/pictures/portrait-pictures';
import { sessionLimits } from '../../functions/domain/session/limits';
import { authenticate } from './authenticate';
import { logInBySms } from '../../functions/usecases/session/log-in-by-sms';
import { sendCode } from '../../functions/usecases/session/send-code';
import { dynamoTellingStores } from './entry-world';
import { useTestTable } from './dynamo-local';
import { fakeAccessLog } from './fakes/access-log';
import { fakeForgottenStore } from './fakes/fake-forgotten-store';
import { loudLogger } from './fakes/loud-logger';
import { fakeRankingStore } from './fakes/fake-ranking-store';
import { fakeTellingStores } from './fakes/fake-telling-stores';
import { guard } from './guard';
import { fixedClock } from './fakes/fixed-clock';
import { fakeMembershipStores, type MembershipStores } from './fakes/membership-stores';
import { fakeFiles, fakeHasher, fakeSms, fakeWechat } from './fakes/outside';
import { testSecrets } from './fakes/secrets';
import { noRoles } from './fakes/no-roles';
import { only } from './fakes/only';
import { resultsOf } from './ranking-world';

const dynamoStores = (table: Table): MembershipStores => ({
  members: dynamoMemberStore(table),
  moves: dynamoMoveStore(table),
  sessions: dynamoSessionStore(table),
  codes: dynamoSmsCodeStore(table),
  tries: dynamoPasswordTries(table),
  units: dynamoUnitStore(table),
  live: dynamoLiveEntries(table),
  entries: dynamoEntryStore(table),
  invitations: dynamoInvitationStore(table),
  consentsOf: async (memberId) =>
    (
      await queryAll(table, {
        where: ex`PK = ${`MEMBER#${memberId}`} AND begins_with(SK, ${consentPrefix})`,
      })
    ).map(({ PK: _PK, SK: _SK, ...record }) => record as unknown as ConsentRecord),
  guard: (guardianId, childId) => guard(table, guardianId, childId),
  setLive: async (memberId, live, lastDay) => {
    const Item = { ...participationKey(memberId, 'some-open-2026'), live, lastDay };
    await table.client.send(new PutCommand({ TableName: table.name, Item }));
  },
});

/** Everything the use cases of membership need: stores in memory, or on a table. */
export const membershipWorld = (table: Table | null) => {
  // what is told is read elsewhere: here accounts go with their inboxes
  const { inboxes, watches } = fakeTellingStores(() => ({}));
  const world = {
    ...(table ? dynamoStores(table) : fakeMembershipStores()),
    accountMessages: table
      ? dynamoAccountMessages(table)
      : only<AccountMessages>({ forgetDead: async () => undefined }),
    roles: table ? dynamoRoles(table) : noRoles,
    accesses: table ? dynamoAccessLog(table) : fakeAccessLog(),
    ranking: table ? dynamoRankingStore(table) : fakeRankingStore(),
    forgotten: table ? dynamoForgottenStore(table) : fakeForgottenStore(),
    results: table ? dynamoResultsStore(table) : resultsOf([]),
    ...(table ? dynamoTellingStores(table) : { inboxes, watches }),
    clock: fixedClock(),
    logger: loudLogger,
    ids: randomIds,
    secrets: testSecrets,
    sms: fakeSms(),
    wechat: fakeWechat(),
    files: fakeFiles(),
    pictures: portraitPictures,
    passwords: fakeHasher,
    limits: sessionLimits,
  };
  const address = randomIds.random(9);
  return {
    ...world,
    /** one of its own for each world: caps are per address, and worlds may share a table */
    address,
    /** A phone logs in by code, as a person does; the token and who it is. */
    logIn: async (phone: string, device = 'iPhone · 微信') => {
      const sent = await sendCode(world, { phone, purpose: 'login', address });
      if (!sent.ok) throw new Error(sent.reason);
      const proof = { challenges: [sent.value.challenge], code: world.sms.codeTo(phone) };
      const result = await logInBySms(world, { phone, proof, device, address });
      if (!result.ok) throw new Error(result.reason);
      const actor = await authenticate(world, result.value.token);
      if (!actor.ok) throw new Error(actor.reason);
      world.clock.advance(61);
      return { token: result.value.token, actor: actor.value };
    },
  };
};
export type MembershipWorld = ReturnType<typeof membershipWorld>;

/** The same suite on the stores in memory and on a real table. */
export const describeInWorlds = (
  name: string,
  suite: (world: () => MembershipWorld) => void,
): void => {
  describe(`${name}, in memory`, () => suite(() => membershipWorld(null)));
  describe(`${name}, on DynamoDB Local`, () => {
    const table = useTestTable();
    suite(() => membershipWorld(table()));
  });
};
