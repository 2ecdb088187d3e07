/** A mini-program has no address that stays: what a page was opened with is its parameters. */
export const addressWord = (_name: string): string | null => null;

/** Nothing to keep: pages of a mini-program are not loaded again while it lives. */
export const keepInAddress = (_words: Readonly<Record<string, string | null>>): void => undefined;
