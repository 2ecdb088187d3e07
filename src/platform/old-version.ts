/** In WeChat a version comes whole: no part of it can be missing. */
export const watchParts = (_whenMissing: () => void): void => undefined;

/** False: this is still the old version. */
export const reload = (): Promise<boolean> => Promise.resolve(false);
