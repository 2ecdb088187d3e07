import { isDeepStrictEqual } from 'node:util';
import type { Route } from '../../src/contract/route';
import { routes } from '../../src/contract/routes';
import { sweep } from '../../functions/usecases/upkeep/sweep';
import type { Wiring } from '../../functions/handlers/wiring';
import type { Ask, Scene, Stage } from '../support/command-scene';
import { elsewhere, scenes, type CommandName } from '../support/command-scenes';
import { CUTS, cutterOf, type Cut } from '../support/cut-writes';
import { useTestTable } from '../support/dynamo-local';
import type { Received } from '../support/http-client';
import { httpWorld, type HttpWorld } from '../support/http-world';
import { putBack, stateOf, type TableState } from '../support/table-state';
import { withoutMarks } from '../support/without-marks';

const KEY = 'one-key-of-a-person';
const ALMOST_A_DAY = 86_340;
const SWEEP_AFTER = 120;
const AT_ONCE = 5;
/** what has one effect without its mark too: the entry, the deduction, the run or the role it is of says what was done */
const IDEMPOTENT: readonly CommandName[] = [
  ...(['shareEntry', 'endDeduction', 'withdrawCertification'] as const),
  ...(['giveStaffRole'] as const),
];

const table = useTestTable();
const commands = (Object.entries(routes) as [string, Route][])
  .filter(([, { command }]) => command)
  .map(([name]) => name as CommandName);

/** A sealed text is the same each time, so that what two runs have written can be compared. */
const sealedAlike = (() => {
  const sealed = new Map<string, string>();
  return (wiring: Wiring): Wiring => {
    const seal: Wiring['secrets']['seal'] = (plain, context) => {
      const text = sealed.get(`${context}|${plain}`) ?? wiring.secrets.seal(plain, context);
      sealed.set(`${context}|${plain}`, text);
      return text;
    };
    return { ...wiring, secrets: { ...wiring.secrets, seal } };
  };
})();

let world: HttpWorld;
let unmarked: HttpWorld;
let cutter: ReturnType<typeof cutterOf>;
beforeAll(() => {
  world = httpWorld(table(), sealedAlike);
  unmarked = httpWorld(table(), (wiring) => withoutMarks(sealedAlike(wiring)));
  cutter = cutterOf(world.wiring.table);
});

/** Stages are built once; what a stage has built is kept with what stood in the table then. */
const built = new Map<unknown, { cast: unknown; state: TableState; at: string }>();
const on = async <C>(stage: Stage<C>): Promise<C> => {
  const known = built.get(stage);
  await putBack(table(), known?.state ?? {});
  if (known) {
    world.clock.set(known.at);
    return known.cast as C;
  }
  const cast = await stage(world);
  built.set(stage, { cast, state: await stateOf(table()), at: world.clock.now() });
  return cast;
};

test('every command has its scene', () => {
  expect(Object.keys(scenes).sort()).toEqual([...commands].sort());
});

const isDone = ({ status }: Received): boolean => status >= 200 && status < 300;
/** the hour, and what may be done in it */
const atAnyHour = ({ status, json }: Received) => {
  const { now: _now, allowed: _allowed, ...rest } = (json ?? {}) as Record<string, unknown>;
  return { status, ...rest };
};
const answerOf = ({ status, text }: Received) => ({ status, text });
const messagesOf = ({ sms }: HttpWorld): string[] =>
  sms.sent.map((message) => JSON.stringify(message)).sort();

/** What is counted against guessing and sending is counted each time that something is tried. */
const uncounted = (state: TableState): TableState =>
  Object.fromEntries(
    Object.entries(state).filter(([name]) => !/^CAP#(?:sms\||[\w-]{22}\/)/.test(name)),
  );

/**
 * The table without what tells only in how many writes an entry came to be what it is, and how often an SMS was
 * tried: one that was cut short is tried again by the sweep.
 */
const atRest = (state: TableState): TableState =>
  Object.fromEntries(
    Object.entries(uncounted(state)).map(([name, { version, ...item }]) => [
      name,
      name.startsWith('EVENT#') ? item : { version, ...item },
    ]),
  );

describe.each(commands)('%s', (name) => {
  let scene: Scene;
  let before: TableState;
  let files: ReadonlyMap<string, Uint8Array>;
  let at: string;
  let first: Received;
  let after: TableState;
  let messages: string[];

  const again = async (own = world): Promise<void> => {
    await putBack(table(), before);
    own.files.stored.clear();
    for (const [key, bytes] of files) own.files.stored.set(key, bytes);
    own.clock.set(at);
    own.sms.sent.length = 0;
  };
  const send = (ask: Ask, key = KEY, own = world) => own.send({ ...ask, key });
  /** one run that nothing disturbs */
  const run = async (own = world): Promise<Received> => {
    await again(own);
    return send(scene.asked, KEY, own);
  };
  const now = () => stateOf(table());

  beforeAll(async () => {
    scene = await scenes[name](world, on);
    [before, at] = [await now(), world.clock.now()];
    files = new Map(world.files.stored);
    first = await run();
    [after, messages] = [await now(), messagesOf(world)];
  }, 60_000);

  test('is carried out, and a repeat answers the same and changes nothing', async () => {
    expect(first).toMatchObject({ reason: null, status: 'answer' in routes[name] ? 200 : 204 });
    expect(after).not.toEqual(before);
    await run();
    expect(answerOf(await send(scene.asked))).toEqual(answerOf(first));
    expect(await now()).toEqual(after);
    expect(messagesOf(world)).toEqual(messages);
  });

  test('its key is refused with anything else', async () => {
    await again();
    if (scene.other) expect(await send(scene.other)).toMatchObject({ reason: null });
    await run();
    const others = [...(scene.other ? [scene.other] : []), elsewhere(name, scene.asked.token)];
    for (const ask of others)
      expect(await send(ask)).toMatchObject({ status: 422, reason: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await now()).toEqual(after);
    expect(messagesOf(world)).toEqual(messages);
  });

  test('five at once have one effect and one answer', async () => {
    await again();
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => send(scene.asked)));
    for (const answer of all)
      expect(answerOf(answer.reason === 'TRY_AGAIN' ? await send(scene.asked) : answer)).toEqual(
        answerOf(first),
      );
    expect(uncounted(await now())).toEqual(uncounted(after));
    expect(messagesOf(world)).toEqual(messages);
  });

  test('overtaken by itself at any call it answers as the one that was first', async () => {
    const isOvertaken = async (k: number): Promise<boolean> => {
      await again();
      const answers: Received[] = [];
      const ask = async () => void answers.push(await send(scene.asked));
      const was = await cutter.overtaken(k, ask, ask);
      const expected = answers.map(() => ({ k, ...answerOf(first) }));
      expect(answers.map((answer) => ({ k, ...answerOf(answer) }))).toEqual(expected);
      expect({ k, state: atRest(await now()) }).toEqual({ k, state: atRest(after) });
      expect(messagesOf(world)).toEqual(messages);
      return was;
    };
    let k = 1;
    while (await isOvertaken(k)) k += 1;
    // one round trip that reads, session and all, and one that writes
    expect(k).toBeGreaterThan(2);
  }, 60_000);

  test('the same key of somebody else is another command', async () => {
    await run();
    const other = await send(scene.another, 'a-key-of-their-own');
    await run();
    const answer = await send(scene.another);
    expect([answer.status, answer.reason]).toEqual([other.status, other.reason]);
    expect(answer.reason).not.toBe('IDEMPOTENCY_KEY_REUSED');
    if (answer.text !== '') expect(answer.text).not.toBe(first.text);
    expect(await now()).not.toEqual(isDone(answer) ? after : before);
  });

  test('cut short at any write it is finished by its repeat', async () => {
    const settled = async (): Promise<TableState> => {
      world.clock.set(at);
      world.clock.advance(SWEEP_AFTER);
      await sweep(world.wiring);
      return atRest(await now());
    };
    await run();
    const whole = await settled();
    const told = messagesOf(world);

    /** false: there is no k-th write */
    const isCut = async (kind: Cut, k: number): Promise<boolean> => {
      await again();
      const was = await cutter.during(kind, k, () => send(scene.asked));
      if (!was) return false;
      const repeated = await send(scene.asked);
      const where = { kind, k };
      expect({ where, status: repeated.status }).toEqual({ where, status: first.status });
      expect({ where, state: await settled() }).toEqual({ where, state: whole });
      // whoever dies between sending a message and noting it leaves a second one, nobody else does
      const sent = messagesOf(world);
      expect(kind === 'answer lost' ? sent : [...new Set(sent)]).toEqual(told);
      return true;
    };
    for (const kind of CUTS) {
      let k = 1;
      while (await isCut(kind, k)) k += 1;
      expect(k).toBeGreaterThan(1);
    }
  }, 60_000);

  test('a minute before its day is over a repeat answers the same still', async () => {
    await run();
    world.clock.advance(ALMOST_A_DAY);
    expect(atAnyHour(await send(scene.asked))).toEqual(atAnyHour(first));
    expect(await now()).toEqual(after);
  });

  test('control: without its mark it is done twice, unless it is idempotent by itself', async () => {
    const alone = await run(unmarked);
    const once = await now();
    const repeated = await send(scene.asked, KEY, unmarked);
    const repeatHolds = alone.text === repeated.text && isDeepStrictEqual(once, await now());
    await again(unmarked);
    const all = await Promise.all(
      Array.from({ length: AT_ONCE }, () => send(scene.asked, KEY, unmarked)),
    );
    const burstHolds =
      all.every(({ text }) => text === alone.text) && isDeepStrictEqual(once, await now());
    expect({ name, idempotent: repeatHolds && burstHolds }).toEqual({
      name,
      idempotent: IDEMPOTENT.includes(name),
    });
  });
});
