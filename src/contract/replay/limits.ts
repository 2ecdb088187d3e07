/** Larger than any draw there is; replays of it still take no time. */
export const MOST_ENTRIES = 1024;
