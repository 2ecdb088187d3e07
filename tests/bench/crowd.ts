import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { ledgerItem } from '../../functions/adapters/dynamo/ledger-item';
import { memberItem } from '../../functions/adapters/dynamo/member-item';
import { sessionKey } from '../../functions/adapters/dynamo/keys';
import { tournamentItem } from '../../functions/adapters/dynamo/tournament-item';
import { emptyLedger } from '../../functions/domain/places/ledger';
import type { Session } from '../../functions/domain/session/session';
import { appOf } from '../../functions/handlers/app-of';
import { wire } from '../../functions/handlers/wiring';
import { newToken } from '../../functions/usecases/session/session-token';
import { randomIds } from '../../functions/adapters/ids';
import { aMember } from '../support/builders/a-member';
import { anEntryRequest } from '../support/builders/an-entry-request';
import { anEventRule, aTournament } from '../support/builders/a-tournament';
import type { TestTable } from '../support/dynamo-local';
import { fixedClock } from '../support/fakes/fixed-clock';
import { testSecrets } from '../support/fakes/secrets';
import { clientOf } from '../support/http-client';
import { settingsFor } from '../support/settings-for';

const NOW = '2026-12-02T00:00:00.000Z';

const putAll = async (table: TestTable, items: Record<string, unknown>[]): Promise<void> => {
  for (let at = 0; at < items.length; at += 25)
    await table.client.send(
      new BatchWriteCommand({
        RequestItems: {
          [table.name]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
};

/** So many approved people with a session each, and the deployed handlers over one table. */
export const crowdOf = async (table: TestTable, people: number) => {
  const nobody = { info: () => undefined, error: () => undefined };
  const wiring = wire(settingsFor(table), nobody, { clock: fixedClock(NOW) });
  const members = Array.from({ length: people }, (_, n) => aMember(n));
  const tokens = members.map(({ id, phone }) =>
    newToken(testSecrets, randomIds, { memberId: id, phoneKey: phone.key }),
  );
  await putAll(table, members.map(memberItem));
  await putAll(
    table,
    members.map(({ id, phone }, n) => {
      const session: Session = {
        id: testSecrets.digest(tokens[n] ?? ''),
        memberId: id,
        phoneKey: phone.key,
        device: 'bench',
        createdAt: NOW,
        expiresAt: '2027-12-01T00:00:00.000Z',
        lastSeenDay: NOW.slice(0, 10),
      };
      return { ...sessionKey(session.id), session };
    }),
  );
  const send = clientOf(appOf(wiring));
  return {
    client: wiring.table.client,
    wiring,
    /** A tournament with one singles event of so many places. */
    publish: async (id: string, entries: number): Promise<void> => {
      const tournament = aTournament({
        id,
        eventRules: [
          anEventRule({
            places: { by: 'first-come', entries, athletes: null, waitingList: false },
          }),
        ],
      });
      for (const Item of [
        tournamentItem(tournament),
        ledgerItem(emptyLedger(tournament, 'U12-MS')),
      ])
        await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
    enter: (n: number, tournamentId: string) =>
      send({
        method: 'POST',
        path: `/tournaments/${tournamentId}/entries`,
        token: tokens[n],
        key: `bench-${tournamentId}-${n}`,
        body: anEntryRequest(),
      }),
  };
};
export type Crowd = Awaited<ReturnType<typeof crowdOf>>;
