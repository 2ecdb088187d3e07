/** How often something is tried before it is given up, and how long at most is waited between. */
export interface Patience {
  readonly tries: number;
  /** doubled from try to try */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
}

/** The one policy of trying again. */
export const PATIENCE = {
  /** somebody waits for the answer: what came between is over in a moment */
  request: { tries: 8, firstPauseMs: 10, longestPauseMs: 640 },
  /** thousands of items, which nobody waits for */
  bulk: { tries: 12, firstPauseMs: 20, longestPauseMs: 5_000 },
  /** a service of others, which may take its whole time to say nothing: once more, at once */
  outside: { tries: 2, firstPauseMs: 0, longestPauseMs: 0 },
} as const satisfies Record<string, Patience>;

/** An attempt that is worth another; `because`: what is thrown after the last. */
export class Again {
  constructor(readonly because?: unknown) {}
}

/** Waits up to so many milliseconds, by chance: those who met and come again at once meet again. */
export type Pause = (atMostMs: number) => Promise<void>;

/** Attempts until one is not to be made again; the last `Again` when patience ends. */
export const retried = async <T>(
  { tries, firstPauseMs, longestPauseMs }: Patience,
  pause: Pause,
  attempt: () => Promise<T | Again>,
): Promise<T | Again> => {
  for (let made = 1; ; made += 1) {
    const outcome = await attempt();
    if (!(outcome instanceof Again) || made === tries) return outcome;
    await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** (made - 1)));
  }
};
