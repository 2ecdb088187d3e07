import { BatchGetCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { execFileSync } from 'node:child_process';
import { call } from '../../functions/adapters/call';
import { besideConfirmation } from '../../functions/adapters/request-scope';
import { ok, refuse, type Result } from '../../functions/domain/result';
import { useTestTable } from '../support/dynamo-local';
import { meterOf } from '../support/sdk-meter';

const table = useTestTable();
const key = (n: number) => ({ PK: `SCOPE#${n}`, SK: 'ITEM' });
const put = (n: number) =>
  table().client.send(new PutCommand({ TableName: table().name, Item: { ...key(n), n } }));
const get = async (n: number, ConsistentRead = true) =>
  (
    await table().client.send(
      new GetCommand({ TableName: table().name, Key: key(n), ConsistentRead }),
    )
  ).Item?.n as number | undefined;
const getAll = async (...numbers: number[]) => {
  const request = { Keys: numbers.map(key), ConsistentRead: true };
  const { Responses } = await table().client.send(
    new BatchGetCommand({ RequestItems: { [table().name]: request } }),
  );
  return (Responses?.[table().name] ?? []).map(({ n }) => n as number).sort();
};
/** A confirmation that is given when it is said. */
const later = () => {
  let say: (said: Result<null>) => void = () => undefined;
  const said = new Promise<Result<null>>((resolve) => (say = resolve));
  return { confirm: () => said, say: (result: Result<null>) => say(result) };
};
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 60));

describe('beside its confirmation', () => {
  let called: jest.SpyInstance;
  beforeEach(() => {
    called = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{}'));
  });
  afterEach(() => called.mockRestore());
  const outside = () => call({ method: 'POST', url: 'http://sms.test/', repeatable: true });

  test('work reads at once; it writes and calls others only when the confirmation is there', async () => {
    const { confirm, say } = later();
    const seen: unknown[] = [];
    const done = besideConfirmation(confirm, async () => {
      seen.push(await get(100));
      await Promise.all([put(101), outside()]);
      return 'done';
    });
    await settled();
    expect(seen).toEqual([undefined]);
    expect(await get(101)).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
    say(ok(null));
    expect(await done).toEqual(ok('done'));
    expect(await get(101)).toBe(101);
    expect(called).toHaveBeenCalledTimes(1);
  });

  test('refused, it has left nothing and nobody learns what it came to', async () => {
    const { confirm, say } = later();
    const done = besideConfirmation(confirm, async () => {
      const answered = await outside();
      expect(answered).toBeNull();
      await put(102);
    });
    say(refuse('LOGIN_REQUIRED'));
    expect(await done).toEqual(refuse('LOGIN_REQUIRED'));
    expect(await get(102)).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
  });

  test('of two, one inside the other, both have to hold', async () => {
    for (const [outer, inner] of [
      [ok(null), refuse('NOT_ASSOCIATION')],
      [refuse('LOGIN_REQUIRED'), ok(null)],
    ] as const) {
      await besideConfirmation(
        async () => outer,
        () =>
          besideConfirmation(
            async () => inner,
            () => put(103),
          ),
      );
      expect(await get(103)).toBeUndefined();
    }
    const both = async () => ok(null);
    await besideConfirmation(both, () => besideConfirmation(both, () => put(103)));
    expect(await get(103)).toBe(103);
  });

  test('an outage of the confirmation is one, whatever became of the work', async () => {
    const outage = async () => Promise.reject(new Error('no answer'));
    await expect(besideConfirmation(outage, () => put(104))).rejects.toThrow('no answer');
    expect(await get(104)).toBeUndefined();
  });
});

describe('reads of one request', () => {
  const asked = async <T>(work: () => Promise<T>) => {
    const meter = meterOf(table());
    const done = await besideConfirmation(async () => ok(null), work);
    const commands = [...meter.commands].sort();
    table().client.middlewareStack.remove('meter');
    if (!done.ok) throw new Error(done.reason);
    return { found: done.value, commands };
  };
  beforeAll(async () => {
    for (const n of [1, 2, 3]) await put(n);
  });

  test('in one tick go as one, each answered as alone', async () => {
    const work = () => Promise.all([get(1), get(1), get(9), getAll(1, 2, 9), getAll(3)]);
    expect(await asked(work)).toEqual({
      found: [1, 1, undefined, [1, 2], [3]],
      commands: ['BatchGetItem'],
    });
  });
  test('of which some may be a moment old go by themselves', async () => {
    expect(await asked(() => Promise.all([get(1), get(2, false), get(3)]))).toEqual({
      found: [1, 2, 3],
      commands: ['BatchGetItem', 'GetItem'],
    });
  });
  test('too many for one call go as they came, side by side', async () => {
    const many = Array.from({ length: 100 }, (_, at) => at + 1);
    expect(await asked(() => Promise.all([get(200), getAll(...many)]))).toEqual({
      found: [undefined, expect.arrayContaining([1, 2, 3])],
      commands: ['BatchGetItem', 'GetItem'],
    });
  });
  test('one alone, and whatever no request asks for, is what it is', async () => {
    expect(await asked(() => get(1))).toEqual({ found: 1, commands: ['GetItem'] });
    const meter = meterOf(table());
    await Promise.all([get(1), get(2)]);
    expect(meter.commands).toEqual(['GetItem', 'GetItem']);
    table().client.middlewareStack.remove('meter');
  });
  test('a key that was left unread is asked for again', async () => {
    let left = 1;
    table().client.middlewareStack.add(
      (next, context) => async (args) => {
        const { commandName } = context as { commandName?: string };
        const result = await next(args);
        if (commandName === 'BatchGetItemCommand' && left-- > 0) {
          const output: object = result.output ?? {};
          Object.assign(output, {
            Responses: { [table().name]: [] },
            UnprocessedKeys: {
              [table().name]: { Keys: [key(1)] },
            },
          });
        }
        return result;
      },
      { step: 'build', name: 'left-unread' },
    );
    const { found } = await asked(() => Promise.all([get(1), get(9)]));
    table().client.middlewareStack.remove('left-unread');
    expect(found).toEqual([1, undefined]);
  });
});

test('whoever calls an outside service does it by the one function that waits', () => {
  const sources = execFileSync(
    'git',
    ['grep', '-lE', '\\bfetch\\(|node:https?', '--', 'functions'],
    {
      encoding: 'utf8',
    },
  );
  const adapters = sources.split('\n').filter((path) => path.startsWith('functions/adapters/'));
  expect(adapters).toEqual(['functions/adapters/call.ts']);
});
