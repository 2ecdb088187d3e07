import { dynamoSessionStore } from '../../../functions/adapters/dynamo/session-store';
import { besideConfirmation } from '../../../functions/adapters/request-scope';
import { ok } from '../../../functions/domain/result';
import { getEntry } from '../../../functions/usecases/entering/get-entry';
import { listMyEntries } from '../../../functions/usecases/entering/list-my-entries';
import { myFit } from '../../../functions/usecases/entering/my-fit';
import { anEventRule } from '../../support/builders/a-tournament';
import { useTestTable } from '../../support/dynamo-local';
import { entryWorld, must, reasonOf } from '../../support/entry-world';
import { meterOf } from '../../support/sdk-meter';

const table = useTestTable();

test('round trips and write units of an entry, of a refusal and of the reads (issue 2 §7)', async () => {
  const world = await entryWorld(table(), {
    eventRules: [
      anEventRule({ places: { by: 'first-come', entries: 1, athletes: null, waitingList: false } }),
    ],
  });
  const [lin, su] = [await world.player(1), await world.player(2)];
  const meter = meterOf(table());
  const sessions = dynamoSessionStore(table());
  /** Every signed-in request reads its session too. */
  const authenticated = async <T>(work: () => Promise<T>): Promise<T> => {
    meter.reset();
    const confirm = async () => {
      await sessions.find('nobody');
      return ok(null);
    };
    return must(await besideConfirmation(confirm, work));
  };

  const view = must(await authenticated(() => world.enter(lin, 'U12-MS')));
  expect(meter.commands).toEqual(['BatchGetItem', 'UpdateItem', 'TransactWriteItems']);
  expect(meter.writeUnits).toBeGreaterThan(0);
  expect(meter.writeUnits).toBeLessThanOrEqual(8);
  expect(meter.awsWriteUnits).toBeLessThanOrEqual(14);
  expect(meter.awsWriteUnits).toBeGreaterThan(meter.writeUnits);

  expect(reasonOf(await authenticated(() => world.enter(su, 'U12-MS')))).toBe('EVENT_FULL');
  expect(meter.commands).toEqual(['BatchGetItem']);
  expect(meter.writeUnits).toBe(0);

  must(await authenticated(() => getEntry(world.deps, lin.actor, view.id)));
  expect(meter.commands).toEqual(['BatchGetItem']);
  must(await authenticated(() => listMyEntries(world.deps, lin.actor)));
  // side by side: one round trip
  expect([...meter.commands].sort()).toEqual(['BatchGetItem', 'Query', 'Query']);
  const deps = { ...world.deps, sentence: ({ reason }: { reason: string }) => reason };
  must(await authenticated(() => myFit(deps, lin.actor, world.tournament.id)));
  expect(meter.commands).toEqual(['BatchGetItem']);
  table().client.middlewareStack.remove('meter');
});
