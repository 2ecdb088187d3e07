import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Regulation } from '../../src/contract/regulation';
import type { Table } from '../../functions/adapters/dynamo/client';
import { dynamoEventLists } from '../../functions/adapters/dynamo/event-lists';
import { dynamoTournamentStore } from '../../functions/adapters/dynamo/tournament-store';
import { emptyLedger, ledgerScopesOf } from '../../functions/domain/places/ledger';
import { tournamentOf } from '../../functions/domain/publishing/tournament';
import { readRegulation } from '../../functions/local/regulations';
import { useTestTable } from '../support/dynamo-local';

const table = useTestTable();

/** Each test publishes under an id of its own. */
let id = '';
let ids = 0;
beforeEach(() => {
  id = `some-open-${(ids += 1)}`;
});

/** One ledger for all events of the camp; one for each of Nanning's sixteen. */
const camp = readRegulation('primary-camp-2024-yiyang');
const nanning = readRegulation('guangxi-2023-nanning');

const publishOn = (own: Table, regulation: Regulation) => {
  const tournament = tournamentOf({ ...regulation, id }, regulation.name);
  const ledgers = ledgerScopesOf(tournament.rules).map((scope) => emptyLedger(tournament, scope));
  return dynamoTournamentStore(own).publish(tournament, regulation.chapters, ledgers);
};
const scopesOf = (regulation: Regulation) => ledgerScopesOf(regulation).map(String).sort();

/** The table under somebody who dies instead of writing the n-th transaction. */
const dyingAt = (n: number): Table => {
  let transactions = 0;
  const send = (command: unknown) => {
    if (command instanceof TransactWriteCommand && (transactions += 1) === n)
      throw new Error('killed');
    return table().client.send(command as TransactWriteCommand);
  };
  return { ...table(), client: { send } as unknown as Table['client'] };
};

/** What is published under the id, and whether every part of it is of the same rules. */
const found = async () => {
  const detail = await dynamoTournamentStore(table()).detail(id);
  if (!detail) return null;
  const { rules } = detail.tournament;
  const regulation = rules.name === camp.name ? camp : nanning;
  const about = async (eventId: string) =>
    (await dynamoEventLists(table()).read(id, eventId))?.about.event.group.name ?? null;
  return {
    name: rules.name,
    ledgers: detail.ledgers.map(({ eventId }) => String(eventId)).sort(),
    own: scopesOf(regulation),
    abouts: [await about('JIA-MS'), await about('U16-MS')],
  };
};

test.each([1, 2, 3])(
  'who dies before the transaction %s leaves nothing among the other rules of who comes next',
  async (n) => {
    await expect(publishOn(dyingAt(n), camp)).rejects.toThrow('killed');
    expect(await found()).toBeNull();
    expect(await publishOn(table(), nanning)).toBe('published');
    const { name, ledgers, own, abouts } = (await found())!;
    expect([name, ledgers]).toEqual([nanning.name, own]);
    expect(abouts).toEqual([null, expect.any(String)]);
    expect(await publishOn(table(), camp)).toBe('other-rules');
    expect(await publishOn(table(), nanning)).toBe('unchanged');
  },
);

test('the same rules go on where their publisher died', async () => {
  await expect(publishOn(dyingAt(3), camp)).rejects.toThrow('killed');
  expect(await publishOn(table(), camp)).toBe('published');
  expect(await found()).toMatchObject({ ledgers: ['null'], abouts: ['甲组', null] });
});

test.each([0, 1, 2, 3])('two at once under one id: one of them, whole (%s)', async () => {
  const said = await Promise.all([publishOn(table(), camp), publishOn(table(), nanning)]);
  expect(said.sort()).toEqual(['other-rules', 'published']);
  const { ledgers, own, abouts } = (await found())!;
  expect(ledgers).toEqual(own);
  expect(abouts.filter((about) => about !== null)).toHaveLength(1);
});
