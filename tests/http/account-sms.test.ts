import { accountSmsPut } from '../../functions/adapters/dynamo/account-messages';
import { ex } from '../../functions/adapters/dynamo/expression';
import { accountSmsKey } from '../../functions/adapters/dynamo/keys';
import { transact, write } from '../../functions/adapters/dynamo/write';
import type { AccountSms } from '../../functions/domain/membership/account-sms';
import { listDeadLetters, retryDeadLetters } from '../../functions/usecases/telling/dead-letters';
import { sendAccountMessages } from '../../functions/usecases/telling/send-account-messages';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import { useTestTable } from '../support/dynamo-local';
import { httpWorld, type HttpWorld } from '../support/http-world';

const table = useTestTable();
let world: HttpWorld;
beforeAll(() => {
  world = httpWorld(table());
});

describe('SMS about accounts (TEL-5)', () => {
  const sms = (id: string, tries: number): AccountSms => ({
    ...{ id, template: 'phone-released', params: [], dueAt: world.clock.now(), tries, dead: false },
    to: { key: `key-of-${id}`, sealed: 'not sealed by us', masked: '' },
  });
  const put = (...all: readonly AccountSms[]) => transact(table(), all.map(accountSmsPut));
  const waiting = async () =>
    (await world.wiring.accountMessages.due('2099-01-01T00:00:00.000Z', 10)).map(
      ({ id, dueAt }) => `${id} ${Date.parse(dueAt) - Date.parse(world.clock.now())}`,
    );

  test('one that fails holds up no other, and after eight tries is a dead letter', async () => {
    await put(sms('one', 6), sms('two', 7));
    const before = world.logged.length;
    await sendAccountMessages(world.wiring);
    // 64 minutes: the wait is doubled with every try
    expect(await waiting()).toEqual(['one 3840000']);
    const said = world.logged.slice(before).map(({ event }) => event);
    expect(said).toEqual(['message', 'message', 'dead-letter']);
    const [dead, ...more] = await listDeadLetters(world.wiring);
    expect([dead?.kind, dead?.tries, more]).toEqual(['phone-released', 8, []]);
    expect(dead?.id).not.toContain('key-of');
    expect(await retryDeadLetters(world.wiring, dead?.id ?? '')).toBe(1);
    expect(await waiting()).toEqual(['two 0', 'one 3840000']);
    await world.wiring.accountMessages.forgetDead('key-of-two');
    expect(await waiting()).toEqual(['two 0', 'one 3840000']);
    for (const each of await world.wiring.accountMessages.due('2099-01-01T00:00:00.000Z', 10))
      await world.wiring.accountMessages.settle(each, { ...each, dead: true });
    await world.wiring.accountMessages.forgetDead('key-of-two');
    expect((await world.wiring.accountMessages.deadLetters(10)).map(({ id }) => id)).toEqual([
      'one',
    ]);
    await world.wiring.accountMessages.forgetDead('key-of-one');
  });

  test('neither a store that fails nor a broken item holds up the others, or any other step', async () => {
    await put(sms('bad', 0), sms('good', 0));
    await write(table(), {
      update: accountSmsKey('bad'),
      change: ex`SET tries = ${'three'}`,
    });
    const before = world.logged.length;
    const { accountMessages } = world.wiring;
    await put(sms('stuck', 0));
    const settle: typeof accountMessages.settle = async (seen, left) => {
      if (seen.id === 'stuck') throw new Error('the store');
      return accountMessages.settle(seen, left);
    };
    let indexed = false;
    const results = {
      ...world.wiring.results,
      unindexed: async () => {
        indexed = true;
        return [];
      },
    };
    await sweep({ ...world.wiring, results, accountMessages: { ...accountMessages, settle } });
    expect(await waiting()).toEqual(['stuck 0', 'good 60000']);
    expect(indexed).toBe(true);
    expect(world.logged.slice(before).map(({ event }) => event)).toEqual(
      expect.arrayContaining(['broken-item', 'account-sms', 'message']),
    );
    for (const id of ['bad', 'good', 'stuck']) await write(table(), { delete: accountSmsKey(id) });
  });

  test('a step that cannot even begin holds up no other', async () => {
    const moves = {
      ...world.wiring.moves,
      following: () => Promise.reject(new Error('the store')),
    };
    const before = world.logged.length;
    await put(sms('good', 7));
    await sweep({ ...world.wiring, moves });
    expect((await world.wiring.accountMessages.deadLetters(10)).map(({ id }) => id)).toEqual([
      'good',
    ]);
    expect(world.logged.slice(before)).toContainEqual({
      event: 'sweep-step',
      fields: { step: 'followInvitations', error: 'Error' },
    });
    await world.wiring.accountMessages.forgetDead('key-of-good');
  });
});
