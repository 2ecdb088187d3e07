import type { Result } from '../../functions/domain/result';
import type { Instant } from '../../src/contract/words';
import { addSeconds } from '../../functions/domain/calendar/calendar';
import { ORPHAN_SECONDS } from '../../functions/domain/places/orphans';
import { fault, type Fault } from './fault';
import { nextOperation, temperOf, type Temper } from './generate';
import { judgeAnswer, type Answered } from './oracle/answers';
import { restFaults } from './oracle/at-rest';
import { hoursOf } from './oracle/hours';
import type { Numbered } from './operations';
import { keysOf } from './people';
import { prepare, sweepOnce, type Ready } from './perform';
import type { Task } from './scheduler';
import { setupOf, type Setup } from './setups';
import type { Met } from './watched';
import { modelWorld, type Engine, type ModelWorld, type Mutant } from './world';

/** What is played: all of it follows from the seed, unless it says otherwise. */
export interface Script {
  readonly seed: number;
  /** whose turn it is; the seed's own if left out */
  readonly schedule?: number;
  /** left out: drawn as it goes */
  readonly operations?: readonly Numbered[];
  readonly setup?: Setup;
  readonly temper?: Temper;
  /** kinds of faults that are known and not looked for */
  readonly except?: readonly string[];
}

export interface Played {
  readonly faults: readonly Fault[];
  readonly operations: readonly Numbered[];
  readonly trace: readonly string[];
  readonly setup: Setup;
  readonly temper: Temper;
  /** how each request was answered: `ok` or why not */
  readonly outcomes: readonly string[];
}

interface Asked {
  readonly numbered: Numbered;
  readonly ready: Ready;
}

interface Running extends Asked {
  readonly task: Task;
  readonly begunAt: Instant;
}

const ROUNDS = 14;

/** Sweeps until nothing changes, a minute apart; then everything must be right. */
const comeToRest = async (world: ModelWorld): Promise<void> => {
  const { clock, observer, raw, tournament, people, ledgers } = world;
  const state = async () => JSON.stringify([await ledgers(), [...observer.entries.values()]]);
  let [before, calm] = [await state(), 0];
  for (let round = 0; calm < 3 && observer.faults.length === 0; round += 1) {
    if (round === ROUNDS) return observer.note(fault('no-rest', 'CAP-3', 'sweeps never end'));
    await sweepOnce(world);
    clock.advance(61);
    const after = await state();
    calm = after === before ? calm + 1 : 0;
    before = after;
  }
  if (observer.faults.length > 0) return;
  const participations = new Map();
  const members = new Map();
  for (const person of people.values()) {
    for (const key of keysOf(person)) {
      const [own] = await raw.entries.participationsOf(key);
      participations.set(key, own ?? null);
    }
    for (const id of person.memberIds) members.set(id, await raw.members.find(id));
  }
  const { closesAt, rules } = tournament;
  const entries = [];
  for (const eventId of new Set([...observer.entries.values()].map((entry) => entry.eventId)))
    entries.push(...(await raw.entries.listOfEvent(tournament.id, eventId)));
  const closed = clock.now() >= closesAt;
  const { freeze } = hoursOf(tournament);
  const frozen = freeze !== null && clock.now() >= freeze;
  const rest = {
    rules,
    personOf: observer.personOf,
    closed,
    frozen,
    closesAt,
    entries,
    participations,
    members,
  };
  for (const found of restFaults({ ...rest, ledgers: await ledgers() })) observer.note(found);
};

const deadlineOf = ({ tournament }: ModelWorld, { operation }: Numbered): Instant | null => {
  if (operation.do === 'roster' || operation.do === 'cancel') return hoursOf(tournament).cutoff;
  if (operation.do === 'withdraw') return hoursOf(tournament).begins;
  return 'event' in operation ? tournament.closesAt : null;
};

/** Plays a history to its end, or to the first fault. */
export const play = async (
  engine: Engine,
  script: Script,
  mutant: Mutant = (stores) => stores,
  met: Met = () => undefined,
): Promise<Played> => {
  const { seed, schedule = seed, setup = setupOf(seed), temper = temperOf(seed) } = script;
  const running = new Map<number, Running>();
  const world = await modelWorld(
    engine,
    setup,
    schedule,
    temper.stale,
    ({ active, steps }, now) => {
      const one = active ? running.get(active.task.id) : undefined;
      return {
        step: steps,
        at: active?.calledAt ?? now,
        by: one?.ready.who ? String(one.ready.who.n) : null,
        own: one?.ready.entry?.id,
        until: one ? deadlineOf(world, one.numbered) : null,
      };
    },
    mutant,
    met,
    new Set(script.except),
  );
  const { scheduler, observer, clock, tournament } = world;
  const operations: Numbered[] = [];
  const answers: Answered[] = [];
  const given = script.operations && [...script.operations];
  let left = given?.length ?? temper.length;

  const next = (): Numbered =>
    given?.[given.length - left] ??
    nextOperation(seed, operations.length + 1, setup, temper, world, operations);

  const answered =
    (begun: Answered['begun'], one: Asked) =>
    async (answer: Result<unknown> | Error): Promise<void> => {
      const { ready, numbered } = one;
      if (answer instanceof Error) {
        if (!engine.outage?.(answer))
          observer.note(fault('threw', 'none', answer.stack ?? answer.message));
        return;
      }
      answers.push({ ...{ begun, numbered, answer }, who: ready.who, ended: scheduler.steps });
      judgeAnswer(world, answers, operations);
    };

  const start = async (numbered: Numbered): Promise<void> => {
    operations.push(numbered);
    left -= 1;
    const { id, operation, key, fate } = numbered;
    scheduler.trace.push(`#${id} begins`);
    if (operation.do === 'rest') return comeToRest(world);
    if (operation.do === 'clock') {
      if (typeof operation.to === 'number') clock.advance(operation.to);
      else {
        const to = hoursOf(tournament)[operation.to];
        if (to !== null && to > clock.now()) clock.set(to);
      }
      // no request lives so long: its process has been stopped by then
      for (const { task, begunAt } of running.values())
        if (addSeconds(begunAt, ORPHAN_SECONDS) <= clock.now()) scheduler.stop(task);
      return;
    }
    const ready = prepare(world, operation, `key-${key}`);
    if (!ready) return;
    const task: Task = { id, fate, calls: 0, dead: false };
    const begun = { step: scheduler.steps, at: clock.now() };
    running.set(id, { ready, numbered, task, begunAt: begun.at });
    await scheduler.start(
      task,
      () => ready.run(),
      (answer) => void answered(begun, { ready, numbered })(answer),
    );
  };

  const release = scheduler.holdTimers();
  try {
    let waiting: Numbered | null = null;
    for (;;) {
      if (observer.faults.length > 0) break;
      if (waiting === null && left > 0) waiting = next();
      const parked = scheduler.next;
      const alone = scheduler.crowd === 0;
      const may =
        waiting && (alone || (waiting.operation.do !== 'rest' && scheduler.crowd < temper.crowd));
      const begin =
        waiting && may && (!parked || scheduler.priority(waiting.id, 'start') < parked.priority);
      if (waiting && begin) {
        const one: Numbered = waiting;
        waiting = null;
        await start(one);
      } else if (parked) await scheduler.step();
      else break;
    }
    if (observer.faults.length === 0) await comeToRest(world);
    if (observer.faults.length === 0 && clock.now() < tournament.closesAt) {
      clock.set(tournament.closesAt);
      await comeToRest(world);
    }
  } finally {
    release();
  }
  const outcomes = answers.map(
    ({ numbered, answer }) => `${numbered.operation.do} ${answer.ok ? 'ok' : answer.reason}`,
  );
  return { faults: observer.faults, operations, trace: scheduler.trace, setup, temper, outcomes };
};
