import type { Instant } from '../../src/contract/words';
import { drawOf } from './draw';

/** What an operation meets on its way: nothing, or a death at its k-th call of a store. */
export interface Fate {
  readonly at: number;
  /** `twice`: the answer was lost, and the client's retry writes again */
  readonly how: 'dies-before' | 'dies-after' | 'twice';
}

/** One request, as far as the scheduler knows it. */
export interface Task {
  readonly id: number;
  readonly fate: Fate | null;
  calls: number;
  dead: boolean;
}

interface Parked {
  readonly task: Task;
  readonly name: string;
  readonly priority: number;
  readonly run: () => Promise<void>;
}

/** The request whose call is being carried out, and the clock when it asked for it. */
export interface Active {
  readonly task: Task;
  readonly calledAt: Instant;
}

const WRITES = /^(ledgers\.write|entries\.commit|members\.(save|approve|remove))/;
const LATE = 0.7;

const drained = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Writes that a lost answer makes the client repeat; a transaction repeats under its own token. */
const REPEATED = /^(ledgers\.write|entries\.bury|entries\.settleNotices|members\.approve)$/;

/**
 * Lets one request at a time go on, up to its next call of a store or its next pause. Whose turn it is
 * follows from the seed, the request and the number of its call, so that a history with an operation
 * less is played in almost the same order.
 */
export class Scheduler {
  /** whose code runs until it parks again: nobody else's does meanwhile */
  #current: Task | null = null;
  #parked: Parked[] = [];
  readonly #running = new Set<Task>();
  readonly #realTimeout = globalThis.setTimeout;
  active: Active | null = null;
  steps = 0;
  readonly trace: string[] = [];

  constructor(
    private readonly seed: number,
    private readonly now: () => Instant,
    /** writes come after what others read: everybody decides on what is old by then */
    private readonly stale: boolean,
  ) {}

  get crowd(): number {
    return this.#running.size;
  }

  priority(task: number, call: number | string): number {
    return drawOf(this.seed, task, call);
  }

  /** The request that is next, if one is parked. */
  get next(): { readonly priority: number } | null {
    return this.#parked.reduce<Parked | null>(
      (first, one) => (first && first.priority <= one.priority ? first : one),
      null,
    );
  }

  /** Starts a request; `done` is called when it has answered or thrown, never when it died. */
  start<T>(task: Task, work: () => Promise<T>, done: (answer: T | Error) => void): Promise<void> {
    this.#running.add(task);
    const ended = (answer: T | Error) => {
      if (!this.#running.delete(task)) return;
      done(answer);
    };
    this.#current = task;
    void work().then(ended, (error: unknown) => ended(error as Error));
    return this.#settled();
  }

  async #settled(): Promise<void> {
    await drained();
    this.#current = null;
  }

  /** One call of a store by whoever is next. */
  async step(): Promise<void> {
    const next = this.next as Parked;
    this.#parked = this.#parked.filter((one) => one !== next);
    this.steps += 1;
    this.trace.push(`#${next.task.id} ${next.name}`);
    this.#current = next.task;
    await next.run();
    await this.#settled();
  }

  /** A call of a store: outside of any request it is carried out at once. */
  call<T>(name: string, work: () => Promise<T>): Promise<T> {
    const task = this.#current;
    if (!task) return work();
    const calledAt = this.now();
    const number = task.calls + 1;
    return this.#park(task, name, async (die) => {
      const hit = task.fate?.at === number ? task.fate.how : null;
      if (hit === 'dies-before') return die();
      this.active = { task, calledAt };
      try {
        const answer = await work();
        const again = hit === 'twice' && REPEATED.test(name);
        const last = again ? await work() : answer;
        return hit === 'dies-after' ? die() : last;
      } finally {
        this.active = null;
      }
    });
  }

  #park<T>(task: Task, name: string, work: (die: () => never) => Promise<T>): Promise<T> {
    if (task.dead) return new Promise(() => undefined);
    task.calls += 1;
    const die = (): never => {
      throw new Death();
    };
    return new Promise((resolve, reject) => {
      const drawn = this.priority(task.id, task.calls);
      const priority = this.stale && WRITES.test(name) ? drawn + LATE : drawn;
      const run = async () => {
        try {
          resolve(await work(die));
        } catch (error) {
          if (error instanceof Death) this.#bury(task);
          else reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      this.#parked.push({ task, name, priority, run });
    });
  }

  /** The process of a request that is still under way ends. */
  stop(task: Task): void {
    if (this.#running.has(task)) this.#bury(task);
  }

  #bury(task: Task): void {
    task.dead = true;
    this.trace.push(`#${task.id} dies`);
    this.#parked = this.#parked.filter((one) => one.task !== task);
    this.#running.delete(task);
  }

  /** Takes the place of timers while it plays: a request's pause is a turn like any other. */
  holdTimers(): () => void {
    const hold = (then: () => void, ms?: number) => {
      const task = this.active ? null : this.#current;
      if (!task) return this.#realTimeout(then, ms);
      void this.#park(task, 'pause', async () => undefined).then(then);
      return undefined;
    };
    globalThis.setTimeout = Object.assign(hold, this.#realTimeout) as typeof setTimeout;
    return () => {
      globalThis.setTimeout = this.#realTimeout;
    };
  }
}

class Death extends Error {}
